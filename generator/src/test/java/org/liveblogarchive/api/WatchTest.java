package org.liveblogarchive.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.liveblogarchive.support.TestArchive;

/** An archive that is built again whenever a file changes. */
@Isolated("waits for changes of files")
class WatchTest {
    private static final long PATIENCE_SECONDS = 20;

    @TempDir
    Path folder;

    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private TestArchive archive;
    private ArchiveWatch watch;
    private int published;
    private int failOn;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder).post("a", 1, "A").post("b", 2, "B");
        archive.file("other/liveblog.yaml", "title: Another\n");
    }

    @AfterEach
    void close() throws IOException {
        if (watch != null) {
            watch.close();
        }
    }

    @Test
    void the_first_build_is_there_at_once() throws Exception {
        watch(archive.settings().build());
        assertThat(archive.page("summit/a.html")).contains("A");
        assertThat(heard.poll()).isInstanceOf(ArchiveReport.class);
    }

    @Test
    void a_changed_post_is_published() throws Exception {
        watch(archive.settings().build());
        archive.post("a", 1, "Changed");
        awaitPage("summit/a.html", "Changed");
    }

    @Test
    void a_changed_post_of_a_folder_with_a_decomposed_name_is_published() throws Exception {
        String post = "cafe\u0301/a.md";
        String text = "---\ntitle: T\ndate: 2019-04-25T09:00\n---\n";
        archive.file("cafe\u0301/liveblog.yaml", "title: Coffee\n").file(post, text + "Before");
        watch(archive.settings().build());
        archive.file(post, text + "Changed");
        awaitPage("caf\u00e9/a.html", "Changed");
    }

    @Test
    void an_error_is_reported_and_its_fix_is_published() throws Exception {
        watch(archive.settings().build());
        heard.clear();
        archive.file("summit/c.md", "it has no front matter");
        assertThat(await(ContentProblemsException.class).problems())
                .first()
                .asString()
                .contains("No front matter");
        archive.post("c", 3, "Fixed");
        awaitPage("summit/c.html", "Fixed");
    }

    @Test
    void a_live_blog_that_is_added_and_one_that_is_removed_are_seen() throws Exception {
        watch(archive.settings().build());
        archive.file("match/liveblog.yaml", "title: The match\n");
        awaitPage("index.html", "The match");
        archive.remove("other/liveblog.yaml").remove("other");
        awaitNo("other/index.html");
    }

    @Test
    void a_changed_theme_is_seen() throws Exception {
        Path theme = Files.createDirectories(folder.resolve("theme"));
        watch(archive.settings().themeDirectory(theme).build());
        Files.writeString(theme.resolve("post.ftlh"), "mine: ${post.title}");
        awaitPage("summit/a.html", "mine: Post a");
    }

    @Test
    void a_deleted_theme_folder_is_reported_and_the_watch_goes_on() throws Exception {
        Path theme = Files.createDirectories(folder.resolve("theme"));
        watch(archive.settings().themeDirectory(theme).build());
        Path away = Files.move(theme, folder.resolve("away"));
        archive.post("a", 1, "Changed");
        assertThat(await(IOException.class)).hasMessageContaining(theme + " disappeared during the build");
        Files.move(away, theme);
        archive.post("b", 2, "Changed too");
        awaitPage("summit/a.html", "Changed");
        awaitPage("summit/b.html", "Changed too");
    }

    @Test
    void a_changed_author_changes_the_pages_of_the_live_blogs_that_name_it() throws Exception {
        archive.file("summit/c.md", "---\ntitle: C\ndate: 2019-04-25T10:00\nauthors: [anna]\n---\n");
        watch(archive.settings().build());
        archive.file("authors.yaml", "anna:\n  name: Anna Other\nboris:\n  name: Boris Lang\n");
        awaitPage("summit/c.html", "Anna Other");
    }

    @Test
    void a_warning_of_an_unchanged_live_blog_is_reported_again() throws Exception {
        archive.file("other/deep/nested.md", "---\ntitle: N\ndate: 2019-04-25T10:00\n---\n");
        watch(archive.settings().build());
        heard.clear();
        archive.post("a", 1, "Changed");
        assertThat(await(ArchiveReport.class).warnings()).hasSize(1);
    }

    @Test
    void after_many_changes_the_files_are_those_of_a_clean_build() throws Exception {
        watch(archive.settings().stateDirectory(folder.resolve("state")).build());
        var random = new Random(7);
        for (int i = 0; i < 40; i++) {
            String name = "post-" + random.nextInt(12);
            if (Files.exists(archive.content().resolve("summit/" + name + ".md")) && random.nextBoolean()) {
                archive.remove("summit/" + name + ".md");
            } else {
                archive.post(name, random.nextInt(600), "Text " + i);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(40));
        }
        archive.post("last", 700, "The last one");
        awaitPage("summit/last.html", "The last one");
        var clean = folder.resolve("clean");
        TestArchive.build(ArchiveSettings.builder(archive.content(), clean).build());
        watch.close();
        assertThat(archive.tree()).isEqualTo(TestArchive.tree(clean));
    }

    @Test
    void a_failure_of_a_build_is_reported_and_the_next_change_is_built() throws Exception {
        failOn = 2;
        watch(archive.settings().build());
        archive.post("a", 1, "Changed once");
        assertThat(await(IOException.class))
                .hasMessageContaining("The build failed")
                .hasRootCauseMessage("broken");
        archive.post("a", 1, "Changed twice");
        awaitPage("summit/a.html", "Changed twice");
    }

    @Test
    void a_content_folder_that_was_moved_away_and_back_is_watched_again() throws Exception {
        watch(archive.settings().build());
        Path content = folder.resolve("content");
        Path away = content.resolveSibling("away");
        Files.move(content, away);
        await(IOException.class);
        Files.move(away, content);
        archive.post("a", 1, "Changed");
        awaitPage("summit/a.html", "Changed");
        archive.post("a", 1, "Changed again");
        awaitPage("summit/a.html", "Changed again");
    }

    @Test
    void nothing_is_built_after_it_is_closed() throws Exception {
        watch(archive.settings().build());
        watch.close();
        archive.post("a", 1, "Changed");
        TimeUnit.MILLISECONDS.sleep(200);
        assertThat(archive.page("summit/a.html")).doesNotContain("Changed");
    }

    private void watch(ArchiveSettings settings) throws IOException {
        watch = new ArchiveGenerator(settings).watch(new WatchListener() {
            @Override
            public void onPublished(ArchiveReport report) {
                if (++published == failOn) {
                    throw new IllegalStateException("broken");
                }
                heard.add(report);
            }

            @Override
            public void onProblems(ContentProblemsException problems) {
                heard.add(problems);
            }

            @Override
            public void onFailure(IOException failure) {
                heard.add(failure);
            }
        });
    }

    private <T> T await(Class<T> type) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            Object next = heard.poll(1, TimeUnit.SECONDS);
            if (type.isInstance(next)) {
                return type.cast(next);
            }
        }
        throw new AssertionError("heard no " + type.getSimpleName());
    }

    private void awaitPage(String path, String text) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end
                && !(Files.exists(archive.output().resolve(path))
                        && archive.page(path).contains(text))) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertThat(archive.page(path)).contains(text);
    }

    private void awaitNo(String path) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && Files.exists(archive.output().resolve(path))) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertThat(archive.output().resolve(path)).doesNotExist();
    }
}
