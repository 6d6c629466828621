package org.liveblogarchive.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All that is in a folder, to be compared with what is there later: files by their bytes, links by what they lead to, folders. */
public final class Snapshot {
    private Snapshot() {}

    public static SortedMap<String, String> of(Path folder) {
        return of(folder, path -> true);
    }

    /** Takes only what lies at chosen paths, relative to the folder. */
    public static SortedMap<String, String> of(Path folder, Predicate<String> chosen) {
        var all = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                String path = folder.relativize(file).toString();
                if (chosen.test(path)) {
                    all.put(path, what(file));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String what(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            return "link to " + Files.readSymbolicLink(file);
        }
        return Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                ? "folder"
                : "file " + new String(Files.readAllBytes(file), ISO_8859_1);
    }
}
