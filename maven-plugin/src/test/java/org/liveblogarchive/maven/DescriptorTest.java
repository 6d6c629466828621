package org.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;

import eu.maveniverse.domtrip.Document;
import eu.maveniverse.domtrip.Element;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the generated documentation says of goals and parameters, which is made of the plugin's descriptor. */
class DescriptorTest {
    private static List<Element> goals() throws IOException {
        try (InputStream in = DescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return Document.of(in)
                    .root()
                    .descendants("mojo")
                    .filter(goal -> !name(goal).equals("help")) // is generated
                    .toList();
        }
    }

    private static Stream<Element> parameters(Element goal) {
        return goal.descendants("parameter")
                .filter(one -> one.childTextTrimmed("editable").equals("true"));
    }

    private static String name(Element goal) {
        return goal.childTextTrimmed("goal");
    }

    @Test
    void goals_are_called_so_that_none_is_taken_for_a_phase() throws IOException {
        assertThat(goals())
                .extracting(DescriptorTest::name)
                .containsExactlyInAnyOrder(
                        "check",
                        "generate",
                        "import",
                        "init",
                        "new-live-blog",
                        "new-post",
                        "report",
                        "serve",
                        "verify-archive");
    }

    @Test
    void each_goal_and_each_parameter_says_since_when_it_is_there_and_what_it_is() throws IOException {
        var lacking = new TreeSet<String>();
        for (Element goal : goals()) {
            Stream.concat(Stream.of(goal), parameters(goal))
                    .filter(one -> one.childTextTrimmed("since") == null
                            || !one.childTextTrimmed("since").matches("\\d+\\.\\d+\\.\\d+")
                            || one.childTextOr("description", "").strip().isEmpty())
                    .forEach(one -> lacking.add(name(goal) + " " + one.childTextTrimmed("name")));
        }
        assertThat(lacking).isEmpty();
    }

    /** Those of the import begin with its name, as words such as “source” and “start” say nothing alone. */
    @Test
    void a_parameter_has_the_same_name_in_all_goals_and_as_a_property() throws IOException {
        var properties = new TreeMap<String, Set<String>>();
        for (Element goal : goals()) {
            Element configuration = goal.childElement("configuration").orElseThrow();
            Set<String> editable = new TreeSet<>(
                    parameters(goal).map(one -> one.childTextTrimmed("name")).toList());
            configuration
                    .childElements()
                    .filter(one -> editable.contains(one.name()))
                    .forEach(one -> properties
                            .computeIfAbsent(one.textContentTrimmed(), any -> new TreeSet<>())
                            .add(one.name()));
        }
        assertThat(properties)
                .hasSizeGreaterThan(20)
                .allSatisfy((property, parameters) -> assertThat(parameters)
                        .containsExactly(property.replaceFirst("^\\$\\{liveblog\\.(?:import\\.)?(.+)}$", "$1")));
        assertThat(goals())
                .filteredOn(goal -> parameters(goal)
                        .anyMatch(one -> one.childTextTrimmed("name").equals("outputDirectory")))
                .extracting(DescriptorTest::name)
                .containsExactlyInAnyOrder("generate", "report", "verify-archive");
    }
}
