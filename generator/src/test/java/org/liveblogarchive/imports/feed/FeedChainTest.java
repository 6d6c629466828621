package org.liveblogarchive.imports.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ImportNote;
import org.liveblogarchive.api.ImportReport;
import org.liveblogarchive.imports.ImportFixture;

/** A feed in several documents, which are files beside each other. */
class FeedChainTest {
    @TempDir
    Path folder;

    private ImportFixture fixture;

    @BeforeEach
    void prepare() {
        fixture = new ImportFixture(folder);
    }

    /** Writes a document with one entry and links, each a relation and an address. */
    private Path document(String name, int entry, String... links) {
        var text = new StringBuilder("<feed xmlns='http://www.w3.org/2005/Atom'><id>urn:tide</id><title>Tide</title>");
        for (int i = 0; i < links.length; i += 2) {
            text.append("<link rel='")
                    .append(links[i])
                    .append("' href='")
                    .append(links[i + 1])
                    .append("'/>");
        }
        text.append("<entry><id>urn:").append(entry).append("</id><title>Post ").append(entry);
        text.append("</title><published>2026-05-12T1").append(entry).append(":00:00Z</published>");
        text.append("<content>Text.</content></entry></feed>");
        return fixture.source("feeds/" + name, text.toString());
    }

    private static List<String> notes(ImportReport report) {
        return report.notes().stream().map(ImportNote::toString).toList();
    }

    @Test
    void archived_documents_are_found_by_their_places() {
        String site = "https://bay.example/live/";
        Path newest = document("tide.atom", 3, "self", site + "tide.atom", "prev-archive", site + "old/2.atom");
        document("old/2.atom", 2, "self", site + "old/2.atom", "prev-archive", "1.atom", "current", "../tide.atom");
        ImportReport report = fixture.run(newest);
        assertThat(fixture.values("tide", "title")).containsExactly("Post 2", "Post 3");
        assertThat(notes(report))
                .anyMatch(note -> note.startsWith(
                        "2.atom:1: Missing document “https://bay.example/live/old/1.atom” (prev-archive),"
                                + " with at least one page of the feed."));
    }

    @Test
    void the_newest_document_is_found_from_an_archived_one() {
        ImportReport report = fixture.run(ImportFixture.resource("feed/storm-archive-1.atom"));
        assertThat(report.written()).isEqualTo(7);
        assertThat(report.liveBlogs()).hasSize(1);
    }

    @Test
    void pages_are_found_under_the_names_that_programs_save_them_by() {
        String page = "https://bay.example/feed.xml?page=";
        Path first = document("feed.xml", 4, "self", page + 1, "next", page + 2, "last", page + 5);
        document("feed.xml@page=2", 3, "self", page + 2, "next", page + 3, "previous", page + 1, "last", page + 5);
        document("third (copy).xml", 2, "self", page + 3, "next", page + 4, "last", page + 5);
        ImportReport report = fixture.run(first);
        assertThat(fixture.values("tide", "title")).containsExactly("Post 2", "Post 3", "Post 4");
        assertThat(notes(report))
                .filteredOn(note -> note.contains("Missing document"))
                .singleElement()
                .asString()
                .contains("Missing document “" + page + "4” (next), with “2” pages");
    }

    @Test
    void the_number_of_entries_that_a_feed_announces_is_held_against_those_that_are_there() throws IOException {
        Path first = document("feed.xml", 1, "self", "https://bay.example/a", "next", "https://bay.example/b");
        fixture.source(
                "feeds/feed.xml",
                Files.readString(first)
                        .replace(
                                "<entry>",
                                "<totalResults xmlns='http://a9.com/-/spec/opensearch/1.1/'>40</totalResults><entry>"));
        assertThat(notes(fixture.run(first))).anyMatch(note -> note.contains("with “39” entries of the feed"));
    }

    @Test
    void documents_in_a_circle_are_read_once() {
        Path first = document("a.xml", 1, "self", "https://bay.example/a.xml", "prev-archive", "b.xml");
        document("b.xml", 2, "self", "https://bay.example/b.xml", "prev-archive", "a.xml");
        ImportReport report = fixture.run(first);
        assertThat(report.found()).isEqualTo(2);
        assertThat(notes(report)).anyMatch(note -> note.contains("link to each other in a loop"));
    }

    @Test
    void no_link_leads_out_of_the_folder() {
        fixture.source("secret.xml", "<feed xmlns='http://www.w3.org/2005/Atom'><title>Secret</title></feed>");
        Path first = document(
                "a.xml",
                1,
                "self",
                "https://bay.example/x/a.xml",
                "next",
                "../secret.xml",
                "prev",
                "//%2e%2e/secret.xml");
        ImportReport report = fixture.run(first);
        assertThat(report.found()).isEqualTo(1);
        assertThat(notes(report))
                .filteredOn(note -> note.contains("Missing document"))
                .hasSize(2);
    }
}
