package org.liveblogarchive.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liveblogarchive.maven.Outcome.Kind;

/**
 * Builds in a JVM of its own, which is told what suits this work: Maven's has other options, and could not be told any more.
 */
final class ForkedBuild {
    private final List<File> classPath;
    private final List<String> options;

    /** Makes builds with a class path and options of the JVM. */
    ForkedBuild(List<File> classPath, List<String> options) {
        this.classPath = classPath;
        this.options = options;
    }

    Outcome run(BuildRequest request, Messages messages) {
        Path arguments = null;
        try {
            arguments = Files.createTempFile("liveblog", ".args");
            Files.writeString(arguments, arguments(request), UTF_8);
            return run(arguments, messages);
        } catch (IOException e) {
            return new Outcome(Kind.NOT_BUILT, "The JVM of the build could not be started: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(Kind.NOT_BUILT, "The build was interrupted.");
        } finally {
            delete(arguments, messages);
        }
    }

    private static Outcome run(Path arguments, Messages messages) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(java.toString(), "@" + arguments)
                .redirectErrorStream(true)
                .start();
        Outcome outcome = null;
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Outcome told = ForkedLines.read(line, messages);
                outcome = told == null ? outcome : told;
            }
            int status = process.waitFor();
            return outcome == null
                    ? new Outcome(Kind.NOT_BUILT, "The JVM of the build ended with status " + status + "; see above.")
                    : outcome;
        } finally {
            process.destroy();
        }
    }

    /** Returns a file of arguments, which may be longer than a command line (JDK Tool Specifications, java, “@argfiles”). */
    private String arguments(BuildRequest request) {
        String jars = classPath.stream().map(File::getPath).collect(Collectors.joining(File.pathSeparator));
        return Stream.of(
                        options.stream(),
                        Stream.of("-cp", jars, ForkedMain.class.getName()),
                        request.arguments().stream())
                .flatMap(part -> part)
                // An empty argument at the end of the file counts only with a line end after it.
                .map(argument -> '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n")
                .collect(Collectors.joining());
    }

    private static void delete(Path file, Messages messages) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            messages.warn("The file " + file + " could not be removed: " + e.getMessage());
        }
    }
}
