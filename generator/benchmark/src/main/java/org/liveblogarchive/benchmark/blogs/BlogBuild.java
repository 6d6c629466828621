package org.liveblogarchive.benchmark.blogs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.liveblogarchive.api.ArchiveGenerator;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.api.ContentProblemsException;
import org.liveblogarchive.api.Problem;
import org.liveblogarchive.api.Problem.Severity;

/**
 * An archive of a blog's posts, with stand-ins for those that have errors, so that links to them lead somewhere.
 *
 * @param output the archive
 * @param faulty the posts with errors
 * @param errors the errors
 * @param warnings the warnings of the other posts
 */
record BlogBuild(Path output, Set<Path> faulty, List<Problem> errors, Collection<Problem> warnings) {
    /** Builds an archive, and again with a stand-in for each post that has errors. */
    static BlogBuild of(Path content, Path output) throws IOException {
        var settings =
                ArchiveSettings.builder(content, output).includeDrafts(true).build();
        var faulty = new TreeSet<Path>();
        var errors = new ArrayList<Problem>();
        while (true) {
            try {
                return new BlogBuild(
                        output,
                        faulty,
                        errors,
                        new ArchiveGenerator(settings).generate().warnings());
            } catch (ContentProblemsException e) {
                List<Problem> found = e.problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList();
                errors.addAll(found);
                for (Path file : new TreeSet<>(found.stream().map(Problem::file).toList())) {
                    if (!faulty.add(file)) {
                        throw new IOException("a stand-in has errors", e);
                    }
                    String slug = BlogPost.of(file.getFileName().toString(), Files.readString(file))
                            .slug();
                    Files.writeString(file, "---\ntitle: Stand-in\ndate: 2000-01-01\nslug: " + slug + "\n---\n");
                }
            }
        }
    }
}
