package org.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.maven.Pom.Part;

class PomTest {
    private static final String ADDED = """
            <plugin>
            <groupId>org.liveblogarchive</groupId>
            <artifactId>liveblog-maven-plugin</artifactId>
            <version>7</version>
            </plugin>
            """;
    private static final String REPORT = ADDED.replace("<version>7</version>\n", "");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<project>\n  <build><pluginManagement><plugins/></pluginManagement></build>\n</project>\n",
                "<project>\n\t<!-- ours -->\n\t<version>1</version>   <!-- x -->\n\n\n</project>\n",
                "<?xml version=\"1.0\"?>\r\n<project>\r\n  <version>1</version>\r\n  <build/>\r\n</project>",
                "<project>\n    <version>1</version>\n    <reporting>\n        <excludeDefaults>true</excludeDefaults>\n    </reporting>\n</project>\n",
                "<project a='1'\n    b=\"2\">\n  <reporting>\n   <plugins>\n     <plugin ><artifactId>é&amp;</artifactId></plugin>\n   </plugins>\n  </reporting>\n</project>\n",
            })
    void the_plugin_is_added_and_all_else_is_left_as_it_is(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("pom.xml"), text);
        var pom = new Pom(file, "7");
        assertThat(pom.hasPlugin()).isFalse();

        pom.add(EnumSet.of(Part.PLUGIN));

        String edited = Files.readString(file);
        assertThat(edited.replaceAll("\\s+", "")).contains(ADDED.replaceAll("\\s+", ""), REPORT.replaceAll("\\s+", ""));
        assertThat(pom.hasPlugin()).isTrue();
        String line = text.contains("\r\n") ? "\r\n" : "\n";
        assertThat(edited.split(line)).containsSubsequence(lines(text, line));
        assertThat(edited.replace("\r\n", "").contains("\r")).isFalse();
        assertThat(folder.toFile().list()).containsExactly("pom.xml");
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void the_lines_to_add_are_those_that_are_added(Part part) throws IOException {
        the_lines_to_add_are_those_that_are_added(EnumSet.of(part));
    }

    @Test
    void the_lines_of_all_parts_are_those_that_are_added() throws IOException {
        the_lines_to_add_are_those_that_are_added(EnumSet.allOf(Part.class));
    }

    private void the_lines_to_add_are_those_that_are_added(Set<Part> parts) throws IOException {
        Path file = Files.writeString(folder.resolve("pom.xml"), "<project>\n  <a/>\n</project>\n");
        var pom = new Pom(file, "7");
        pom.add(parts);
        assertThat(file).hasContent("<project>\n  <a/>\n" + pom.lines(parts).indent(2) + "</project>\n");
    }

    @Test
    void the_lines_on_the_page_on_maven_are_those_to_add() throws IOException {
        var pom = new Pom(folder, "0.1.0-SNAPSHOT");
        assertThat(Files.readString(Path.of("src/site/markdown/maven.md")))
                .contains(pom.lines(EnumSet.allOf(Part.class)));
    }

    @Test
    void a_site_plugin_that_is_configured_without_a_version_gets_one() throws IOException {
        Path file = Files.writeString(folder.resolve("pom.xml"), """
                <project>
                  <build>
                    <pluginManagement>
                      <plugins>
                        <!-- Ours. -->
                        <plugin>
                          <artifactId>maven-site-plugin</artifactId>
                          <configuration><locales>de</locales></configuration>
                        </plugin>
                      </plugins>
                    </pluginManagement>
                  </build>
                </project>
                """);
        new Pom(file, "7").add(EnumSet.of(Part.SITE_PLUGIN));
        assertThat(file).hasContent("""
                <project>
                  <build>
                    <pluginManagement>
                      <plugins>
                        <!-- Ours. -->
                        <plugin>
                          <artifactId>maven-site-plugin</artifactId>
                          <configuration><locales>de</locales></configuration>
                          <!-- %s -->
                          <version>%s</version>
                        </plugin>
                      </plugins>
                    </pluginManagement>
                  </build>
                </project>
                """.formatted(SitePlugin.REASON, SitePlugin.tested()));
    }

    @Test
    void a_pom_that_cannot_be_read_is_reported_and_not_changed() throws IOException {
        Path file = Files.writeString(folder.resolve("pom.xml"), "<project><a></project>");
        var pom = new Pom(file, "7");
        assertThatThrownBy(() -> pom.add(EnumSet.of(Part.PLUGIN)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("pom.xml");
        assertThat(file).hasContent("<project><a></project>");
    }

    /** An element without content has to be opened to take the plugin. */
    private static List<String> lines(String text, String end) {
        return Stream.of(text.split(end)).filter(line -> !line.contains("/>")).toList();
    }
}
