package org.liveblogarchive.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * All that users read of a run stands in one list, beside each other: diagnostics, remarks of imports, exceptions, log lines,
 * and the descriptions of goals, parameters and keys. The list is made of the sources.
 *
 * <p>With {@code -Dliveblog.writeDocs} the test writes the list instead of comparing it.
 */
class MessagesTest {
    private static final Path LIST = Path.of("MESSAGES.md");
    private static final String HEAD = """
            # All messages

            This page lists everything that goals and builds print, by the package that reports it. It is generated from the sources; do not edit
            it. [Troubleshooting](../maven-plugin/src/site/markdown/troubleshooting.md) explains the messages that you meet most often.

            An entry begins with what reports it: `error` and `warning` are about your content and have three lines (what is wrong, what was
            expected, how to fix it), the others are exceptions, lines of the log, or descriptions. “…” is what a build fills in, N a number, and ⟨a|b⟩
            one of several texts.
            """;

    private static List<Message> messages;

    @BeforeAll
    static void collect() throws IOException {
        var sources = ProgramSources.of(Path.of("src/main/java"), Path.of("../maven-plugin/src/main/java"));
        var collector = new MessageCollector(sources);
        List<Message> inParts = collector.inParts().toList();
        messages = Stream.of(inParts.stream(), collector.others(), GoalDescriptions.in(sources))
                .flatMap(some -> some)
                .toList();
    }

    @Test
    void the_list_is_that_of_the_sources() throws IOException {
        var parts = messages.stream()
                .collect(Collectors.groupingBy(
                        Message::part,
                        TreeMap::new,
                        Collectors.mapping(Message::listed, Collectors.toCollection(TreeSet::new))));
        String list = parts.entrySet().stream()
                .map(part -> "\n## " + part.getKey() + "\n\n```text\n" + String.join("\n", part.getValue()) + "\n```\n")
                .collect(Collectors.joining("", HEAD, ""));
        if (System.getProperty("liveblog.writeDocs") != null) {
            Files.writeString(LIST, list);
        }
        assertThat(LIST).content().isEqualTo(list);
    }

    @Test
    void the_page_on_troubleshooting_explains_messages_that_exist() throws IOException {
        String page = Files.readString(Path.of("../maven-plugin/src/site/markdown/troubleshooting.md"));
        String list = Files.readString(LIST);
        assertThat(page.substring(page.indexOf("\n## Front matter"), page.indexOf("\n## Maven"))
                        .lines()
                        .filter(line -> line.matches("\\| [A-Z].*"))
                        .flatMap(line ->
                                Stream.of(line.substring(2, line.indexOf(" | ")).split("; ", -1)))
                        .map(message -> message.replaceFirst("[ “]*(“|…).*", "")))
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        message -> assertThat(list).containsPattern("(?m)^\\w+: ⟨?.{0,30}" + Pattern.quote(message)));
    }

    @Test
    void every_message_has_the_same_form() {
        assertThat(messages.stream()
                        .flatMap(message -> MessageForm.faults(message).stream())
                        .distinct())
                .isEmpty();
    }
}
