package org.liveblogarchive.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import org.liveblogarchive.content.FileStamp;
import org.liveblogarchive.content.FileState;
import org.liveblogarchive.content.Fingerprint;

/** The files in a folder of the output folder, as they are. */
public final class PublishedFiles {
    private PublishedFiles() {}

    /** Returns the fingerprint of all files in a folder, by their paths in it. */
    public static Fingerprint fingerprint(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Fingerprint.NONE;
        }
        int prefix = folder.toString().length() + 1;
        var sum = new Object() {
            Fingerprint files = Fingerprint.NONE;
        };
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.toString().substring(prefix).replace('\\', '/');
                sum.files = sum.files.plus(name, FileStamp.of(attributes));
                return FileVisitResult.CONTINUE;
            }
        });
        return sum.files;
    }

    /**
     * Checks whether files are as an earlier build left them.
     *
     * @return the files with their present stamps, or null if one has other bytes or no longer exists
     */
    public static Map<String, FileState> check(Path folder, Map<String, FileState> files) throws IOException {
        var present = new TreeMap<String, FileState>();
        for (var entry : files.entrySet()) {
            FileState file = check(folder.resolve(entry.getKey()), entry.getValue());
            if (file == null) {
                return null;
            }
            present.put(entry.getKey(), file);
        }
        return present;
    }

    /** Returns a file with its present stamp, or null if it has other bytes than an earlier build left it with. */
    public static FileState check(Path file, FileState known) throws IOException {
        FileStamp stamp = FileStamp.ofPublished(file);
        return stamp != null && known.isOf(file, stamp) ? new FileState(stamp, known.hash()) : null;
    }
}
