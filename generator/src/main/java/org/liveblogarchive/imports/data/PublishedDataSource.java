package org.liveblogarchive.imports.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.liveblogarchive.imports.media.FolderFiles;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.ImportSink;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.Recognition;
import org.liveblogarchive.imports.source.Source;
import org.liveblogarchive.imports.source.SourceFile;
import org.liveblogarchive.paths.LiveBlogPaths;

/** The data of a published live blog: its {@code liveblog.json}, with its {@code posts-N.json} and its media beside it. */
public final class PublishedDataSource implements Source {
    private static final Pattern DATA = Pattern.compile(
            "(?s)\\s*\\{.*?\"\\$schema\"\\s*:\\s*\"[^\"]*data/v\\d+/(?:liveblog|posts|titles)\\.schema\\.json\".*");

    @Override
    public String name() {
        return "data of an archive";
    }

    @Override
    public String lookedFor() {
        return "a liveblog.json or posts-N.json that names a schema of “data/v2/”, or the folder with them";
    }

    @Override
    public Recognition recognise(SourceFile file) throws IOException {
        Path data = file.isFolder() ? file.path().resolve(LiveBlogPaths.DATA) : file.path();
        boolean known = Files.isRegularFile(data)
                && DATA.matcher(SourceFile.of(data).head()).matches();
        return known ? Recognition.CERTAIN : Recognition.NONE;
    }

    @Override
    public void read(SourceFile file, ReadOptions options, ImportSink to)
            throws IOException, UnreadableSourceException {
        Path folder = file.isFolder() ? file.path() : file.path().getParent();
        if (!Files.isRegularFile(folder.resolve(LiveBlogPaths.DATA))) {
            throw new UnreadableSourceException(
                    new ImportPlace(file.name(), ""),
                    "Data without a “" + LiveBlogPaths.DATA + "” beside it",
                    "the complete folder of a published live blog",
                    "Copy all files of the folder.");
        }
        to.liveBlog(new DataOfLiveBlog(folder, options, to.log()).read(), FolderFiles.in(folder));
    }
}
