package org.liveblogarchive.imports.folder;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.liveblogarchive.imports.media.FolderFiles;
import org.liveblogarchive.imports.media.SavedFiles;
import org.liveblogarchive.read.LinkResolver;

/** The files of a site, by their paths or addresses. No link leads out of its folder. */
record SiteFiles(Path root, String address) implements SavedFiles {
    /** Where generators keep what they copy as it is. */
    private static final List<String> COPIED = List.of("", "static", "assets", "public", "src", "source", "content");

    @Override
    public SavedFile find(String written) {
        boolean ours = !address.isEmpty() && written.startsWith(address + "/");
        String path = ours ? written.substring(address.length()) : written;
        if (path.matches("(?i)(?:[a-z][a-z0-9+.-]+:|//).*")) {
            return null;
        }
        Path file = file(LinkResolver.decode(path.replaceFirst("[?#].*", "").replaceFirst("^/+", "")));
        return file == null ? null : () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    private Path file(String path) {
        for (String folder : COPIED) {
            Path file = FolderFiles.within(root, folder.isEmpty() ? path : folder + "/" + path);
            if (file != null) {
                return file;
            }
        }
        return null;
    }

    /** Returns whether there is a file at a path from the root. */
    boolean has(String path) {
        return find(path) != null;
    }
}
