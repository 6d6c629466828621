package org.liveblogarchive.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.support.TestArchive;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.json.JsonMapper;

/** Editors and readers must agree: the schemas are held against the readers by an independent validator. */
class EditorSchemasTest {
    private static final String WHOLE_POST = """
        title: 2019
        date: 2019-04-25 14:05:30 +10:00
        order: 3
        updated: 2019-04-25T14:15Z
        authors: [anna]
        tags: [7, true, text]
        key: "true"
        location: here
        image: media/a.svg
        video:
          title: A video
          link: https://example.org/v
          poster: {file: media/a.svg, alt: A, caption: C, credit: D}
          length: 1:02:09
          source: S
          caption: C
        corrections:
          - {date: 2019-04-26, text: Wrong}
        removed: {date: 2019-04-27, reason: Withdrawn}
        related:
          - {title: R, link: "https://example.org/", source: S}
        aliases: [old]
        language: de-AT
        draft: false
        slug: a-slug
        imported: {source: "https://example.org/", id: a, hash: b, written: c, time: approximate, title: first-sentence}
        """;

    @TempDir
    Path folder;

    static Stream<Path> content() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../content/src/liveblog"))) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|md)")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("content")
    void all_files_of_the_sample_pass(Path file) throws IOException {
        String name = file.getFileName().toString();
        String schema = name.endsWith(".md") ? EditorSchemas.POST : name.replace(".yaml", ".schema.json");
        String text = Files.readString(file);
        String yaml = name.endsWith(".md") ? text.substring(4, text.indexOf("\n---", 4)) : text;
        assertThat(faults(schema, yaml)).isEmpty();
    }

    @Test
    void every_key_of_a_post_passes_both() {
        assertThat(EditorSchemas.files().keySet())
                .containsExactly(
                        "archive.schema.json", "authors.schema.json", "liveblog.schema.json", "post.schema.json");
        assertThat(PostReader.KEYS.names())
                .allMatch(key -> WHOLE_POST.contains("\n" + key + ":") || key.equals("title"));
        assertThat(faults(EditorSchemas.POST, WHOLE_POST)).isEmpty();
        assertThat(errors(WHOLE_POST)).isEmpty();
    }

    /** One line in place of the line of the same key. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title|title:",
                "title|title: [a]",
                "title|titel: A",
                "date|date: yesterday",
                "date|date: 2019-04-25T14",
                "date|date: 25-4-2019",
                "updated|updated: 2019-04-25",
                "updated|updated: 25.4.2019 14:15",
                "authors|authors: anna",
                "tags|tags: {a: b}",
                "key|key: yes",
                "aliases|aliases: old",
                "language|language: english language",
                "draft|draft: maybe",
                "image|image: {alt: A}",
                "image|image: {file: media/a.svg, alternative: A}",
            })
    void what_the_schema_refuses_a_reader_refuses_too(String key, String line) {
        String yaml = WHOLE_POST.replaceAll("(?m)^" + key + ": .*$", line);
        assertThat(faults(EditorSchemas.POST, yaml)).isNotEmpty();
        assertThat(errors(yaml)).isNotEmpty();
    }

    @Test
    void each_key_has_a_sentence_on_its_purpose() {
        for (FieldSet vocabulary :
                List.of(ArchiveReader.KEYS, AuthorsReader.KEYS, LiveBlogKeys.ALL, PostReader.KEYS, ThemeKeys.ALL)) {
            assertThat(vocabulary.keys())
                    .allSatisfy(key -> assertThat(key.purpose()).matches("[\\p{L}].+[.”]"));
        }
    }

    @Test
    void the_documentation_names_each_key_with_its_purpose() throws IOException {
        String page = Files.readString(Path.of("../maven-plugin/src/site/markdown/content-format.md"));
        for (FieldSet vocabulary : List.of(ArchiveReader.KEYS, AuthorsReader.KEYS, LiveBlogKeys.ALL, PostReader.KEYS)) {
            assertThat(vocabulary.keys())
                    .allSatisfy(key -> assertThat(page)
                            .containsPattern("\\| `" + key.name() + "`( \\(required\\))? \\| [^|]+ \\| "
                                    + Pattern.quote(key.purpose()) + " \\|"));
        }
    }

    private static List<String> faults(String schema, String yaml) {
        Object loaded =
                new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
        String json = JsonMapper.shared().writeValueAsString(loaded);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(new String(EditorSchemas.files().get(schema), StandardCharsets.UTF_8))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private List<String> errors(String yaml) {
        TestArchive archive = TestArchive.withSummit(folder)
                .file("summit/media/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'/>")
                .file("summit/a.md", "---\n" + yaml + "---\n\nText.\n");
        return archive.problems().stream()
                .filter(problem -> problem.contains(": error: "))
                .toList();
    }
}
