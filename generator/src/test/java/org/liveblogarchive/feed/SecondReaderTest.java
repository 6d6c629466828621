package org.liveblogarchive.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.support.SampleArchive;
import org.liveblogarchive.support.TestArchive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The feeds of the sample in all three formats, read by a second independent parser, which is not written in Java. */
class SecondReaderTest {
    /** The folder in which npm has installed feedsmith; without it the test is skipped. */
    private static final String MODULES = System.getenv("LIVEBLOG_FEEDSMITH");

    @Test
    void it_reads_the_same_posts_from_all_formats() throws Exception {
        assumeTrue(MODULES != null, "LIVEBLOG_FEEDSMITH does not name a folder with feedsmith");
        List<String> feeds = TestArchive.tree(SampleArchive.folder()).keySet().stream()
                .filter(path -> path.matches("(.*/)?(feed|tag-[^/]*)\\.(atom|rss|json)|tags/.*\\.(atom|rss|json)"))
                .toList();
        Map<String, List<JsonNode>> byName = new TreeMap<>();
        List<JsonNode> read = read(feeds);
        for (int i = 0; i < feeds.size(); i++) {
            byName.computeIfAbsent(feeds.get(i).replaceFirst("\\.[^.]*$", ""), any -> new ArrayList<>())
                    .add(read.get(i));
        }
        assertThat(byName.keySet()).contains("feed", SampleArchive.SUMMIT + "/feed", "tags/russia");
        byName.forEach((name, formats) -> {
            assertThat(formats).as(name).hasSize(3);
            assertThat(formats.stream().map(feed -> feed.get("format").stringValue()))
                    .containsExactly("atom", "json", "rss");
            for (String part : List.of("title", "ids", "contents")) {
                assertThat(formats.stream().map(feed -> feed.get(part)).distinct())
                        .as(part + " of " + name)
                        .hasSize(1);
            }
            assertThat(formats.get(0).get("ids")).isNotEmpty();
        });
    }

    private static List<JsonNode> read(List<String> feeds) throws Exception {
        var command = new ArrayList<>(List.of("node", "src/test/resources/feeds.mjs", MODULES));
        feeds.forEach(feed -> command.add(SampleArchive.folder().resolve(feed).toString()));
        Process node = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(node.getInputStream().readAllBytes(), UTF_8);
        assertThat(node.waitFor()).as(output).isZero();
        return output.lines().map(JsonMapper.shared()::readTree).toList();
    }
}
