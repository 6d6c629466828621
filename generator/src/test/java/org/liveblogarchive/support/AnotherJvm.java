package org.liveblogarchive.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a class of the tests in a JVM of its own. */
public final class AnotherJvm {
    private AnotherJvm() {}

    /** Returns the process, not started yet; what it says on either stream comes on its output. */
    public static ProcessBuilder of(List<String> options, Class<?> main, Object... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // A short run pays for no optimising compiler, and not for the verification of classes that javac made.
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "-Dorg.freemarker.loggerLibrary=none"));
        command.add(main.getName());
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command).redirectErrorStream(true);
    }
}
