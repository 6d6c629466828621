package org.liveblogarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.content.MediaTypes;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.support.MainClasses;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.WebArchive;

/** What outputs say of themselves is complete, and true. */
class OutputsTest {
    @TempDir
    Path folder;

    @Test
    void each_output_is_in_the_list() {
        List<String> all = MainClasses.ALL.stream()
                .filter(type -> type.isAssignableTo(Output.class) && !type.isInterface())
                .map(JavaClass::getName)
                .toList();
        assertThat(Outputs.ALL.stream().map(output -> output.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void each_file_has_a_media_type_that_an_output_says_and_servers_know() {
        TestArchive archive = WebArchive.withPosts(folder, 12);
        archive.file(
                "archive.yaml", "title: A\npageSize: 5\npreviews: liveblogs\nbaseUrl: " + WebArchive.ADDRESS + "\n");
        archive.file(
                "summit/p001.md", "---\ntitle: P\ndate: 2019-04-25T01:00\naliases: [old.html, /older.html]\n---\n");
        archive.build();
        List<String> ours = archive.tree().keySet().stream()
                .filter(path ->
                        !path.matches("(.*/)?(ownership/.*|media/.*|assets/.*|manifest(\\.sha256|/.*)|\\.nojekyll)"))
                .toList();
        assertThat(ours)
                .hasSizeGreaterThan(60)
                .allSatisfy(path -> assertThat(types(path)).contains(MediaTypes.of(path)));
    }

    private static List<String> types(String path) {
        return Outputs.ALL.stream()
                .flatMap(output -> output.served().stream())
                .filter(served -> fits(served, path))
                .map(Served::mediaType)
                .toList();
    }

    private static boolean fits(Served served, String path) {
        String pattern = served.paths().replace(".", "\\.").replace("*", ".*").replace(":folder", "[^/]+");
        return Pattern.matches(pattern, path);
    }
}
