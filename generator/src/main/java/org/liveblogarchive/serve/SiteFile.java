package org.liveblogarchive.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.liveblogarchive.content.FileNames;
import org.liveblogarchive.paths.ArchivePaths;

/** Finds the file of a published folder that a path of a web address means. */
final class SiteFile {
    private SiteFile() {}

    /** Returns the file, or null if there is none; {@code path} is decoded and begins below the folder. */
    static Path find(Path folder, String path) throws IOException {
        try {
            Path file = folder.resolve(path).normalize();
            if (!file.startsWith(folder)) {
                return null;
            }
            Path page = Files.isDirectory(file) ? file.resolve(ArchivePaths.INDEX) : file;
            boolean isOwn = Files.isRegularFile(page) && FileNames.isWithin(folder, page); // no link out of it
            return isOwn ? page : null;
        } catch (InvalidPathException e) {
            return null; // no file can have such a name
        }
    }
}
