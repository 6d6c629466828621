package org.liveblogarchive.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liveblogarchive.publish.Unit;
import org.liveblogarchive.render.PublishedLiveBlogs;

/** The live blogs as they are staged, or were published before and are kept. */
final class StagedLiveBlogs implements PublishedLiveBlogs {
    private final Map<String, Unit> units;

    StagedLiveBlogs(List<BuiltLiveBlog> built) {
        units = built.stream()
                .collect(Collectors.toMap(
                        liveBlog -> liveBlog.result().summary().slug(),
                        Function.<BuiltLiveBlog>identity().andThen(BuiltLiveBlog::unit)));
    }

    @Override
    public String version(String slug) {
        return units.get(slug).manifests().hash();
    }

    @Override
    public byte[] read(String slug, String fileName) throws IOException {
        return units.get(slug).read(fileName);
    }

    /** Returns whether a path in the archive is that of a file of one of the live blogs. */
    boolean has(String path) throws IOException {
        int slash = path.indexOf('/');
        Unit unit = slash < 0 ? null : units.get(path.substring(0, slash));
        return unit != null && unit.lists(path.substring(slash + 1));
    }
}
