package org.liveblogarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What posts may use beyond CommonMark, with the HTML that it becomes. */
class ExtensionsTest {
    @Test
    void a_table_has_column_headings_and_alignment() {
        assertHtml("""
                | a | b |
                |---|--:|
                | 1 | ~~2~~ |
                """, """
                <div class="table"><table>
                <thead>
                <tr>
                <th scope="col">a</th>
                <th scope="col" class="align-right">b</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>1</td>
                <td class="align-right"><del>2</del></td>
                </tr>
                </tbody>
                </table></div>
                """);
    }

    @Test
    void footnotes_are_numbered_and_their_ids_begin_with_the_posts_slug() {
        assertHtml("""
                Text[^1] and[^n].

                [^1]: First.
                [^n]: Second *note*.
                """, """
                <p>Text<sup class="footnote-mark"><a role="doc-noteref" id="a--ref-1" href="#a--note-1">1</a></sup> \
                and<sup class="footnote-mark"><a role="doc-noteref" id="a--ref-2" href="#a--note-2">2</a></sup>.</p>
                <div class="footnotes" role="doc-endnotes">
                <ol>
                <li id="a--note-1">
                <p>First.</p>
                 <a role="doc-backlink" href="#a--ref-1">↩</a></li>
                <li id="a--note-2">
                <p>Second <em>note</em>.</p>
                 <a role="doc-backlink" href="#a--ref-2">↩</a></li>
                </ol>
                </div>
                """);
    }

    @Test
    void bare_addresses_become_links() {
        assertHtml("Write to a@example.org, see www.example.org or https://example.org/a.", """
                <p>Write to <a href="mailto:a@example.org" class="address">a@example.org</a>, see \
                <a href="https://www.example.org" class="address">www.example.org</a> or \
                <a href="https://example.org/a" class="address">https://example.org/a</a>.</p>
                """);
    }

    @Test
    void attributes_give_language_direction_and_classes_of_ones_own() {
        assertHtml(
                "[مرحبا]{lang=\"ar\" dir=\"rtl\"} and *x*{.x-big}",
                "<p><span lang=\"ar\" dir=\"rtl\">مرحبا</span> and <em class=\"x-big\">x</em></p>\n");
    }

    @Test
    void headings_stand_below_the_headline_of_their_post() {
        assertHtml(
                "# One\n\n## Two\n\n#### Three\n",
                "<h3 id=\"a---one\">One</h3>\n<h4 id=\"a---two\">Two</h4>\n<h6 id=\"a---three\">Three</h6>\n");
        assertThat(Written.of("# One\n").all().alone()).isEqualTo("<h2 id=\"a---one\">One</h2>");
    }

    @Test
    void a_tight_list_has_no_paragraphs_and_a_loose_one_has() {
        assertHtml("- a\n- b\n\n1. c\n\n   d\n2. e\n", """
                <ul>
                <li>a</li>
                <li>b</li>
                </ul>
                <ol>
                <li>
                <p>c</p>
                <p>d</p>
                </li>
                <li>
                <p>e</p>
                </li>
                </ol>
                """);
    }

    @Test
    void headings_in_html_stand_in_the_same_outline() {
        assertHtml(
                "# One\n\n<h1>Raw</h1>\n<H2>Two</H2>\n",
                "<h3 id=\"a---one\">One</h3>\n<h3 id=\"a---raw\">Raw</h3>\n<h4 id=\"a---two\">Two</h4>\n");
        assertHtml("## One\n\n<h1>Raw</h1>\n", "<h4 id=\"a---one\">One</h4>\n<h3 id=\"a---raw\">Raw</h3>\n");
        assertHtml("<h5>Small</h5>\n\n<!-- <h1>no</h1> -->\n", "<h3 id=\"a---small\">Small</h3>\n");
        assertHtml(
                "`<h1>` and\n\n    <h1>\n\n# One\n",
                "<p><code>&lt;h1&gt;</code> and</p>\n<pre><code>&lt;h1&gt;\n</code></pre>\n<h3 id=\"a---one\">One</h3>\n");
        assertThat(Written.of("> <h1>Raw</h1>\n\n### Sub").all().alone())
                .contains("<h2 id=\"a---raw\">Raw</h2>", "<h4 id=\"a---sub\">Sub</h4>");
        assertThat(Written.of("Text <h3>x</h3>").all().alone()).contains("<h2 id=\"a---x\">x</h2>");
    }

    private static void assertHtml(String markdown, String html) {
        Written written = Written.of(markdown);
        assertThat(written.problems()).isEmpty();
        assertThat(written.html()).isEqualTo(html.stripTrailing());
    }
}
