package org.liveblogarchive.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.cache.PageCache;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.ContentFolder.LiveBlogFolder;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.markdown.PostHtmlWriter;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.output.LiveBlogFile.LiveBlogDocument;
import org.liveblogarchive.output.LiveBlogFile.Turn;
import org.liveblogarchive.page.LiveBlogPages;
import org.liveblogarchive.plan.PostsByTerm;
import org.liveblogarchive.read.ArchiveReader;
import org.liveblogarchive.read.AuthorsReader;
import org.liveblogarchive.read.LiveBlogReader;
import org.liveblogarchive.read.MediaFiles;
import org.liveblogarchive.read.PublishRules;
import org.liveblogarchive.read.ReadLiveBlog;
import org.liveblogarchive.read.ThemeLanguages;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.theme.Theme;
import org.liveblogarchive.work.Workers;

/** What a file is made from is known without making it, also of files that do not show all that they look at. */
class DescriptionTest {
    private static final List<LiveBlogFile> FILES = List.of(
            new File("counted.txt", context -> {
                int words = context.texts().of(0).text().split("\\s+").length;
                return context.maker().file(words, () -> MadeFile.of(new byte[] {(byte) words}));
            }),
            new File("decided.txt", context -> {
                String title = context.texts().of(0).text().contains("queue") ? "queue" : "none";
                return context.maker().file(title, () -> MadeFile.of(title.getBytes(UTF_8)));
            }),
            new File("html.txt", context -> {
                String html = context.texts().of(0).inStream();
                return context.maker().file(html, () -> MadeFile.of(html.getBytes(UTF_8)));
            }),
            new File("part.txt", context -> {
                int posts = context.liveBlog().posts().size();
                String part = context.maker()
                        .part("feed-post.ftlh", LiveBlogPages.of(context).feedPost(0), html -> html + posts, posts);
                return context.maker().file(part, () -> MadeFile.of(part.getBytes(UTF_8)));
            }),
            new File("day.txt", context -> {
                String day = String.valueOf(context.scope().today());
                return context.maker().file(day, () -> MadeFile.of(day.getBytes(UTF_8)));
            }));

    private interface Write {
        MadeFile from(LiveBlogContext context) throws IOException;
    }

    private record File(String path, Write write) implements LiveBlogDocument {
        @Override
        public Turn turn() {
            return new Turn(0);
        }

        @Override
        public int completedBy() {
            return NEVER;
        }

        @Override
        public MadeFile write(LiveBlogContext context) throws IOException {
            return write.from(context);
        }
    }

    @TempDir
    Path folder;

    private TestArchive archive;
    private Map<String, String> before;

    @BeforeEach
    void makeOnce() throws IOException {
        archive = TestArchive.withSummit(folder);
        archive.file("archive.yaml", "title: A\n");
        post("first.md", "Words[^1].\n\n[^1]: A note.\n");
        before = inputs("2026-05-12");
    }

    private void post(String name, String text) {
        archive.file("summit/" + name, "---\ntitle: T\ndate: 2019-04-25T10:00\n---\n" + text);
    }

    private Map<String, String> inputs(String day) throws IOException {
        var content = new ContentFolder(archive.content());
        var diagnostics = new Diagnostics();
        LiveBlogFolder liveBlog = content.liveBlogs(diagnostics).get(0);
        Set<String> names = Set.of(liveBlog.name());
        MediaFiles media = MediaFiles.ofArchive(archive.content(), names);
        Archive read = ArchiveReader.read(content, media, ThemeLanguages.ALL, null, diagnostics);
        var reader = new LiveBlogReader(
                content,
                read,
                AuthorsReader.read(content, media, diagnostics),
                names,
                PublishRules.ALL,
                ThemeLanguages.ALL,
                new PostHtmlWriter()::ids);
        ReadLiveBlog blog = reader.read(liveBlog, content.files(liveBlog, diagnostics), Workers.HERE, diagnostics);
        RenderedLiveBlog rendered = new LiveBlogRenderer(read, Theme.of(null), "", LocalDate.parse(day))
                .render(
                        blog,
                        new PostsByTerm(blog.liveBlog()),
                        FILES,
                        PageCache.NONE,
                        (path, bytes) -> {},
                        posts -> {},
                        Workers.HERE);
        assertThat(rendered.diagnostics().first()).isEmpty();
        var inputs = new TreeMap<String, String>();
        rendered.pages().forEach((path, page) -> inputs.put(path, page.inputs()));
        return inputs;
    }

    private List<String> changed(String day) throws IOException {
        Map<String, String> after = inputs(day);
        return after.keySet().stream()
                .filter(path -> !after.get(path).equals(before.get(path)))
                .toList();
    }

    @Test
    void nothing_has_changed_if_nothing_has() throws IOException {
        assertThat(changed("2026-05-12")).isEmpty();
    }

    @Test
    void a_text_that_is_counted_or_searched_is_depended_on() throws IOException {
        post("first.md", "More words in the queue[^1].\n\n[^1]: A note.\n");
        assertThat(changed("2026-05-12")).containsExactly("counted.txt", "decided.txt", "html.txt", "part.txt");
    }

    @Test
    void the_ids_in_a_text_begin_with_its_posts_slug() throws IOException {
        Files.move(
                archive.content().resolve("summit/first.md"), archive.content().resolve("summit/other.md"));
        assertThat(changed("2026-05-12")).contains("html.txt");
    }

    @Test
    void a_part_is_known_by_what_it_is_finished_with() throws IOException {
        archive.file("summit/later.md", "---\ntitle: T\ndate: 2019-04-26T10:00\n---\n");
        assertThat(changed("2026-05-12")).containsExactly("part.txt");
    }

    @Test
    void what_is_over_does_not_depend_on_the_day() throws IOException {
        assertThat(changed("2026-05-13")).isEmpty();
        archive.file("summit/liveblog.yaml", "title: S\nstatus: live\n");
        before = inputs("2026-05-12");
        assertThat(changed("2026-05-13")).containsExactly("day.txt");
    }
}
