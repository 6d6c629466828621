package org.liveblogarchive.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.markdown.PostHtmlWriter;

/** Our HTML of the benchmarks' texts is that of Flexmark's own renderer, where no form of ours is in a text. */
class CorpusHtmlTest {
    private static final int POSTS = 1500;
    private static final List<TablesExtension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).build();

    @Test
    void each_text_has_the_html_that_flexmark_gives_it() throws IOException {
        var text = new CorpusText(1);
        var writer = new PostHtmlWriter();
        int compared = 0;
        for (int i = 0; i < POSTS; i++) {
            String markdown = text.body(i, "media/photo.png");
            boolean hasForm = i % 5 == 0 || i % 7 == 0; // an attributed quotation, a figure
            if (!hasForm) {
                var problems = new Diagnostics();
                String ours = writer.write(
                                HostileBenchmark.post(markdown),
                                HostileBenchmark::found,
                                HostileBenchmark::found,
                                problems)
                        .inStream();
                assertThat(problems.sorted()).isEmpty();
                assertThat(plain(ours)).as("post %d", i).isEqualTo(plain(RENDERER.render(PARSER.parse(markdown))));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(1000);
    }

    /** Returns HTML without the box that our tables scroll in and what their heads say to readers of screens, and without the space between its blocks. */
    private static String plain(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("div.table").unwrap();
        document.select("th").removeAttr("scope");
        return document.body().html().replaceAll("\\s+", " ");
    }
}
