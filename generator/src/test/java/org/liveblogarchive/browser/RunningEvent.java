package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.support.TestArchive;

/** A reader of the index of a live blog while its event runs: 25 posts, of which the newest 15 are on the index. */
abstract class RunningEvent extends ServedPages {
    static final int SIZE = 10;
    static final String INDEX = "vote/index.html";

    private static final String TEXT = "The hall waits, and the clerks count on. ".repeat(12);

    /** What of a page readers see, without what scripts add to a page that was loaded. */
    private static final String SEEN = """
            const seen = (page) => {
                const text = (part) => {
                    const copy = part.cloneNode(true);
                    copy.querySelectorAll('.share, .ago, .bar-order').forEach((one) => one.remove());
                    return copy.textContent.replace(/\\s+/g, ' ').trim();
                };
                const parts = [...page.querySelectorAll('[data-live][id]')].map((part) => `${part.id}: ${text(part)}`);
                const posts = [...page.getElementById('page--stream').children].map((post) => `${post.id}: ${text(post)}`);
                const { total, titles } = page.getElementById('page--matches').dataset;
                return [page.body.matches('.is-live'), total, titles, ...parts, ...posts].map(String);
            };
            """;

    TestArchive archive;
    private int posts;
    private Instant now;

    /** Has all tests skipped where there is no browser; each then takes one that has seen nothing yet. */
    @BeforeAll
    void start() {
        reader = new Reader();
    }

    @BeforeEach
    void begin(@TempDir Path folder) throws IOException {
        end();
        posts = 0;
        now = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(3, ChronoUnit.HOURS);
        archive = new TestArchive(folder)
                .file("archive.yaml", "title: Test archive\npageSize: " + SIZE + "\n")
                .file("vote/liveblog.yaml", liveBlog("live"));
        for (int i = 0; i < 25; i++) {
            post();
        }
        archive.build();
        reader = new Reader();
        host = new SiteServer(archive.output(), "/archive/");
    }

    static String liveBlog(String status) {
        return "title: The vote\nlanguage: en\nstatus: " + status + "\nsummary: [The hall waits]\n";
    }

    /** Adds a post to the content, and returns its slug. */
    String post() {
        posts++;
        write(posts, "Post number " + posts, TEXT);
        return slug(posts);
    }

    static String slug(int number) {
        return "p%03d".formatted(number);
    }

    /** Writes a post, new or anew; each fifth is a key event. */
    void write(int number, String title, String text) {
        write(number, title, text, "");
    }

    void write(int number, String title, String text, String more) {
        String key = number % 5 == 0 ? "key: true\n" : "";
        archive.file(
                "vote/" + slug(number) + ".md",
                "---\ntitle: %s\ndate: %s\ntags: [%s]\n%s%s---\n%s\n"
                        .formatted(
                                title,
                                now.plusSeconds(60L * number),
                                number % 2 == 0 ? "even" : "odd",
                                key,
                                more,
                                text));
    }

    /** Opens the index, and waits until it keeps itself up to date. */
    void open(String page, int width) {
        reader.open("about:blank", width);
        reader.open(host.address(page), width);
        reader.loadModules();
        reader.awaits("document.querySelector('.updates-state')");
    }

    /** Publishes what has changed; the open page asks when its network is back, and not only some seconds later. */
    void publish() {
        archive.build();
        ask();
        Object state = reader.browser().executeAsyncScript("""
                const done = arguments[0];
                fetch('live.json', { cache: 'reload' }).then((answer) => answer.json())
                    .then(({ complete, state }) => done(complete ? 'ended' : state), () => done('none'));
                """);
        reader.awaits("document.getElementById('page--updates').dataset.state === arguments[0]", state);
    }

    /** Publishes what has changed, for a page that does not show it yet. */
    void publishUnseen() {
        archive.build();
        host.asked();
        ask();
        reader.awaits("document.querySelector('.updates-new:not([hidden])')");
    }

    void ask() {
        reader.run("dispatchEvent(new Event('online'))");
    }

    /** Holds the open page against the same page loaded now: all that readers see is the same. */
    void assertAsLoadedNow() {
        List<?> both = (List<?>) reader.browser().executeAsyncScript(SEEN + """
                const done = arguments[0];
                fetch(location.pathname, { cache: 'reload' }).then((answer) => answer.text()).then((text) =>
                    done([seen(document), seen(new DOMParser().parseFromString(text, 'text/html'))]));
                """);
        assertThat((List<?>) both.get(0)).isEqualTo(both.get(1));
    }

    /** Returns where a post is in the window, in CSS pixels from its top. */
    double top(String slug) {
        return ((Number) reader.run("return document.getElementById(arguments[0]).getBoundingClientRect().top", slug))
                .doubleValue();
    }
}
