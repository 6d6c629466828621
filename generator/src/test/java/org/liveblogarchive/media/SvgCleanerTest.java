package org.liveblogarchive.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.model.Archive.PictureMetadata;
import org.liveblogarchive.support.TestArchive;

/** A published picture in SVG draws, and neither runs nor loads anything when somebody opens it by its own address. */
class SvgCleanerTest {
    @TempDir
    Path folder;

    private static String svg(String content) {
        return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 16 9'>"
                + content + "</svg>";
    }

    private static String clean(String svg) throws XMLStreamException {
        return clean(svg, PictureMetadata.CREDIT);
    }

    private static String clean(String svg, PictureMetadata keep) throws XMLStreamException {
        return UTF_8.decode(SvgCleaner.clean(svg.getBytes(UTF_8), keep).bytes()).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>evil()</script>",
                "<script href='https://evil.example/x.js'/>",
                "<g onload='evil()'/>",
                "<g ONCLICK='evil()'/>",
                "<a href='javascript:evil()'><text>x</text></a>",
                "<a xlink:href=' java&#115;cript:evil()'><text>x</text></a>",
                "<a href='java&#9;script:evil()'><text>x</text></a>",
                "<a href='data:text/html,evil'><text>x</text></a>",
                "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><script>evil()</script></body></foreignObject>",
                "<h:script xmlns:h='http://www.w3.org/1999/xhtml'>evil()</h:script>",
                "<iframe xmlns='http://www.w3.org/1999/xhtml' src='https://evil.example/'/>",
                "<use href='https://evil.example/x.svg#a'/>",
                "<use xlink:href='data:image/svg+xml;base64,evil#a'/>",
                "<image href='https://evil.example/x.png'/>",
                "<image href='evil.png'/>",
                "<image href='data:image/svg+xml,evil'/>",
                "<feImage href='//evil.example/x.png'/>",
                "<animate attributeName='href' values='javascript:evil()'/>",
                "<set attributeName='xlink:href' to='javascript:evil()'/>",
                "<set xmlns:y='http://www.w3.org/1999/xlink' attributeName='y:href' to='javascript:evil()'/>",
                "<set attributeName='onclick' to='evil()'/>",
                "<handler xmlns='http://www.w3.org/2001/xml-events' type='text/javascript'>evil()</handler>",
                "<rect fill='url(https://evil.example/x.svg#a)'/>",
                "<rect style='fill: url( \"https://evil.example/x\" )'/>",
                "<rect style='background: u\\72l(https://evil.example/x)'/>",
                "<rect style='behavior: url(#evil)'/>",
                "<style>@import url(https://evil.example/x.css);</style>",
                "<style>@im<!-- -->port url(https://evil.example/x.css);</style>",
                "<style><title/>@import url(https://evil.example/x.css);</style>",
                "<style><![CDATA[@import 'https://evil.example/x.css';]]></style>",
                "<style>rect { fill: url('https://evil.example/x') }</style>",
                "<style>@font-face { src: url(//evil.example/x.woff) }</style>",
                "<g xml:base='https://evil.example/'/>",
                "<?xml-stylesheet href='https://evil.example/x.css'?>",
                "<video xmlns='http://www.w3.org/1999/xhtml' src='https://evil.example/x.mp4'/>",
                "<discard onend='evil()'/>",
                "<a href='https://example.org/' ping='https://evil.example/'><text>x</text></a>",
                "<style>\"/*\"{}@\\69mport 'https://evil.example/x';a{--b:\"*/\"}</style>",
                "<style>\"/*\"{}@import 'https://evil.example/x';a{--b:\"*/\"}</style>",
                "<style>svg{--a:\"/*\"} @font-face{src:url(https://evil.example/x)} svg{--b:\"*/\"}</style>",
                "<g style='--a:\"/*\";background:url(https://evil.example/x);--b:\"*/\"'/>",
                "<style>svg{background:url(/**/evil#x)}</style>",
                "<style>svg{background:url( evil.png )} /* ' */ a{b:'}</style>",
            })
    void what_runs_or_loads_is_removed(String content) throws XMLStreamException {
        assertThat(clean(svg(content + "<rect id='kept' width='1'/>")))
                .doesNotContainIgnoringCase("evil")
                .doesNotContainIgnoringCase("script")
                .contains("kept")
                .startsWith("<?xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect fill='url(#a)' style='stroke: red; mask: url(\"#b\")'/>",
                "<style>/* it's plain */ rect { fill: url(#a); font-family: 'A B' }</style>",
                "<text aria-label='It&apos;s (5)'>x</text>",
                "<style>rect { fill: url(#a) } /* plain */ @media print { rect { fill: black } }</style>",
                "<a href='https://example.org/'><text>x</text></a>",
                "<image href='data:image/png;base64,iVBORw0KGgo='/>",
                "<use xlink:href='#a'/>",
                "<animate attributeName='width' values='1;2' dur='1s'/>",
                "<metadata><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/></metadata>",
                "<text xml:space='preserve'>5 &lt; 6 &amp; “7”</text><!-- Copyright 2019 Anna -->",
            })
    void a_picture_that_only_draws_is_published_as_it_is(String content) throws XMLStreamException {
        String picture = "<?xml version='1.0'?>\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>\n" + svg(content);
        assertThat(clean(picture)).isEqualTo(picture);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<metadata><x xmlns='http://purl.org/dc/elements/1.1/'>secret</x></metadata>",
                "<metadata>secret</metadata>",
                "<i:namedview xmlns:i='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd' i:x='secret'/>",
                "<g xmlns:i='http://www.inkscape.org/namespaces/inkscape' i:export-filename='secret'/>",
                "<!-- secret -->",
            })
    void what_editors_left_is_removed_unless_all_stays(String content) throws XMLStreamException {
        String picture = svg(content + "<rect width='1'/>");
        assertThat(clean(picture)).doesNotContain("secret").contains("<rect");
        assertThat(clean(picture, PictureMetadata.NONE)).doesNotContain("secret", "metadata");
        assertThat(clean(picture, PictureMetadata.ALL)).isEqualTo(picture);
    }

    @Test
    void entities_of_the_file_cannot_hide_a_script_and_cannot_explode() throws XMLStreamException {
        String hidden = "<!DOCTYPE svg [<!ENTITY x \"<script>evil()</script>\">]>" + svg("&x;<rect/>");
        assertThat(clean(hidden)).doesNotContain("evil").contains("<rect");
        var laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
        }
        assertThatThrownBy(() -> clean(laughs + "]>" + svg("<text>&a39;</text>")))
                .isInstanceOf(XMLStreamException.class);
        String outside = "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + svg("<text>&x;</text>");
        assertThatThrownBy(() -> clean(outside)).isInstanceOf(XMLStreamException.class);
    }

    @Test
    void another_encoding_than_the_hosts_is_not_trusted() throws XMLStreamException {
        assertThat(clean("<?xml version='1.0' encoding='ISO-8859-1'?>" + svg("<text>x</text>")))
                .contains("UTF-8");
    }

    @Test
    void the_published_copy_is_clean_the_report_says_so_each_time_and_the_source_stays() {
        String picture = svg("<script>alert(1)</script><rect width='9' height='9'/>");
        TestArchive archive = TestArchive.withSevenPosts(folder)
                .file("summit/media/a.svg", picture)
                .file("shared/b.svg", picture)
                .post("p8", 90, "![B](../shared/b.svg)");
        var settings =
                archive.settings().stateDirectory(folder.resolve("state")).build();
        for (int build = 0; build < 3; build++) {
            ArchiveReport report = TestArchive.build(settings);
            assertThat(report.warnings().toString())
                    .contains("summit/media/a.svg:1:1: warning: Picture with “<script>”, which could run or load")
                    .contains("shared/b.svg:1:1: warning: Picture with “<script>”");
            assertThat(archive.page("summit/media/a.svg")).contains("<rect").doesNotContain("script");
            assertThat(archive.page("shared/b.svg")).contains("<rect").doesNotContain("script");
            assertThat(report.written())
                    .isEqualTo(build == 0 ? archive.tree().size() : build == 1 ? 0 : report.written());
            if (build == 1) {
                archive.post("p9", 91, "One more.");
            }
        }
        assertThat(archive.content().resolve("summit/media/a.svg")).hasContent(picture);
    }

    @Test
    void a_picture_that_is_not_well_formed_is_an_error_with_its_name_and_line() {
        TestArchive archive = TestArchive.withSevenPosts(folder).file("summit/media/a.svg", svg("\n<g>"));
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .startsWith("summit/media/a.svg:2:")
                .contains("error: SVG picture that is not well-formed XML");
    }
}
