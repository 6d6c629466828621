package org.liveblogarchive.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.markdown.PostHtmlWriter;
import org.liveblogarchive.model.Body;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.read.ResolvedLink;

/**
 * Shows how the time for hostile texts grows with their size: one row for each, with the milliseconds of one thread for texts
 * of a size, twice and four times that.
 *
 * <pre>HostileBenchmark [SIZE]</pre>
 */
public final class HostileBenchmark {
    private static final int SIZE = 50_000;
    private static final int WARM_UP = 3_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PostHtmlWriter writer = new PostHtmlWriter();

    /** Prints the table. */
    public static void main(String[] args) throws IOException {
        int size = args.length == 0 ? SIZE : Integer.parseInt(args[0]);
        var benchmark = new HostileBenchmark();
        for (IntFunction<String> text : HostileTexts.all().values()) {
            benchmark.write(text.apply(WARM_UP));
        }
        System.out.printf(
                "| text | %,d characters | %,d | %,d |%n| --- | --- | --- | --- |%n", size, 2 * size, 4 * size);
        for (var text : HostileTexts.all().entrySet()) {
            var row = new StringBuilder("| ").append(text.getKey().replace("|", "\\|"));
            for (int times = 1; times <= 4; times *= 2) {
                row.append(" | ").append(benchmark.milliseconds(text.getValue().apply(times * size)));
            }
            System.out.println(row.append(" |"));
        }
    }

    private String milliseconds(String markdown) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        write(markdown);
        return String.format(Locale.ROOT, "%d", (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000);
    }

    /** Parses and writes one text; returns what was reported. */
    Diagnostics write(String markdown) throws IOException {
        var diagnostics = new Diagnostics();
        writer.write(post(markdown), HostileBenchmark::found, HostileBenchmark::found, diagnostics);
        return diagnostics;
    }

    static ResolvedLink found(String address) {
        return new ResolvedLink(address, null, null);
    }

    static Post post(String markdown) {
        var date = ZonedDateTime.of(2019, 4, 25, 14, 5, 0, 0, ZoneOffset.UTC);
        var body = new Body("event/a.md", "", 0, 0, () -> new SourceText("event/a.md", markdown, ""));
        List<String> none = List.of();
        return new Post(
                "a", "a.md", "A", date, false, 0, null, List.of(), List.of(), false, "", null, null, List.of(),
                List.of(), null, none, null, false, body);
    }
}
