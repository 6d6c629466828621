package org.liveblogarchive.sample;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;

/** The Nu HTML checker. */
final class HtmlChecker {
    /** In bytes; its schemas are read by recursion, for which the stack of an ordinary thread can be too small. */
    private static final long STACK = 16 << 20;

    private HtmlChecker() {}

    /** Returns what it says of a page, a line for each message. */
    static String messages(Path page) throws ExecutionException, InterruptedException {
        var check = new FutureTask<>(() -> {
            var validator = new EmbeddedValidator();
            validator.setOutputFormat(OutputFormat.GNU);
            return validator.validate(page);
        });
        var thread = new Thread(null, check, "html-checker", STACK);
        thread.start();
        return check.get();
    }
}
