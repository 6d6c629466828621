package org.liveblogarchive.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.support.TestArchive;

/** A live blog of seven pages and four days. */
abstract class WholeLiveBlog extends ServedPages {
    static final int POSTS = 67;
    static final String INDEX = "summit/index.html";

    Path output;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        TestArchive archive = TestArchive.withSummit(folder)
                .file("archive.yaml", "title: News\npageSize: 10\n")
                .file("authors.yaml", "anna: {name: Anna}\nben: {name: Ben}\n")
                .file("summit/liveblog.yaml", "title: The summit\npinned: p7\nsummary: [It began.]\n");
        for (int i = 1; i <= POSTS; i++) {
            archive.file("summit/p" + i + ".md", post(i));
        }
        archive.build();
        output = archive.output();
        reader = new Reader();
        host = new SiteServer(output, "/");
    }

    /** Every seventh post is a key event, every third has a tag; there are 20 posts a day. */
    private static String post(int i) {
        LocalDateTime time =
                LocalDateTime.parse("2019-04-24T08:00").plusDays((i - 1) / 20).plusMinutes(30L * ((i - 1) % 20));
        return "---\ntitle: Post " + i + "\ndate: " + time + "\nauthors: [" + (i % 2 == 0 ? "anna" : "ben") + "]\n"
                + (i % 7 == 0 ? "key: true\n" : "") + (i % 3 == 0 ? "tags: [Talks]\n" : "") + "---\n"
                + "Text of the post, which goes on for a while.\n\n".repeat(4);
    }

    void open(String page, int width) {
        reader.open("about:blank", width); // so that another place of the same page is opened anew
        reader.browser().get(host.address(page));
        reader.loadModules();
    }

    String address() {
        return reader.browser().getCurrentUrl().substring(host.address("").length());
    }

    void go(String selector) {
        String before = reader.browser().getCurrentUrl();
        reader.run("arguments[0].click()", reader.one(selector));
        reader.awaits("document.readyState === 'complete' && location.href !== arguments[0]", before);
        reader.loadModules();
    }

    static List<String> posts(IntStream numbers) {
        return numbers.mapToObj(i -> "p" + i).toList();
    }

    List<String> shown() {
        return reader.postsShown().stream().map(Object::toString).toList();
    }
}
