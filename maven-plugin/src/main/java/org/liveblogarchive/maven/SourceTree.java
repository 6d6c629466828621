package org.liveblogarchive.maven;

import java.nio.file.Files;
import java.nio.file.Path;

/** The source tree that content belongs to. */
final class SourceTree {
    private SourceTree() {}

    /** Returns the root of the Git repository around a folder, or the working directory if there is none. */
    static Path of(Path folder) {
        for (Path root = folder.toAbsolutePath().normalize(); root != null; root = root.getParent()) {
            if (Files.exists(root.resolve(".git"))) {
                return root;
            }
        }
        return Path.of("").toAbsolutePath();
    }
}
