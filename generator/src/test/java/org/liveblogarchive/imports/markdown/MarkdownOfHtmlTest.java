package org.liveblogarchive.imports.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportedBody;

class MarkdownOfHtmlTest {
    private final ImportLog log = new ImportLog();

    /** Takes each picture that is not called “gone”, and leaves links as they are. */
    private static final LinkTargets TARGETS = new LinkTargets() {
        @Override
        public String link(String address, ImportPlace place) {
            return address;
        }

        @Override
        public String media(List<String> addresses, ImportPlace place) {
            return addresses.stream()
                    .filter(address -> !address.contains("gone"))
                    .map(address -> "media/" + address.replaceFirst(".*/", ""))
                    .findFirst()
                    .orElse("");
        }
    };

    private String markdown(String html) throws IOException {
        var body = new ImportedBody.Html(Jsoup.parseBodyFragment(html).body(), "https://news.example/live");
        return Conversion.markdown(body, TARGETS, new ImportPlace("page.html", ""), log)
                .stripTrailing();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>a <b>bold</b> and <i>thin</i> word</p>|a **bold** and *thin* word",
                "<p><b> spaced </b>text</p>|**spaced** text",
                "<p>half<b>bold</b></p>|half**bold**",
                "<p><b>“Quote”</b>said</p>|<strong>“Quote”</strong>said",
                "<p><b><strong>twice</strong></b></p>|**twice**",
                "<p>5*3*2 _x_ [y] `z` a\\b <3</p>|5\\*3\\*2 \\_x\\_ \\[y\\] \\`z\\` a\\\\b \\<3",
                "<p>1. not a list</p>|1\\. not a list",
                "<p># not a heading</p>|\\# not a heading",
                "<p>- not a list</p>|\\- not a list",
                "<p>AT&amp;T and &amp;copy;</p>|AT&T and \\&copy;",
                "<p>https://x.example/a_b_c</p>|https://x.example/a_b_c",
                "<a href='https://x.example/a b'>go</a>|[go](<https://x.example/a b>)",
                "<a href='https://x.example/(a)'>go</a>|[go](<https://x.example/(a)>)",
                "<p><a href='/other'>there</a></p>|[there](https://news.example/other)",
                "<p><code>a `b`</code></p>|`` a `b` ``",
                "<p>H<sub>2</sub>O</p>|H<sub>2</sub>O",
                "<h3>Head<br>line</h3>|### Head line",
                "<p>x<img class=emoji alt=☂ src=/u.png></p>|x☂",
                "<p>a</p><script>b</script><style>c</style>|a",
            })
    void text_is_written_so_that_it_is_read_as_it_was(String html, String markdown) throws IOException {
        assertThat(markdown(html)).isEqualTo(markdown);
    }

    @Test
    void paragraphs_breaks_and_lists() throws IOException {
        assertThat(markdown("One<br>two<br><br>three<div>four</div>")).isEqualTo("One\\\ntwo\n\nthree\n\nfour");
        assertThat(markdown("<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul>"))
                .isEqualTo("- a\n\n  - b\n\n- c\n\n  d");
        assertThat(markdown("<ol start=3><li>a</li><li>b<br>c</li></ol>")).isEqualTo("3. a\n4. b\\\n   c");
    }

    @Test
    void figures_and_galleries() throws IOException {
        assertThat(markdown(
                        "<figure><a href='/big.jpg'><img src='/a.jpg' alt='A \"b\"'></a><figcaption>Cap \"x\" <small>C. D.</small>"
                                + "</figcaption></figure>"))
                .isEqualTo("![A \"b\"](media/a.jpg \"Cap \\\"x\\\"\"){credit=\"C. D.\"}");
        assertThat(markdown("<p><img src=/a.jpg> <img src=/b.jpg></p>"))
                .isEqualTo("![](media/a.jpg)\n![](media/b.jpg)");
        assertThat(markdown("<p><img src=/gone.jpg alt=x></p>")).isEqualTo("![x](https://news.example/gone.jpg)");
    }

    @Test
    void quotations_name_who_said_it() throws IOException {
        assertThat(markdown("<blockquote><p>Yes.</p><footer>— Ann Bell, mayor</footer></blockquote>"))
                .isEqualTo("> Yes.\n>\n> — Ann Bell, mayor");
        assertThat(markdown("<figure><blockquote>Yes.</blockquote><figcaption>Ann Bell</figcaption></figure>"))
                .isEqualTo("> Yes.\n>\n> — Ann Bell");
    }

    @Test
    void a_post_elsewhere_survives_as_a_quotation_with_its_source() throws IOException {
        assertThat(
                        markdown(
                                "<blockquote class=twitter-tweet><p lang=en>It snows.</p>&mdash; Ann (@ann) "
                                        + "<a href='https://twitter.com/ann/status/12?ref=x'>May 1, 2026</a></blockquote><script src=w.js></script>"))
                .isEqualTo("> It snows.\n>\n> — Ann (@ann), [May 1, 2026](https://twitter.com/ann/status/12)");
    }

    @Test
    void frames_become_addresses() throws IOException {
        assertThat(markdown("<iframe src='https://www.youtube.com/embed/abc-1?x=y'></iframe>"))
                .isEqualTo("<https://www.youtube.com/watch?v=abc-1>");
        assertThat(markdown("<p>a</p><iframe src='https://maps.example/x' title='A map'></iframe>"))
                .isEqualTo("a\n\n[A map](https://maps.example/x)");
        assertThat(log.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.place().at()).isEqualTo("/iframe[1]"));
    }

    @Test
    void tables_with_one_heading_are_markdown_and_others_stay_html_with_a_remark() throws IOException {
        assertThat(markdown("<table><tr><th>A<th>B<tr><td>1|2<td><b>3</b></table>"))
                .isEqualTo("| A | B |\n| --- | --- |\n| 1\\|2 | **3** |");
        assertThat(log.remarks()).isEmpty();
        assertThat(markdown("<table class=x onclick=y><tr><td rowspan=2>1<td>2\n\n<tr><td>3</table>"))
                .startsWith("<table>")
                .contains("rowspan=\"2\"")
                .doesNotContain("onclick")
                .doesNotContain("\n\n");
        assertThat(log.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.place()).hasToString("page.html:/table[1]"));
    }
}
