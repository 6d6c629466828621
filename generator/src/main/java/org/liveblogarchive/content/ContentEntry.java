package org.liveblogarchive.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Decides which files and folders of the content folder are read: those that lie in it, and symbolic links to such. What a
 * link outside of it leads to is not content, and messages could show parts of it. All others are reported.
 */
public final class ContentEntry {
    /** What a name that is not in the encoding of file names has in the place of its bytes. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final String IN_PLACE = "a file or a folder in the content folder itself";
    private static final String OR_LEAVE_OUT = ", or begin its name with “_”.";

    private ContentEntry() {}

    /** Returns the stamp of a file; reports an entry that cannot be read, and returns null. */
    static FileStamp stamp(Path root, Path file, Diagnostics diagnostics) throws IOException {
        FileStamp stamp = FileStamp.ofEntry(file);
        if (stamp != null) {
            return stamp;
        }
        return isFile(root, file, diagnostics) ? FileStamp.ofSource(file) : null;
    }

    /** Returns whether an entry is a file that is read; reports it if not. */
    public static boolean isFile(Path root, Path file, Diagnostics diagnostics) throws IOException {
        if (!isInContent(root, file, diagnostics)) {
            return false;
        }
        if (Files.isRegularFile(file)) {
            return true;
        }
        report(
                root,
                file,
                Files.isDirectory(file)
                        ? "Folder with the name of a file"
                        : "Entry that is neither a file nor a folder",
                "a text file",
                "Rename it" + OR_LEAVE_OUT,
                diagnostics);
        return false;
    }

    /** Returns whether an entry, if it is a link, leads to something in the content folder; reports it if not. */
    static boolean isInContent(Path root, Path entry, Diagnostics diagnostics) throws IOException {
        if (entry.getFileName().toString().indexOf(REPLACEMENT) >= 0) {
            report(
                    root,
                    entry,
                    "File name that is not in the encoding of the file system",
                    "a file name in UTF-8",
                    "Rename it" + OR_LEAVE_OUT,
                    diagnostics);
            return false;
        }
        if (!Files.isSymbolicLink(entry)) {
            return true;
        }
        Path target = target(entry);
        if (target == null) {
            report(
                    root,
                    entry,
                    "Symbolic link to a file that does not exist",
                    IN_PLACE,
                    "Remove the link, or add the file.",
                    diagnostics);
            return false;
        }
        if (!FileNames.isWithin(root, target)) {
            report(
                    root,
                    entry,
                    "Symbolic link that leads out of the content folder, to “" + target + "”",
                    IN_PLACE,
                    "Replace the link with a copy of what it leads to.",
                    diagnostics);
            return false;
        }
        return true;
    }

    /** Returns what a link leads to, or null if it leads to nothing, perhaps in a circle. */
    private static Path target(Path link) {
        try {
            return link.toRealPath();
        } catch (IOException e) {
            return null; // the caller reports the link
        }
    }

    private static void report(
            Path root, Path entry, String found, String expected, String fix, Diagnostics diagnostics) {
        diagnostics.error(ContentFolder.nameOf(root, entry), Position.START, found, expected, fix);
    }
}
