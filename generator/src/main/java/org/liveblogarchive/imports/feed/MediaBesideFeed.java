package org.liveblogarchive.imports.feed;

import java.io.IOException;
import java.nio.file.Path;
import org.liveblogarchive.imports.media.FolderFiles;
import org.liveblogarchive.imports.media.SavedFiles;

/**
 * The files that lie with a feed as they do on its site: an address in the folder of the feed is that of a file in the folder of its
 * file.
 *
 * @param folder the address of the folder of the feed, or empty
 * @param files the files beside its file
 */
record MediaBesideFeed(String folder, FolderFiles files) implements SavedFiles {
    /** Finds files beside that of a feed, whose address is {@code self}, or empty. */
    static MediaBesideFeed of(Path file, String self) throws IOException {
        String folder = self.replaceFirst("[?#].*", "").replaceFirst("[^/]*$", "");
        return new MediaBesideFeed(folder, FolderFiles.beside(file));
    }

    @Override
    public SavedFile find(String address) {
        boolean within = folder.matches("https?://[^/]+/.*") && address.startsWith(folder);
        return files.find(within ? address.substring(folder.length()) : address);
    }
}
