package org.liveblogarchive.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The options of the JVM that suit a build, as measured in generator/benchmark/RESULTS.md. */
final class JvmOptions {
    /** In files of the content folder: from here on, the optimising compiler earns its time. */
    private static final int MANY = 40_000;

    /** Without the optimising compiler, which takes longer than it saves, and with a small young generation. */
    private static final List<String> FOR_LITTLE =
            List.of("-XX:+UseSerialGC", "-Xms80m", "-Xmn48m", "-Xmx512m", "-XX:TieredStopAtLevel=1");

    /** With an optimising compiler that inlines less than by default. */
    private static final List<String> FOR_MUCH = List.of(
            "-XX:+UseSerialGC",
            "-Xms128m",
            "-Xmn96m",
            "-Xmx512m",
            "-XX:MaxInlineLevel=6",
            "-XX:FreqInlineSize=60",
            "-XX:InlineSmallCode=1000");

    private JvmOptions() {}

    /** Returns options that were given, with white space between them, or those that suit the work there probably is. */
    static List<String> of(String given, BuildRequest request) {
        if (given != null && !given.isBlank()) {
            return List.of(given.strip().split("\\s+", -1));
        }
        // Where an earlier build has left its state, most pages will stay as they are.
        return !Files.isDirectory(request.state()) && hasMany(request.content()) ? FOR_MUCH : FOR_LITTLE;
    }

    private static boolean hasMany(Path content) {
        String[] folders = content.toFile().list();
        long files = 0;
        for (String folder : folders == null ? new String[0] : folders) {
            String[] inFolder = content.resolve(folder).toFile().list();
            files += inFolder == null ? 1 : inFolder.length;
        }
        return files > MANY;
    }
}
