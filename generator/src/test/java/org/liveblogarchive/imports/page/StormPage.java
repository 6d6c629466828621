package org.liveblogarchive.imports.page;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ImportReport;
import org.liveblogarchive.imports.ImportFixture;

/** A page on a storm, in the shapes that tests give it, and what is imported of it. */
abstract class StormPage {
    static final String BLOG = "storm-over-the-bay";
    static final String HEAD = """
        "@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Storm over the bay",
        "url": "https://news.example/2026/storm", "coverageStartTime": "2026-05-12T06:00:00Z"
        """;

    @TempDir
    Path folder;

    ImportFixture fixture;

    @BeforeEach
    void makeFixture() {
        fixture = new ImportFixture(folder);
    }

    static String update(String anchor, String time, String headline, String body) {
        return """
            {"@type": "BlogPosting", "url": "https://news.example/2026/storm#%s", "datePublished": "%s",
             "headline": "%s", "articleBody": "%s"}""".formatted(anchor, time, headline, body);
    }

    static String page(String json, String body) {
        return "<!DOCTYPE html><html lang=en><head><title>Storm</title>"
                + "<link rel=canonical href=https://news.example/2026/storm>"
                + (json.isEmpty() ? "" : "<script type=application/ld+json>" + json + "</script>")
                + "</head><body><h1>Storm over the bay</h1>" + body + "</body></html>";
    }

    static String blog(String updates) {
        return "{" + HEAD + ", \"liveBlogUpdate\": " + updates + "}";
    }

    ImportReport imported(String html) {
        return fixture.run(fixture.source("page.htm", html));
    }

    String post(int index) {
        return BLOG + "/" + fixture.posts(BLOG).get(index);
    }
}
