package org.liveblogarchive.maven;

import java.io.File;
import java.nio.file.Path;

/** Folders of the project, also where there is no POM. */
final class ProjectFolder {
    private static final String UNRESOLVED = "${project.basedir}" + File.separator;

    private ProjectFolder() {}

    /** Returns a folder; without a POM, Maven leaves the project's own folder in the super POM's paths unresolved. */
    static Path of(File folder, File basedir) {
        String path = folder.getPath();
        int unresolved = path.indexOf(UNRESOLVED);
        return unresolved < 0
                ? folder.toPath()
                : basedir.toPath().resolve(path.substring(unresolved + UNRESOLVED.length()));
    }
}
