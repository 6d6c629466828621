package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.support.SampleArchive;
import org.liveblogarchive.support.TestArchive;

/**
 * A reader of an archive with search: the sample, a live blog of ninety posts and one in Arabic. What finds the words is made
 * for these tests, {@code search/engine.js} among their resources.
 */
abstract class SearchedArchive extends ServedPages {
    static final String SUMMIT = "putin-kim-summit-2019";
    static final String BUDGET = "budget-day";
    static final String PORTS = "ports-summit";

    private static final Path ENGINE = Path.of("src/test/resources/search/engine.js");

    Path output;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        reader = new Reader();
        output = build(folder, language());
        host = new SiteServer(output, "/archive/");
    }

    /** Returns the language of the archive's own words. */
    String language() {
        return "en";
    }

    @AfterEach
    void nothing_was_complained_of() {
        assertThat(reader.complaints()).isEmpty();
    }

    private static Path build(Path folder, String language) throws IOException {
        Path content = SampleArchive.copyContent(folder.resolve("content"), "previews: none\n");
        Path settings = content.resolve("archive.yaml");
        Files.writeString(settings, Files.readString(settings).replace("language: en", "language: " + language));
        var archive = new TestArchive(folder)
                .file(BUDGET + "/liveblog.yaml", "title: Budget day\nlanguage: en\nstatus: ended\n")
                .file(PORTS + "/liveblog.yaml", "title: قمة الموانئ\nlanguage: ar\nstatus: ended\n")
                .file(
                        PORTS + "/result.md",
                        "---\ntitle: المجلس يعلن النتائج\ndate: 2026-03-01T10:00\n---\nأعلن المجلس.\n");
        for (int i = 1; i <= 90; i++) {
            String time = "%02d:%02d".formatted(8 + i / 10, i % 10 * 6);
            archive.file(
                    BUDGET + "/vote-" + i + ".md",
                    "---\ntitle: Vote " + i + "\ndate: 2026-02-01T" + time + "\n---\nThe council votes on item " + i
                            + " of its budget, and all hands are counted.\n");
        }
        Path theme = folder.resolve("theme");
        Files.createDirectories(theme.resolve("assets/search"));
        Files.copy(ENGINE, theme.resolve("assets/search/engine.js"));
        TestArchive.build(ArchiveSettings.builder(content, archive.output())
                .themeDirectory(theme)
                .build());
        return archive.output();
    }

    /** Opens a page, and waits until its scripts have added what they add. */
    void open(String page, int width) {
        reader.open("about:blank", width); // as another hash alone would not load the page again
        reader.open(host.address(page), width);
        reader.loadModules();
    }

    /** Opens a page whose address has a search, and waits for its end. */
    void openSearched(String page, int width) {
        open(page, width);
        awaitEnd();
    }

    /** Opens the search by its button. */
    void openDialog(String page, int width) {
        open(page, width);
        reader.one(".search-open").click();
        reader.awaits("document.activeElement.matches('.search [role=combobox]')");
        reader.awaits("document.querySelector('.search [name=year]').options.length > 1");
    }

    /** Types words in the open search, and waits for its end. */
    void search(String words) {
        reader.press(words);
        awaitEnd();
    }

    void awaitEnd() {
        reader.awaits(
                "document.querySelector('.search-status')?.textContent && !document.querySelector('.search.is-running')"
                        + " && location.hash.startsWith('#' + new URLSearchParams({ search: document.querySelector('.search input').value }))");
    }

    String status() {
        return reader.text(".search-status");
    }

    boolean isOpen() {
        return Boolean.TRUE.equals(reader.run("return document.querySelector('.search')?.open ?? false"));
    }

    String url() {
        return reader.browser().getCurrentUrl();
    }

    /** Returns the title of the post that the combobox says is chosen, or null. */
    Object chosen() {
        return reader.run("""
                const input = document.querySelector('.search [role=combobox]');
                const option = document.getElementById(input.getAttribute('aria-activedescendant'));
                const selected = [...document.querySelectorAll('.search [aria-selected=true]')];
                return selected.length === (option ? 1 : 0) && selected[0] == option
                    ? option?.querySelector('.search-title').textContent ?? null : 'more than one';
                """);
    }

    List<String> titles() {
        return reader.all(".search-title").stream()
                .map(title -> title.getDomProperty("textContent"))
                .toList();
    }
}
