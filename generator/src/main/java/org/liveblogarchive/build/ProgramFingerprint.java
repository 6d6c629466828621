package org.liveblogarchive.build;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.liveblogarchive.content.Hash;

/** Identifies the program that makes the pages, including its libraries and the default theme. */
final class ProgramFingerprint {
    private static final String OURS = "liveblog-";

    private static String running;

    private ProgramFingerprint() {}

    /** Returns a hash that changes whenever the program changes; it is made once, as what runs is what was there then. */
    static synchronized String hash() throws IOException {
        if (running == null) {
            running = Hash.of(read());
        }
        return running;
    }

    private static String read() throws IOException {
        var lines = new ArrayList<String>();
        for (Path entry : classPath()) {
            if (Files.isDirectory(entry)) {
                describeFolder(entry, lines);
            } else if (Files.isRegularFile(entry)) {
                String name = entry.getFileName().toString();
                // A library's version is part of its name; one of ours may change under the same name.
                lines.add(name + " " + (name.startsWith(OURS) ? checksum(entry) : Files.size(entry)));
            }
        }
        lines.sort(null);
        return String.join("\n", lines);
    }

    private static void describeFolder(Path folder, List<String> lines) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                lines.add(folder.relativize(file) + " " + checksum(file));
            }
        }
    }

    /** Returns a checksum. It is enough to distinguish versions, and takes a cold JVM a hundredth of the time of a hash. */
    private static String checksum(Path file) throws IOException {
        var checksum = new CRC32();
        byte[] bytes = Files.readAllBytes(file);
        checksum.update(bytes);
        return bytes.length + "-" + checksum.getValue();
    }

    private static List<Path> classPath() throws IOException {
        if (ProgramFingerprint.class.getClassLoader() instanceof URLClassLoader loader) {
            var entries = new ArrayList<Path>();
            for (URL url : loader.getURLs()) {
                entries.add(path(url));
            }
            return entries;
        }
        return Stream.of("java.class.path", "jdk.module.path")
                .flatMap(paths -> Stream.of(System.getProperty(paths, "").split(File.pathSeparator)))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
    }

    private static Path path(URL url) throws IOException {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the class path has an entry that is not a file: " + url, e);
        }
    }
}
