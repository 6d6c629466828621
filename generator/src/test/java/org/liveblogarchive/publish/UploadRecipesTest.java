package org.liveblogarchive.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.support.TestArchive;

/** Runs the recipe of the documentation that uploads by the lists of builds, as it is written there. */
class UploadRecipesTest {
    private static final Path DOCUMENTATION = Path.of("../maven-plugin/src/site/markdown/ci.md");
    private static final String INDENT = "    ";

    @TempDir
    Path folder;

    @Test
    void rsync_brings_a_host_up_to_date_and_removes_the_lists() throws IOException, InterruptedException {
        boolean present = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "rsync")));
        if (!"required".equals(System.getenv("LIVEBLOG_SERVERS"))) {
            assumeTrue(present, "rsync is not installed");
        }
        var archive = new TestArchive(folder)
                .file("archive.yaml", "title: Archive\n")
                .file("summit/liveblog.yaml", "title: Event\nstatus: live\n")
                .post("one", 1, "One.")
                .post("two", 2, "Two.")
                .file("gone/liveblog.yaml", "title: Gone\n")
                .file("gone/post.md", "---\ntitle: P\ndate: 2019-04-25T10:00\n---\nText.\n");
        build(archive);
        upload();
        archive.post("two", 2, "Two, changed.")
                .post("three", 3, "Three.")
                .remove("summit/one.md")
                .remove("gone/post.md")
                .remove("gone/liveblog.yaml");
        build(archive);
        upload();
        assertThat(TestArchive.tree(folder.resolve("host")))
                .isEqualTo(TestArchive.tree(folder.resolve("target/site/live")))
                .containsKey("summit/three.html")
                .doesNotContainKey("summit/one.html");
        try (Stream<Path> left = Files.list(folder.resolve("target/liveblog/upload"))) {
            assertThat(left).singleElement().hasToString(folder + "/target/liveblog/upload/_lists");
        }
    }

    private void build(TestArchive archive) {
        TestArchive.build(archive.settings(folder.resolve("target/site/live"))
                .uploadLists(folder.resolve("target/liveblog/upload"))
                .build());
    }

    private void upload() throws IOException, InterruptedException {
        var shell = new ProcessBuilder("bash", "-e", "-c", recipe("### rsync"));
        shell.directory(folder.toFile()).redirectErrorStream(true);
        shell.environment().put("LIVE_HOST", folder.resolve("host").toString());
        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    /** Returns the code that follows a heading. */
    private static String recipe(String heading) throws IOException {
        List<String> lines = Files.readAllLines(DOCUMENTATION);
        var code = new ArrayList<String>();
        for (String line : lines.subList(lines.indexOf(heading) + 1, lines.size())) {
            if (line.startsWith(INDENT)) {
                code.add(line.substring(INDENT.length()));
            } else if (!code.isEmpty()) {
                break;
            }
        }
        return String.join("\n", code);
    }
}
