package org.liveblogarchive.benchmark.blogs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liveblogarchive.read.Slug;

/**
 * A post of a blog made with Jekyll, Hugo or Zola, as a post of a live blog.
 *
 * @param fileName its name among the posts of a live blog
 * @param frontMatter the lines of its front matter that mean the same here
 * @param body its text, as it was
 */
record BlogPost(String fileName, String frontMatter, String body) {
    private static final Pattern YAML = Pattern.compile("---[ \\t]*\\n(.*?\\n)?---[ \\t]*(?:\\n|$)", Pattern.DOTALL);
    private static final Pattern TOML =
            Pattern.compile("\\+\\+\\+[ \\t]*\\n(.*?\\n)\\+\\+\\+[ \\t]*(?:\\n|$)", Pattern.DOTALL);
    private static final Pattern YAML_KEY = Pattern.compile("(?m)^(?=[\\w-]+[ \\t]*:)");
    private static final Pattern TOML_KEY = Pattern.compile("(?m)^(?=[\\w-]+[ \\t]*=)");
    private static final Pattern ENTRY = Pattern.compile("([\\w-]+)[ \\t]*[:=](.*)", Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})\\b.*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[^-\\s\\[\\]{}\"':#,&*!|>%@`][^\\[\\]{}\"':#,&*!|>%@`\\n]*");
    private static final Pattern SLUG = Pattern.compile("(?m)^slug: (.*)\\n");
    private static final Set<String> SAME = Set.of("title", "date", "tags", "draft", "slug", "authors");

    /** Makes a post of a file; returns null if it has no front matter with a title, or no date anywhere. */
    static BlogPost of(String fileName, String text) {
        String markdown = text.replace("\r\n", "\n").replaceFirst("^\uFEFF", "");
        Matcher yaml = YAML.matcher(markdown);
        Matcher toml = TOML.matcher(markdown);
        Map<String, String> entries;
        int end;
        if (yaml.lookingAt()) {
            entries = entries(YAML_KEY, yaml.group(1) == null ? "" : yaml.group(1));
            end = yaml.end();
        } else if (toml.lookingAt()) {
            entries = entries(TOML_KEY, toml.group(1).replaceFirst("(?ms)^\\[\\w+].*", ""));
            end = toml.end();
        } else {
            return null;
        }
        String frontMatter = mapped(fileName, entries);
        return frontMatter == null ? null : new BlogPost(fileName, frontMatter, markdown.substring(end));
    }

    private static Map<String, String> entries(Pattern key, String lines) {
        var entries = new LinkedHashMap<String, String>();
        for (String block : key.split(lines, -1)) {
            Matcher entry = ENTRY.matcher(block);
            if (entry.lookingAt()) {
                entries.putIfAbsent(entry.group(1), entry.group(2).stripTrailing());
            }
        }
        return entries;
    }

    private static String mapped(String fileName, Map<String, String> entries) {
        var lines = new ArrayList<String>();
        entries.forEach((key, value) -> {
            if (SAME.contains(key) && !value.isBlank()) {
                lines.add(key + ":" + value(key, value));
            }
        });
        if (entries.getOrDefault("title", "").isBlank()) {
            return null;
        }
        if (entries.getOrDefault("date", "").isBlank()) {
            String day = day(fileName, entries.getOrDefault("path", ""));
            if (day == null) {
                return null;
            }
            lines.add("date: " + day);
        }
        String author = entries.getOrDefault("author", "").strip().replaceFirst("^(['\"])(.*)\\1$", "$2");
        if (!entries.containsKey("authors") && NAME.matcher(author).matches()) {
            lines.add("authors: [" + author + "]");
        }
        if (entries.getOrDefault("published", "").strip().equals("false")) {
            lines.add("draft: true");
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /** Returns a value in YAML 1.2: text that TOML quotes otherwise, {@code yes}, one tag in the place of a list. */
    private static String value(String key, String value) {
        String plain = value.replaceFirst("(?s)^\\s*(?:'{3}|\"{3})(.*)(?:'{3}|\"{3})\\s*$", " >-\n  $1");
        return switch (key) {
            case "draft" ->
                plain.replaceFirst("(?i)^\\s*(?:yes|on)\\s*$", " true")
                        .replaceFirst("(?i)^\\s*(?:no|off)\\s*$", " false");
            case "tags", "authors" -> NAME.matcher(plain.strip()).matches() ? " [" + plain.strip() + "]" : plain;
            case "slug" -> " " + Slug.from(plain.strip().replaceAll("^['\"]|['\"]$", ""));
            default -> plain;
        };
    }

    /** Returns the day in a file's name or, with Zola, in a post's address. */
    private static String day(String fileName, String path) {
        for (String place : List.of(fileName, path.replaceFirst("^\\D*", ""))) {
            Matcher day = DAY.matcher(place);
            if (day.matches()) {
                return "%s-%02d-%02d"
                        .formatted(day.group(1), Integer.valueOf(day.group(2)), Integer.valueOf(day.group(3)));
            }
        }
        return null;
    }

    /** Returns the last part of the post's address. */
    String slug() {
        Matcher slug = SLUG.matcher(frontMatter);
        return slug.find() ? slug.group(1) : Slug.ofFile(fileName);
    }

    /** Returns the post with another last part of its address. */
    BlogPost withSlug(String slug) {
        return new BlogPost(fileName, SLUG.matcher(frontMatter).replaceAll("") + "slug: " + slug + "\n", body);
    }

    /** Returns the post with another text. */
    BlogPost withBody(String text) {
        return new BlogPost(fileName, frontMatter, text);
    }

    /** Returns the file of the live blog. */
    String text() {
        return "---\n" + frontMatter + "---\n" + body;
    }
}
