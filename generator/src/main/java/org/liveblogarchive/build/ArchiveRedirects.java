package org.liveblogarchive.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.PathClaims;
import org.liveblogarchive.model.Redirect;
import org.liveblogarchive.read.Redirects;

/** The redirects of all live blogs. No old address may be claimed twice, or be the address of a page. */
final class ArchiveRedirects {
    private final List<Redirect> all = new ArrayList<>();
    private final List<Redirect> outside = new ArrayList<>();

    /**
     * Collects the redirects, and reports an error for each old address that is claimed twice or conflicts with a file, and for
     * each file that conflicts with another.
     *
     * @param media the files outside the folders of live blogs that pages show
     */
    ArchiveRedirects(List<BuiltLiveBlog> built, StagedLiveBlogs liveBlogs, Set<String> media, Diagnostics diagnostics)
            throws IOException {
        Map<String, Redirect> first = new HashMap<>();
        var claims = new PathClaims();
        for (String path : media) {
            String other = claims.claim(path);
            if (other != null) {
                TakenPaths.isInTheWay(path, other, diagnostics);
            }
        }
        for (BuiltLiveBlog liveBlog : built) {
            String folder = liveBlog.result().summary().slug() + "/";
            for (Redirect redirect : liveBlog.result().redirects()) {
                boolean own = redirect.from().startsWith(folder);
                String file = own ? null : fileInTheWay(redirect.from(), liveBlogs.filesBeside(redirect.from()));
                Redirect other = first.putIfAbsent(redirect.from(), redirect);
                String claimed = own || file != null || other != null ? null : claims.claim(redirect.from());
                if (file != null) {
                    Redirects.isInTheWay(redirect, file, diagnostics);
                } else if (claimed != null && first.containsKey(claimed)) {
                    Redirects.isInTheWay(redirect, first.get(claimed), diagnostics);
                } else if (claimed != null) {
                    Redirects.isInTheWay(redirect, claimed, diagnostics);
                } else if (other == null) {
                    all.add(redirect);
                    if (!own) {
                        outside.add(redirect);
                    }
                } else if (!other.to().equals(redirect.to())) {
                    Redirects.isTaken(redirect, other, diagnostics);
                }
            }
        }
    }

    private static String fileInTheWay(String path, Set<String> files) {
        String folded = PathClaims.folded(path);
        if (files.contains(folded) || files.contains(path)) {
            return files.contains(path) ? path : folded;
        }
        for (String file : files) {
            String other = PathClaims.folded(file);
            if (other.equals(folded) || other.startsWith(folded + "/") || folded.startsWith(other + "/")) {
                return file;
            }
        }
        return null;
    }

    /** Returns all redirects. */
    List<Redirect> all() {
        return all;
    }

    /** Returns the redirects from addresses outside the folder of their live blog. */
    List<Redirect> outside() {
        return outside;
    }
}
