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

    /** Which rules. That of colours takes four fifths of the time of all. */
    enum Rules {
        ALL(Map.of()),

        /** Whether texts stand out from what is behind them, where only colours differ from a page that was looked at before. */
        COLOURS(Map.of("runOnly", List.of("color-contrast"))),

        /** All others, where the same parts were looked at before in the same colours. */
        BESIDE_COLOURS(Map.of("rules", Map.of("color-contrast", Map.of("enabled", false))));

        private final Map<String, ?> options;

        Rules(Map<String, ?> options) {
            this.options = options;
        }
    }

    /** Returns the bytes of the script. */
    static byte[] script() throws IOException {
        try (InputStream script = Axe.class.getResourceAsStream(SCRIPT)) {
            return script.readAllBytes();
        }
    }

    /** Returns what the open page does that the rules forbid. */
    static List<?> violations(Reader reader) {
        return violations(reader, Rules.ALL);
    }

    static List<?> violations(Reader reader, Rules rules) {
        return violationsIn("html", reader, rules);
    }

    /** Returns what a part of the open page does that the rules forbid, where the rest of it was looked at before. */
    static List<?> violationsIn(String selector, Reader reader, Rules rules) {
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
                """, selector, rules.options);
    }

    private static String text() {
        try {
            return new String(script(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
