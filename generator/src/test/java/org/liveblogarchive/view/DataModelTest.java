package org.liveblogarchive.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page that documents the data of templates is generated from the Javadoc of the views.
 *
 * <p>With {@code -Dliveblog.writeDocs} the test writes the page instead of comparing it.
 */
class DataModelTest {
    private static final Path VIEWS = Path.of("src/main/java/org/liveblogarchive/view");
    private static final Path TEMPLATES = Path.of("../templates/theme");
    private static final Path PAGE = Path.of("../templates/DATA-MODEL.md");
    private static final Pattern RECORD = Pattern.compile(
            "/\\*\\*\\n(.*?) \\*/\\npublic record (\\w+)\\((.*?)\\)\\s+(?:implements View )?\\{", Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("([\\w<>]+) (\\w+)(?:,|$)");
    private static final Pattern TEMPLATE = Pattern.compile("\\{@code ([\\w-]+\\.ftlh)}");

    private record Shown(String name, String about, Map<String, String> properties, Map<String, String> types) {
        boolean isPage() {
            return TEMPLATE.matcher(about).find();
        }
    }

    @Test
    void the_page_is_that_of_the_views() throws IOException {
        String page = write(views());
        if (System.getProperty("liveblog.writeDocs") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).content().isEqualTo(page);
    }

    @Test
    void every_template_of_a_page_is_documented() throws IOException {
        String documented = write(views());
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            List<String> templates = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ftlh"))
                    .toList();
            assertThat(templates)
                    .hasSizeGreaterThan(8)
                    .allSatisfy(name -> assertThat(documented).contains("`" + name + "`"));
        }
    }

    private static List<Shown> views() throws IOException {
        var views = new ArrayList<Shown>();
        try (Stream<Path> files = Files.list(VIEWS)) {
            for (Path file : files.sorted().toList()) {
                Matcher matcher = RECORD.matcher(Files.readString(file));
                if (matcher.find()) {
                    views.add(shown(matcher));
                }
            }
        }
        return views;
    }

    private static Shown shown(Matcher matcher) {
        String javadoc = matcher.group(1).replaceAll("(?m)^ \\* ?", "");
        String[] parts = javadoc.split("@param ", -1);
        var properties = new LinkedHashMap<String, String>();
        for (int i = 1; i < parts.length; i++) {
            String[] words = parts[i].strip().split("\\s+", 2);
            properties.put(words[0], sentence(words[1]));
        }
        var types = new LinkedHashMap<String, String>();
        Matcher component = PROPERTY.matcher(matcher.group(3).replaceAll("\\s+", " "));
        while (component.find()) {
            types.put(component.group(2), component.group(1));
        }
        assertThat(properties.keySet()).as(matcher.group(2)).containsExactlyElementsOf(types.keySet());
        return new Shown(matcher.group(2), parts[0].strip().replaceAll("\\s+", " "), properties, types);
    }

    private static String sentence(String text) {
        String plain = text.strip().replaceAll("\\s+", " ").replace("|", "\\|");
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    private static String write(List<Shown> views) {
        var page = new StringBuilder("""
                # Data of templates

                This page is for authors of themes. It lists the data that each template gets: first each kind of page, then the parts
                that pages consist of. It is generated from the Javadoc of the package `view`; do not edit it.

                - A *term* is a tag or an author.
                - A missing property has no value. Test it with `??` before you read it.
                - Templates escape texts when they show them. HTML is safe to show unchanged.
                - Addresses are relative to the page. Where the table says “on the web”, they are absolute (`https://…`).

                Every template also has

                - `messages`: the texts of the theme in the page's language, such as `messages.keyEvents`. Call those with placeholders
                  such as `{0}` with values: `messages.page(3)`;
                - `theme`: a [ThemeView](#themeview);
                - `assets`: `assets["theme.css"]` is the address of that file from the archive's own folder. Write it after
                  `page.root`;
                - the directive `once`: its content is made once for all pages of a live blog, or once for each value of its
                  parameter `for`.

                ## Pages

                | template | its data |
                | --- | --- |
                """);
        views.stream()
                .filter(Shown::isPage)
                .forEach(view -> TEMPLATE.matcher(view.about())
                        .results()
                        .forEach(template -> page.append("| `")
                                .append(template.group(1))
                                .append("` | ")
                                .append(type(view.name()))
                                .append(" |\n")));
        views.stream().filter(Shown::isPage).forEach(view -> write(view, page));
        page.append("\n## Parts\n");
        views.stream().filter(view -> !view.isPage()).forEach(view -> write(view, page));
        return page.toString();
    }

    private static void write(Shown view, StringBuilder page) {
        // Code hosts make anchors in small letters, Maven sites do not: with one of its own a link works in both.
        String anchor = view.name().toLowerCase(Locale.ROOT);
        page.append("\n<a id=\"").append(anchor).append("\"></a>\n\n### ");
        page.append(view.name()).append("\n\n");
        page.append(code(view.about()));
        page.append("\n\n| property | type | content |\n| --- | --- | --- |\n");
        view.properties()
                .forEach((name, what) -> page.append("| `")
                        .append(name)
                        .append("` | ")
                        .append(type(view.types().get(name)))
                        .append(" | ")
                        .append(code(what))
                        .append(" |\n"));
    }

    private static String code(String javadoc) {
        return javadoc.replaceAll("\\{@code (.*?)}", "`$1`");
    }

    private static String type(String type) {
        return switch (type) {
            case "String" -> "text";
            case "boolean" -> "true or false";
            case "int" -> "number";
            case "Html" -> "HTML";
            default ->
                type.startsWith("List<")
                        ? "list of " + type(type.substring(5, type.length() - 1))
                        : "[" + type + "](#" + type.toLowerCase(Locale.ROOT) + ")";
        };
    }
}
