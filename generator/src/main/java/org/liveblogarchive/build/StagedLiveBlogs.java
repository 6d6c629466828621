package org.liveblogarchive.build;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liveblogarchive.content.PathClaims;
import org.liveblogarchive.output.PublishedLiveBlogs;
import org.liveblogarchive.publish.PublishUnit;

/** The live blogs as they are staged, or were published before and are kept. */
final class StagedLiveBlogs implements PublishedLiveBlogs {
    private final Map<String, PublishUnit> units;
    private final Map<String, Set<String>> files = new HashMap<>();

    StagedLiveBlogs(List<BuiltLiveBlog> built) {
        units = built.stream()
                .collect(Collectors.toMap(
                        liveBlog -> liveBlog.result().summary().slug(),
                        Function.<BuiltLiveBlog>identity().andThen(BuiltLiveBlog::unit)));
    }

    @Override
    public String version(String slug) {
        return units.get(slug).manifest();
    }

    @Override
    public byte[] read(String slug, String fileName) throws IOException {
        return units.get(slug).read(fileName);
    }

    /** Returns the files, as paths in the archive, of the live blog in whose folder a path lies; none if there is none. */
    Set<String> filesBeside(String path) throws IOException {
        int slash = path.indexOf('/');
        String slug = slash < 0 ? "" : PathClaims.folded(path.substring(0, slash));
        PublishUnit unit = units.get(slug);
        if (unit == null) {
            return Set.of();
        }
        Set<String> known = files.get(slug);
        if (known == null) {
            known = unit.owns().stream().map(file -> slug + "/" + file).collect(Collectors.toSet());
            files.put(slug, known);
        }
        return known;
    }
}
