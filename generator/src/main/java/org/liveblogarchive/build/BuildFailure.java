package org.liveblogarchive.build;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** Describes the state of the archive after a file could not be read or written. */
final class BuildFailure {
    /** How far a build had come. */
    enum Stage {
        STAGING("Nothing was published."),
        PUBLISHING("Some files were published, each of them complete. Build again to publish the rest.");

        private final String outcome;

        Stage(String outcome) {
            this.outcome = outcome;
        }
    }

    private BuildFailure() {}

    static IOException explain(IOException failure, Stage stage) {
        return new IOException(reason(failure) + ". " + stage.outcome, failure);
    }

    /** Describes a name that the JVM cannot write, as the locale that it was started in has fewer characters. */
    static IOException ofName(InvalidPathException name) {
        return new IOException(
                "“" + name.getInput() + "” cannot be a file name in " + System.getProperty("sun.jnu.encoding")
                        + ", the encoding of file names on this system. Set a UTF-8 locale, such as LC_ALL=C.UTF-8, and build again",
                name);
    }

    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + " disappeared during the build";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + " cannot be read or written by this user";
        }
        String message = failure.getMessage();
        return message == null ? failure.toString() : message;
    }
}
