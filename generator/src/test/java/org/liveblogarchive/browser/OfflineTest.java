package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.browser.SiteServer.Fault;

/** What readers of an archive with {@code offline: true} see without a network, and what they never see with one. */
class OfflineTest extends RunningEvent {
    private static final String POST = "vote/p007.html";
    private static final String LINE = "#page--kept:not([hidden])";

    @BeforeEach
    void keep_pages() {
        host.forbidCaches();
        offline("true");
    }

    private void offline(String value) {
        archive.file("archive.yaml", "title: Test archive\npageSize: " + SIZE + "\noffline: " + value + "\n");
        archive.build();
    }

    @Test
    void pages_that_were_read_are_there_when_the_host_is_stopped_and_say_since_when() {
        visit(POST);
        visit("index.html");
        visit("vote/page-1.html");
        host.close();
        open(POST);
        assertThat(reader.text("h1")).isEqualTo("Post number 7");
        assertThat(line()).startsWith("No connection. This is the page as of ").contains(", ");
        assertThat(reader.run("return getComputedStyle(document.body).fontFamily"))
                .asString()
                .contains("system-ui");
        open("vote/page-1.html?order=oldest");
        assertThat(reader.postsShown().get(0)).isEqualTo("p001");
        open("");
        assertThat(reader.text("h1")).isEqualTo("Test archive");
        open(INDEX);
        assertThat(reader.postsShown())
                .as("the index of the posts that were read")
                .hasSize(15);
    }

    @Test
    void a_page_that_was_not_read_is_not_made_up() {
        visit(POST);
        host.close();
        open("vote/p009.html");
        assertThatTheBrowserSaysSo();
    }

    @Test
    void where_the_host_answers_its_answer_is_shown() {
        visit(POST);
        write(7, "Post number seven", "Corrected.");
        archive.build();
        open(POST);
        assertThat(reader.text("h1")).isEqualTo("Post number seven");
        assertThat(reader.all(LINE)).isEmpty();
        host.fails(Fault.BROKEN);
        open(POST);
        assertThat(line()).startsWith("No connection.");
        host.fails(Fault.LOGIN);
        open(POST);
        assertThat(reader.browser().getTitle()).isEqualTo("Log in");
        host.fails(Fault.AWAY);
        open(POST);
        assertThat(reader.text("h1")).as("not the login").isEqualTo("Post number seven");
        host.fails(null);
        archive.remove("vote/p007.md");
        archive.build();
        open(POST);
        assertThat(reader.browser().getTitle()).contains("not found");
        host.fails(Fault.AWAY);
        open(POST);
        assertThatTheBrowserSaysSo();
    }

    @Test
    void the_newest_index_is_kept_while_a_page_follows_the_event() {
        visit(INDEX);
        reader.awaits("document.querySelector('.updates-state')");
        String slug = post();
        publish();
        reader.awaits("document.getElementById(arguments[0])", slug);
        awaitsKept("text.includes('" + slug + ".html')", INDEX);
        host.fails(Fault.AWAY);
        open(INDEX);
        assertThat(reader.postsShown().get(0)).isEqualTo(slug);
    }

    @Test
    void a_service_worker_that_is_removed_takes_all_with_it() {
        visit(POST);
        offline("removed");
        open(POST);
        reader.run("navigator.serviceWorker.getRegistration().then(found => found?.update())");
        awaits("""
                Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()])
                    .then(([workers, names]) => workers.length + names.length === 0)""");
        host.fails(Fault.AWAY);
        open(POST);
        assertThatTheBrowserSaysSo();
    }

    @Test
    void without_the_setting_there_is_no_service_worker() {
        archive.file("archive.yaml", "title: Test archive\npageSize: " + SIZE + "\n");
        archive.build();
        assertThat(archive.tree()).doesNotContainKey("service-worker.js");
        assertThat(archive.page(POST)).doesNotContain("offline.").doesNotContain("page--kept");
    }

    /** Reads a page until it is kept. */
    private void visit(String page) {
        open(page);
        awaitsKept("text.length > 0", page);
        awaits("caches.keys().then(names => names.some(name => name.includes('assets')))");
    }

    /** Returns what a script writes on a page that was kept. */
    private String line() {
        reader.awaits("document.querySelector('" + LINE + "')");
        return reader.text(LINE);
    }

    private void open(String page) {
        reader.open("about:blank", 1440);
        reader.open(host.address(page), 1440);
    }

    /** Browsers have a page of their own for addresses that do not answer, or show none. */
    private void assertThatTheBrowserSaysSo() {
        assertThat(reader.all("#page--content, #page--kept")).isEmpty();
        assertThat(reader.text("body")).doesNotContain("Post number");
    }

    private void awaitsKept(String condition, String page) {
        awaits("caches.match('" + host.address(page) + "').then(kept => kept?.text() ?? '').then(text => " + condition
                + ")");
    }

    /** Waits until a promise of JavaScript holds. */
    private void awaits(String promise) {
        Object holds = reader.browser().executeAsyncScript("""
                const done = arguments[0];
                const end = Date.now() + 10000;
                const look = () => (%s).then(holds => holds || Date.now() > end ? done(holds) : setTimeout(look, 50));
                look();
                """.formatted(promise));
        assertThat(holds).as(promise).isEqualTo(true);
    }
}
