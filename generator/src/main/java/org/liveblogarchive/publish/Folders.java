package org.liveblogarchive.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** Removes folders, and finds symbolic links among them: a file written through one would land elsewhere. */
public final class Folders {
    private Folders() {}

    /** Removes a folder of ours with all that is in it, if it exists; links in it are removed, not followed. */
    public static void removeWhole(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Removes everything in a folder of ours except one file, if the folder exists. */
    static void removeAllBut(Path kept, Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> children;
        try (Stream<Path> all = Files.list(folder)) {
            children = all.toList();
        }
        for (Path child : children) {
            if (!child.equals(kept)) {
                removeWhole(child);
            }
        }
    }

    /** Removes a folder and those above it, up to but not including {@code limit}, as far as they are empty. */
    static void removeEmpty(Path lowest, Path limit) throws IOException {
        for (Path next = lowest;
                !next.equals(limit) && next.startsWith(limit) && isEmpty(next);
                next = next.getParent()) {
            try {
                Files.deleteIfExists(next);
            } catch (DirectoryNotEmptyException e) {
                return; // another build has begun in it
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        } catch (NoSuchFileException e) {
            return true;
        }
    }

    /** Returns the first link below {@code top} on the way down to the folder of a file; null if there is none. */
    static Path linkAbove(Path file, Path top) {
        Path next = top;
        for (Path name : top.relativize(file.getParent())) {
            next = next.resolve(name);
            if (Files.isSymbolicLink(next)) {
                return next;
            }
        }
        return null;
    }
}
