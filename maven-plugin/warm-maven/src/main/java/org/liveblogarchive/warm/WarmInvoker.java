package org.liveblogarchive.warm;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.maven.shared.invoker.CommandLineConfigurationException;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenCommandLineBuilder;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.apache.maven.shared.utils.cli.CommandLineException;
import org.apache.maven.shared.utils.cli.Commandline;

/**
 * Takes the place of the invoker plugin's own invoker: a build runs in a JVM in which a Maven of the same installation has
 * ended a build before, if there is one, with the plugins that it has loaded. Maven 4 starts as it does on a command line.
 */
public final class WarmInvoker extends DefaultInvoker {
    /** What a JVM was started with, which later builds cannot change. */
    private record Start(Path mavenHome, Path javaHome, String options, Map<String, String> environment) {
        Start {
            environment = Map.copyOf(environment);
        }
    }

    private final Map<Start, Queue<WarmProcess>> idle = new ConcurrentHashMap<>();

    @Override
    public InvocationResult execute(InvocationRequest request) throws MavenInvocationException {
        var start = new Start(
                path(request.getMavenHome(), "maven.home"),
                path(request.getJavaHome(), "java.home"),
                request.getMavenOpts() == null ? "" : request.getMavenOpts(),
                request.getShellEnvironments());
        if (isMaven4(start.mavenHome())) {
            return super.execute(request);
        }
        Queue<WarmProcess> others = idle.computeIfAbsent(start, any -> new ConcurrentLinkedQueue<>());
        try {
            Commandline command = new MavenCommandLineBuilder().build(request);
            WarmProcess process = others.poll();
            if (process == null) {
                process = new WarmProcess(start.mavenHome(), start.javaHome(), start.options(), start.environment());
            }
            int status = process.run(
                    command.getWorkingDirectory().toPath(),
                    List.of(command.getArguments()),
                    request.getOutputHandler(null));
            others.add(process);
            return new Ended(status);
        } catch (IOException | CommandLineConfigurationException e) {
            throw new MavenInvocationException("The Maven of " + start.mavenHome() + " did not run the build.", e);
        }
    }

    private static Path path(File given, String property) {
        return given == null ? Path.of(System.getProperty(property)) : given.toPath();
    }

    private static boolean isMaven4(Path home) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(home.resolve("lib"), "maven-core-4.*.jar")) {
            return found.iterator().hasNext();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Ended(int status) implements InvocationResult {
        @Override
        public CommandLineException getExecutionException() {
            return null;
        }

        @Override
        public int getExitCode() {
            return status;
        }
    }
}
