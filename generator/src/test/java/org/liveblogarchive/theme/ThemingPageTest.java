package org.liveblogarchive.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ArchiveGenerator;
import org.liveblogarchive.api.ArchiveSettings;

/** What the page on themes shows is what works. */
class ThemingPageTest {
    private static final Pattern TEMPLATE = Pattern.compile("```ftlh\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void the_short_template_shows_a_live_blog() throws Exception {
        Matcher example = TEMPLATE.matcher(Files.readString(Path.of("../maven-plugin/src/site/markdown/theming.md")));
        assertThat(example.find()).isTrue();
        Path theme = Files.createDirectories(folder.resolve("theme"));
        Files.writeString(theme.resolve("live-blog.ftlh"), example.group(1));
        Path liveBlog = Files.createDirectories(folder.resolve("content/summit"));
        Files.writeString(folder.resolve("content/archive.yaml"), "title: Live blogs\ntimezone: UTC\n");
        Files.writeString(liveBlog.resolve("liveblog.yaml"), "title: The summit & more\n");
        for (int i = 10; i < 60; i++) {
            Files.writeString(liveBlog.resolve("post-" + i + ".md"), """
                    ---
                    title: Post %d
                    date: 2019-04-25T14:%d
                    ---
                    Text.
                    """.formatted(i, i));
        }
        var settings = ArchiveSettings.builder(folder.resolve("content"), folder.resolve("live"))
                .themeDirectory(theme)
                .build();
        assertThat(new ArchiveGenerator(settings).generate().warnings()).isEmpty();
        assertThat(folder.resolve("live/summit/index.html"))
                .content()
                .contains("<h1>The summit &amp; more</h1>", ">Post 59</a>", ".html\">Older posts</a>")
                .doesNotContain("page--updates");
    }
}
