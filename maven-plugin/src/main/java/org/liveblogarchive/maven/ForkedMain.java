package org.liveblogarchive.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/** The program of a build in a JVM of its own. It ends at once when Maven does: its input is never written, only closed. */
final class ForkedMain {
    private static final int MAVEN_IS_GONE = 130;

    private ForkedMain() {}

    public static void main(String[] arguments) {
        var lifeline = new Thread(ForkedMain::endWithMaven, "lifeline");
        lifeline.setDaemon(true);
        lifeline.start();
        var lines = new ForkedLines(new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8));
        lines.end(BuildRun.of(BuildRequest.of(arguments), lines));
        if (Boolean.getBoolean(ClassArchive.REHEARSE)) {
            ClassArchiveWarmup.run(lines);
        }
    }

    private static void endWithMaven() {
        try {
            while (System.in.read() >= 0) {
                // nothing is said to the build
            }
            Runtime.getRuntime().halt(MAVEN_IS_GONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
