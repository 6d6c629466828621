package org.liveblogarchive.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The rules of axe-core: WCAG 2.2 AA and best practices. */
final class Axe {
    /** Where the host of the tests has the script, as pages may load scripts from their host alone. */
    static final String SCRIPT = "/axe.min.js";

    private Axe() {}

    /** Returns the bytes of the script. */
    static byte[] script() throws IOException {
        try (InputStream script = Axe.class.getResourceAsStream(SCRIPT)) {
            return script.readAllBytes();
        }
    }

    /** Returns what the open page does that the rules forbid. */
    static List<?> violations(Reader reader) {
        return violations(reader, "html", Map.of());
    }

    /** Returns what a part of the open page does that the rules forbid, where the rest of it was looked at before. */
    static List<?> violationsIn(String selector, Reader reader) {
        return violations(reader, selector, Map.of());
    }

    /** Returns the texts of the open page that do not stand out from what is behind them, the rule that colours decide. */
    static List<?> contrastViolations(Reader reader) {
        return violations(reader, "html", Map.of("runOnly", List.of("color-contrast")));
    }

    private static List<?> violations(Reader reader, String selector, Map<String, ?> options) {
        if (!Boolean.TRUE.equals(
                reader.browser().executeAsyncScript("""
                const [script, done] = arguments;
                const { content } = document.querySelector('meta[http-equiv=Content-Security-Policy]');
                if (content.includes("script-src 'self'")) import(new URL(script, location.href).href).then(() => done(true));
                else done(false);
                """, SCRIPT))) { // as the page may load no scripts at all
            reader.run(text());
        }
        return (List<?>) reader.browser().executeAsyncScript("""
                const [selector, options, done] = arguments;
                axe.run(document.querySelector(selector), { resultTypes: ['violations'], ...options })
                    .then(({ violations }) => done(violations.flatMap(({ id, help, nodes }) => nodes.map(
                        ({ html, failureSummary }) => [id, help, html, failureSummary].join(': ')))));
                """, selector, options);
    }

    private static String text() {
        try {
            return new String(script(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
