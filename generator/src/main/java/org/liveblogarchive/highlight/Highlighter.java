package org.liveblogarchive.highlight;

import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.liveblogarchive.content.Limits;

/**
 * Finds the parts of code that are shown in colours. Safe for use by several threads.
 *
 * <p>The library that knows the languages is loaded with the first code in one of them. It runs on threads beside those of
 * the build: one that never came to an end could not be stopped, and would stop the build.
 */
public final class Highlighter {
    /** By its limits, code takes less than a second; so the time does not decide what is on a page. */
    private static final int MOST_SECONDS = 30;

    private final ExecutorService threads =
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                var thread = new Thread(task, "liveblog-highlighter");
                thread.setDaemon(true);
                return thread;
            });

    /**
     * Returns the parts of a code that are in colours, from its beginning to its end; none if the language is not known, or
     * the code or a line of it is too long.
     *
     * @param language the name that the author gives the language
     * @param code its lines end with a line feed
     * @throws HighlightingException if the code is too much for the library
     */
    public List<CodePart> parts(String language, String code) throws HighlightingException {
        if (language.isEmpty()) {
            return List.of();
        }
        String style = CodeLanguages.style(language);
        if (style == null || code.length() > Limits.CODE_CHARACTERS || hasLongLine(code)) {
            return List.of();
        }
        return style.equals(CodeLanguages.DIFF)
                ? DiffLines.parts(code)
                : inTime(new Lexing(style, code), MOST_SECONDS, TimeUnit.SECONDS);
    }

    private static boolean hasLongLine(String code) {
        int end;
        for (int start = 0; start < code.length(); start = end + 1) {
            end = code.indexOf('\n', start);
            end = end < 0 ? code.length() : end;
            if (end - start > Limits.CODE_LINE_CHARACTERS) {
                return true;
            }
        }
        return false;
    }

    /** Returns what a task returns, unless it fails or takes longer. */
    <T> T inTime(Callable<T> task, long most, TimeUnit unit) throws HighlightingException {
        Future<T> future = threads.submit(task);
        try {
            return future.get(most, unit);
        } catch (ExecutionException e) {
            // Lexers throw a plain Error at a character that they do not expect. Only a lack of memory concerns the
            // build.
            if (e.getCause() instanceof OutOfMemoryError error) {
                throw error;
            }
            throw new HighlightingException(e.getCause().toString(), e.getCause());
        } catch (TimeoutException e) {
            throw new HighlightingException(
                    "no end after " + most + " " + unit.toString().toLowerCase(Locale.ROOT), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("the build was interrupted"));
        } finally {
            future.cancel(true);
        }
    }
}
