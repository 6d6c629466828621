package org.liveblogarchive.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/**
 * The classes of a build as a JVM keeps them ready for the next (JEP 350), in the folder of the state.
 *
 * <p>The second build of an archive makes it as it ends, and later ones start sooner. Its name has a hash of its JVM and
 * jars, and a checksum of its bytes, as a damaged one may crash a JVM.
 */
final class ClassArchive {
    private static final String PREFIX = "classes-";
    private static final String ENDING = ".jsa";
    private static final String WAITING = ".new";
    private static final Pattern NAME = Pattern.compile("classes-[0-9a-f-]{36}-([0-9a-f]+)\\.jsa");
    /** The system property of a JVM that is to leave its classes. */
    static final String REHEARSE = "liveblog.rehearse";

    /** Turns off the messages on an archive that a JVM cannot make or use, which nobody could fix. */
    private static final String SILENT = "-Xlog:disable";

    private final Path folder;
    private final List<File> jars;
    private final String name;

    /** Makes the archive of the classes of some jars, in a folder of state that need not exist. */
    ClassArchive(Path folder, List<File> jars) {
        this.folder = folder;
        this.jars = List.copyOf(jars);
        this.name = PREFIX + key(jars) + "-";
    }

    private static String key(List<File> jars) {
        String jvm = System.getProperty("java.home") + System.getProperty("java.vm.version");
        String key = jars.stream()
                .map(jar -> jar + " " + jar.length() + " " + jar.lastModified())
                .collect(Collectors.joining("\n", jvm + "\n", ""));
        return UUID.nameUUIDFromBytes(key.getBytes(UTF_8)).toString();
    }

    /**
     * Returns the options of a JVM that has the classes from here, or leaves them here.
     *
     * <p>There are none before there is any state, or if a class path has folders, as in a build of the plugin itself.
     */
    List<String> options() throws IOException {
        if (!Files.isDirectory(folder) || !jars.stream().allMatch(File::isFile)) {
            return List.of();
        }
        try (DirectoryStream<Path> present = Files.newDirectoryStream(folder, name + "*" + ENDING)) {
            for (Path file : present) {
                if (file.equals(named(checksum(file)))) {
                    return List.of(SILENT, "-XX:SharedArchiveFile=" + file);
                }
            }
        }
        return List.of(SILENT, "-XX:ArchiveClassesAtExit=" + waiting(), "-D" + REHEARSE + "=true");
    }

    /** Moves what a JVM has left into place, after it has ended well, and removes what earlier ones have left. */
    void keep() throws IOException {
        if (Files.isRegularFile(waiting())) {
            try (DirectoryStream<Path> others = Files.newDirectoryStream(folder, PREFIX + "*" + ENDING)) {
                for (Path other : others) {
                    if (isOurs(other)) {
                        Files.delete(other);
                    }
                }
            }
            Files.move(waiting(), named(checksum(waiting())), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Returns whether a build left a file: then its name has the checksum of its bytes. */
    private static boolean isOurs(Path file) throws IOException {
        var name = NAME.matcher(file.getFileName().toString());
        return name.matches() && name.group(1).equals(checksum(file));
    }

    private Path waiting() {
        return folder.resolve(name + WAITING);
    }

    private Path named(String checksum) {
        return folder.resolve(name + checksum + ENDING);
    }

    private static String checksum(Path file) throws IOException {
        var checksum = new CRC32C();
        checksum.update(Files.readAllBytes(file));
        return Long.toHexString(checksum.getValue());
    }
}
