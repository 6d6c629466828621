package org.liveblogarchive.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liveblogarchive.maven.Outcome.Kind;

/**
 * Builds in a JVM of its own with the options that suit this work. Those of Maven's JVM can no longer be changed.
 */
final class ForkedBuild {
    private final List<File> classPath;
    private final List<String> options;
    private final ClassArchive classes;

    /** Makes builds with a class path, options of the JVM, and an archive of classes for it. */
    ForkedBuild(List<File> classPath, List<String> options, ClassArchive classes) {
        this.classPath = classPath;
        this.options = options;
        this.classes = classes;
    }

    Outcome run(BuildRequest request, Messages messages) {
        try {
            return run(request, classes.options(), messages);
        } catch (IOException e) {
            return new Outcome(Kind.NOT_BUILT, "The JVM of the build could not be started: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(Kind.NOT_BUILT, "The build was interrupted.");
        }
    }

    private Outcome run(BuildRequest request, List<String> more, Messages messages)
            throws IOException, InterruptedException {
        Path arguments = Files.createTempFile("liveblog", ".args");
        try {
            Files.writeString(arguments, arguments(request, more), UTF_8);
            return run(arguments, messages);
        } finally {
            delete(arguments, messages);
        }
    }

    private Outcome run(Path arguments, Messages messages) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(java.toString(), "@" + arguments).redirectErrorStream(true);
        if (!Charset.forName(System.getProperty("sun.jnu.encoding", UTF_8.name()))
                .newEncoder()
                .canEncode('ü')) {
            builder.environment().put("LC_ALL", "C.UTF-8"); // else files could not have all names in the locale “C”
        }
        Process process = builder.start();
        Outcome outcome = null;
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Outcome read = ForkedLines.read(line, messages);
                outcome = read == null ? outcome : read;
            }
            int status = process.waitFor();
            if (status == 0) {
                keep(messages);
            }
            return outcome == null
                    ? new Outcome(
                            Kind.NOT_BUILT,
                            "The JVM of the build ended with status " + status + ". See the lines above.")
                    : outcome;
        } finally {
            process.destroy();
        }
    }

    /** Returns a file of arguments, which may be longer than a command line (JDK Tool Specifications, java, “@argfiles”). */
    private String arguments(BuildRequest request, List<String> more) {
        String jars = classPath.stream().map(File::getPath).collect(Collectors.joining(File.pathSeparator));
        return Stream.of(
                        more.stream(),
                        options.stream(), // which may say otherwise
                        Stream.of("-cp", jars, ForkedMain.class.getName()),
                        request.arguments().stream())
                .flatMap(part -> part)
                // An empty argument at the end of the file counts only with a line end after it.
                .map(argument -> '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n")
                .collect(Collectors.joining());
    }

    private void keep(Messages messages) {
        try {
            classes.keep();
        } catch (IOException e) {
            messages.warn("The classes of the build could not be stored for the next build: " + e.getMessage());
        }
    }

    private static void delete(Path file, Messages messages) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            messages.warn("The file " + file + " could not be deleted: " + e.getMessage());
        }
    }
}
