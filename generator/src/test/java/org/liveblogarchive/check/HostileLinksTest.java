package org.liveblogarchive.check;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.support.TestArchive;

/** Links are found in whatever files hold, in time that grows with their length. */
@Timeout(30)
class HostileLinksTest {
    /** Of a port that nothing listens on. */
    private static final String HOST = "http://127.0.0.1:1/";

    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder).post("good", 60, "<" + HOST + "good>");
    }

    private List<WebLink> links() throws IOException {
        return WebLinks.in(new ContentFolder(archive.content()), new Diagnostics());
    }

    private void check(int links) throws IOException {
        assertThat(links()).hasSize(links).anyMatch(link -> link.address().equals(HOST + "good"));
        var notes = new ArrayList<String>();
        assertThat(BrokenLinks.in(new ContentFolder(archive.content()), notes).first())
                .isEmpty();
        assertThat(notes).hasSizeLessThan(20).anyMatch(note -> note.startsWith("Checked " + links + " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "1. ", "[", "*", "<b>", "![", "`", "<a href='", "> - "})
    void in_nested_texts(String mark) throws IOException {
        archive.post("a", 61, "<" + HOST + "a>\n\n" + mark.repeat(5_000) + " <" + HOST + "b>");
        assertThat(links()).hasSizeBetween(2, 3);
    }

    @Test
    void a_megabyte_of_addresses_in_a_text() throws IOException {
        var text = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            text.append('<').append(HOST).append(i).append(">\n");
        }
        archive.post("a", 61, text.toString());
        check(40_001);
    }

    @Test
    void a_megabyte_of_addresses_in_one_line() throws IOException {
        var text = new StringBuilder("title: S\nsummary: [x");
        for (int i = 0; i < 40_000; i++) {
            text.append(", ").append(HOST).append(i);
        }
        archive.file("summit/liveblog.yaml", text + "]\n");
        check(40_001);
    }

    @Test
    void in_files_of_other_encodings() throws IOException {
        archive.file("summit/a.md", ("\u00FF\u00FE<" + HOST + ">").getBytes(UTF_16LE))
                .file("summit/b.md", new byte[] {'h', 't', 't', 'p', ':', '/', '/', (byte) 0xFF})
                .file("summit/c.md", ("---\rtitle: C\r---\r<" + HOST + "c>\r").getBytes(UTF_8));
        assertThat(links()).extracting(WebLink::address).contains(HOST + "good", HOST + "c");
    }
}
