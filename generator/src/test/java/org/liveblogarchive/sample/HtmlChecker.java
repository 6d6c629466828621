package org.liveblogarchive.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, whose schemas are read once for all pages. */
final class HtmlChecker implements AutoCloseable {
    /** In bytes; its schemas are read by recursion, for which the stack of an ordinary thread can be too small. */
    private static final long STACK = 16 << 20;

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(work -> new Thread(null, work, "html-checker", STACK));
    private final Messages messages = new Messages();
    private SimpleDocumentValidator validator;

    /** Returns what it says of a page. */
    List<String> messages(Path page) throws ExecutionException, InterruptedException {
        return thread.submit(() -> {
                    if (validator == null) {
                        validator = new SimpleDocumentValidator();
                        validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, messages);
                    }
                    validator.setUpValidatorAndParsers(messages, false, false);
                    validator.checkHtmlFile(page.toFile(), true);
                    List<String> found = List.copyOf(messages.found);
                    messages.found.clear();
                    return found;
                })
                .get();
    }

    @Override
    public void close() {
        thread.shutdown();
    }

    private static final class Messages implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            add("warning", e);
        }

        @Override
        public void error(SAXParseException e) {
            add("error", e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add("fatal error", e);
        }

        private void add(String kind, SAXParseException e) {
            found.add(e.getLineNumber() + "." + e.getColumnNumber() + ": " + kind + ": " + e.getMessage());
        }
    }
}
