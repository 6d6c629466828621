package org.liveblogarchive.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.liveblogarchive.output.ArchiveContents;
import org.liveblogarchive.output.ArchiveContext;
import org.liveblogarchive.output.ArchiveFile;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;

/** The JSON Schemas (2020-12) of the archive's data, which are published with it. */
public final class Schemas implements Output {
    static final String ARCHIVE = "archive.schema.json";
    static final String LIVE_BLOGS = "live-blogs.schema.json";
    static final String LIVE_BLOG = "liveblog.schema.json";
    static final String POSTS = "posts.schema.json";
    static final String TITLES = "titles.schema.json";
    static final String LIVE = "live.schema.json";
    private static final String PARTS = "parts.schema.json";
    private static final String FOLDER = "data/v" + CommonFields.VERSION + "/";

    static String path(String name) {
        return FOLDER + name;
    }

    @Override
    public List<Served> served() {
        return List.of(Served.json());
    }

    @Override
    public List<ArchiveFile> ofArchive(ArchiveContents contents) {
        return Stream.of(ARCHIVE, LIVE_BLOGS, LIVE_BLOG, POSTS, TITLES, LIVE, PARTS)
                .<ArchiveFile>map(Schema::new)
                .toList();
    }

    private record Schema(String name) implements ArchiveFile {
        @Override
        public String path() {
            return Schemas.path(name);
        }

        @Override
        public MadeFile make(ArchiveContext context) throws IOException {
            return context.maker()
                    .file(name, () -> MadeFile.of(bytes())); // a new version of the program makes it again
        }

        private byte[] bytes() throws IOException {
            try (InputStream in = Schemas.class.getResourceAsStream(name)) {
                return in.readAllBytes();
            }
        }
    }
}
