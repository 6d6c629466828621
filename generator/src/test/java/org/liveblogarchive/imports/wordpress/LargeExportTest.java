package org.liveblogarchive.imports.wordpress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ContentProblemsException;
import org.liveblogarchive.api.ImportException;
import org.liveblogarchive.api.ImportReport;
import org.liveblogarchive.api.ImportSettings;
import org.liveblogarchive.api.LiveBlogImport;
import org.liveblogarchive.support.AnotherJvm;

/** An export that is larger than the memory of the import, which runs in a JVM of its own. */
class LargeExportTest {
    private static final String TEXT = "The wind turns to the north, and the ferry waits. ".repeat(40);

    @TempDir
    Path folder;

    /** Imports an export in a JVM of its own: the export, the content folder. */
    static final class Program {
        private Program() {}

        public static void main(String[] args) throws IOException, ImportException, ContentProblemsException {
            var settings = ImportSettings.builder(Path.of(args[0]), Path.of(args[1]));
            ImportReport report = new LiveBlogImport(settings.build()).run();
            System.out.println(report.found() + " found, " + report.written() + " written");
        }
    }

    @Test
    void an_export_of_80_megabytes_is_imported_with_a_heap_of_40() throws Exception {
        Path export = folder.resolve("large.xml");
        write(export, 36_000, 1, 400);
        assertThat(Files.size(export)).isGreaterThan(80_000_000);
        Process java = AnotherJvm.of(List.of("-Xmx40m"), Program.class, export, folder.resolve("content"))
                .start();
        String said = new String(java.getInputStream().readAllBytes(), UTF_8);
        assertThat(java.waitFor()).as(said).isZero();
        assertThat(said).contains("400 found, 400 written");
    }

    /** Writes an export: stories that are of no live blog, and live blogs of some posts each. */
    static void write(Path file, int stories, int liveBlogs, int posts) throws IOException {
        try (Writer to = Files.newBufferedWriter(file)) {
            to.write("<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:wp=\"http://wordpress.org/export/1.2/\""
                    + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Gazette</title>"
                    + "<link>https://news.example</link>\n");
            for (int i = 0; i < stories; i++) {
                item(to, i, "Story " + i, TEXT);
                to.write("</item>\n");
            }
            for (int i = 0; i < liveBlogs; i++) {
                item(to, stories + i, "Live blog " + i, "");
                for (int post = 0; post < posts; post++) {
                    to.write("<wp:comment><wp:comment_id>" + (i * posts + post)
                            + "</wp:comment_id><wp:comment_date_gmt>"
                            + String.format(
                                    "2026-03-%02d %02d:%02d:00", post / 1440 % 28 + 1, post / 60 % 24, post % 60)
                            + "</wp:comment_date_gmt><wp:comment_content><![CDATA[" + post + " " + TEXT
                            + "]]></wp:comment_content><wp:comment_approved>liveblog</wp:comment_approved>"
                            + "<wp:comment_type>liveblog</wp:comment_type></wp:comment>\n");
                }
                to.write("</item>\n");
            }
            to.write("</channel></rss>\n");
        }
    }

    private static void item(Writer to, int id, String title, String text) throws IOException {
        to.write("<item><title>" + title + "</title><link>https://news.example/" + id
                + "/</link><content:encoded><![CDATA["
                + text + "]]></content:encoded><wp:post_id>" + id + "</wp:post_id><wp:post_date_gmt>2026-03-01 00:00:00"
                + "</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>");
    }
}
