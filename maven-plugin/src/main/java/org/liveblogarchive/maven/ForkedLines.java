package org.liveblogarchive.maven;

import java.io.PrintStream;
import org.liveblogarchive.maven.Outcome.Kind;

/** Sends the messages of a build in a JVM of its own to Maven's: a line each, after a sign that no other line has. */
final class ForkedLines implements Messages {
    private static final char SIGN = '\u0001';
    private static final char INFO = 'i';
    private static final char WARNING = 'w';
    private static final char ERROR = 'e';
    private static final char END = '=';

    private final PrintStream out;

    ForkedLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void info(String line) {
        write(INFO, line);
    }

    @Override
    public void warn(String line) {
        write(WARNING, line);
    }

    @Override
    public void error(String line) {
        write(ERROR, line);
    }

    void end(Outcome outcome) {
        write(END, outcome.kind() + " " + outcome.message());
    }

    private synchronized void write(char kind, String text) {
        out.print(SIGN + "" + kind + text.replace("\\", "\\\\").replace("\n", "\\n") + "\n");
        out.flush();
    }

    /** Passes a line on; returns the outcome if the line has it, else null. Lines of the JVM itself are warnings. */
    static Outcome read(String line, Messages messages) {
        if (line.length() < 2 || line.charAt(0) != SIGN) {
            messages.warn(line);
            return null;
        }
        String text = line.substring(2).translateEscapes();
        switch (line.charAt(1)) {
            case INFO -> messages.info(text);
            case WARNING -> messages.warn(text);
            case ERROR -> messages.error(text);
            default -> {
                int space = text.indexOf(' ');
                return new Outcome(Kind.valueOf(text.substring(0, space)), text.substring(space + 1));
            }
        }
        return null;
    }
}
