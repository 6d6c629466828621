package org.liveblogarchive.content;

import java.io.UncheckedIOException;
import java.util.stream.Stream;

/**
 * Where the failure of one file ends: whatever a file holds, it is reported with the file's name, and other files are read all
 * the same.
 *
 * <p>What would take all memory is prevented by {@link Limits}, as other threads would fail with it.
 */
public final class FileBoundary {
    /** Reads something of a file. */
    @FunctionalInterface
    public interface Reading<T, E extends Exception> {
        T read() throws E;
    }

    private FileBoundary() {}

    /** Returns what is read of a file, or null if that fails, which is reported. A file that cannot be opened is thrown on. */
    public static <T, E extends Exception> T within(String file, Diagnostics diagnostics, Reading<T, E> reading)
            throws E {
        try {
            return reading.read();
        } catch (StackOverflowError e) {
            diagnostics.error(
                    file,
                    Position.START,
                    "Content nested too deeply to be read",
                    "fewer levels of lists, quotations and brackets",
                    "Move the text out of the nested part.");
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            diagnostics.error(
                    file,
                    Position.START,
                    "Content that cannot be read: “" + e + "” at “" + place(e) + "”",
                    "a file that this version of the program understands",
                    "Report this message together with the file, and simplify the part of the file that is unusual.");
        }
        return null;
    }

    /** Returns where a failure came from, so that its report is enough to find its cause. */
    private static String place(RuntimeException failure) {
        return Stream.of(failure.getStackTrace())
                .filter(frame -> !frame.getClassName().startsWith("java."))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("an unknown place");
    }
}
