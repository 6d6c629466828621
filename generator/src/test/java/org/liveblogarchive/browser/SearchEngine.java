package org.liveblogarchive.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.TestFiles;

/** The script that searches the index, called as the dialog calls it, and an archive of three live blogs. */
abstract class SearchEngine extends ServedPages {
    private static final int POSTS = 43;

    private final Random random = new Random(1);
    /** A word of each post that no other has, by the live blog and the number of the post. */
    final List<String> own = new ArrayList<>();

    TestArchive archive;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        archive = new TestArchive(folder)
                .file("archive.yaml", "title: Test archive\npageSize: 5\n")
                .file("authors.yaml", "anna:\n  name: Anna Berg\nboris:\n  name: Boris Lang\n");
        addLiveBlog("old", 2018, "ended", "en");
        addLiveBlog("summit", 2019, "ended", "en");
        addLiveBlog("running", 2019, "live", "ar");
        archive.file("summit/p44.md", """
                ---
                title: The Handshake in Łódź
                date: 2019-04-26T10:00
                authors: [boris]
                tags: [Talks]
                ---
                Before the rain the two leaders shook hands, & 北京市长 said: “quoted **wor**ds follow” each other.
                """);
        archive.file("old/p44.md", "---\ntitle: Afterwards\ndate: 2018-04-27\n---\nOnly the day is known.\n");
        archive.file("old/p45.md", """
                ---
                title: Corrected
                date: 2018-04-28
                location: Łódź
                video: {title: Clip, link: "https://video.example/1", caption: Umbrellas}
                corrections: [{date: 2018-04-29, text: It was never Wednesday}]
                ---
                Text.
                """);
        build();
        reader = new Reader();
        host = new SiteServer(archive.output(), "/some/where/");
        reader.open(host.address("blank.html"), 1000);
    }

    private void build() {
        archive.build();
        TestFiles.copyWhole(
                Path.of("../templates/theme/assets"), archive.output().resolve("scripts"));
        TestFiles.write(archive.output().resolve("blank.html"), "<!doctype html><title>Blank</title>");
    }

    private void addLiveBlog(String slug, int year, String status, String language) {
        archive.file(
                slug + "/liveblog.yaml",
                "title: About %s\nlanguage: %s\nstatus: %s\n".formatted(slug, language, status));
        for (int number = 1; number <= POSTS; number++) {
            String word = "x" + Integer.toString(random.nextInt(1_000_000_000), 36);
            own.add(slug + " " + number + " " + word);
            archive.file(
                    slug + "/p%02d.md".formatted(number),
                    "---\ntitle: Post %d\ndate: %d-04-25T10:%02d\nauthors: [anna]\ntags: [%s]\n---\n\nSame words %s %s\n"
                            .formatted(number, year, number, number % 2 == 0 ? "even" : "odd", word, filler()));
        }
    }

    private String filler() {
        var words = new StringBuilder();
        random.ints(200, 0, 100_000).forEach(word -> words.append(" f").append(Integer.toString(word, 36)));
        return words.toString();
    }

    /** Returns what a script returns, which can use {@code terms}, {@code engine} and what it has opened, {@code search}. */
    Object run(String script, Object... arguments) {
        return reader.browser().executeAsyncScript("""
                        const done = arguments[arguments.length - 1];
                        (async (...given) => {
                            const terms = await import(new URL("scripts/search/terms.js", document.baseURI));
                            const engine = await import(new URL("scripts/search/engine.js", document.baseURI));
                            window.search ??= await engine.openSearch(new URL(".", document.baseURI).href);
                            const last = async (answers) => {
                                let answer;
                                for await (answer of answers) {}
                                return answer;
                            };
                            const plain = (answer) => answer.hits.map((hit) => ({...hit, snippet: null}));
                            %s
                        })(...arguments).then(done, (error) => done("failed: " + error.stack));
                        """.formatted(script), arguments);
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> hits(Map<String, Object> query) {
        return (List<Map<String, Object>>) run("return plain(await last(search.find(given[0])));", query);
    }

    List<String> posts(Map<String, Object> query) {
        return hits(query).stream()
                .map(hit -> ((Map<?, ?>) hit.get("liveBlog")).get("slug") + " " + hit.get("number"))
                .toList();
    }
}
