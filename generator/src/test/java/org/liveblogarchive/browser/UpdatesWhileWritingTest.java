package org.liveblogarchive.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ArchiveGenerator;
import org.liveblogarchive.api.ArchiveServer;
import org.liveblogarchive.support.SilentListener;
import org.liveblogarchive.support.TestArchive;

/** An open page on the server of somebody who writes. */
class UpdatesWhileWritingTest {
    private final Reader reader = new Reader();

    @AfterEach
    void close() {
        reader.close();
    }

    private static String post(String title, int minute) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(60 - minute, ChronoUnit.MINUTES);
        return "---\ntitle: %s\ndate: %s\n---\nText.\n".formatted(title, now);
    }

    @Test
    void new_posts_come_as_readers_see_them_and_other_changes_by_loading_the_page_again(@TempDir Path folder)
            throws IOException {
        TestArchive archive = TestArchive.withSummit(folder)
                .file("summit/liveblog.yaml", "title: The summit\nstatus: live\n")
                .file("summit/one.md", post("One", 1));
        try (ArchiveServer server = new ArchiveGenerator(archive.settings().build()).serve(0, new SilentListener())) {
            reader.open(server.address().resolve("summit/index.html").toString(), 1000);
            reader.awaits("document.querySelector('.updates-state')");
            reader.run("window.isTheSame = true");
            archive.file("summit/two.md", post("Two", 2));
            reader.awaits("document.getElementById('two')");
            reader.awaits("window.isTheSame");
            archive.file("archive.yaml", "title: Another name\npageSize: 3\n");
            reader.awaits("document.querySelector('.masthead-title').textContent.includes('Another name')");
            reader.awaits("!window.isTheSame && document.getElementById('two')");
        }
    }
}
