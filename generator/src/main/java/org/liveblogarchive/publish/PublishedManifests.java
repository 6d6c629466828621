package org.liveblogarchive.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Which files of the output folder the published manifests list, each of them read once, when it is first asked for.
 *
 * <p>The archive itself writes into a live blog's folder where a page had an address in it before, so both manifests count.
 */
final class PublishedManifests {
    private final Path output;
    private final Map<Path, Manifest> read = new HashMap<>();

    PublishedManifests(Path output) {
        this.output = output;
    }

    /** Returns whether the archive's manifest lists a file, or that of the live blog in whose folder it is. */
    boolean list(Path file) throws IOException {
        return of(output).has(name(output.relativize(file))) || listInLiveBlog(file);
    }

    /** Returns whether the manifest of the live blog lists a file in whose folder it is. */
    boolean listInLiveBlog(Path file) throws IOException {
        Path path = output.relativize(file);
        return path.getNameCount() > 1
                && of(output.resolve(path.getName(0))).has(name(path.subpath(1, path.getNameCount())));
    }

    private Manifest of(Path folder) throws IOException {
        Manifest known = read.get(folder);
        if (known == null) {
            known = Manifest.read(folder);
            read.put(folder, known);
        }
        return known;
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }
}
