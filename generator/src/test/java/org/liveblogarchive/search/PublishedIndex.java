package org.liveblogarchive.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The search index of a published archive, read by its description in SEARCH-INDEX.md alone. */
final class PublishedIndex {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final Path folder;
    private final Map<String, Map<String, Set<String>>> places = new HashMap<>();

    /** Reads all segments of the archive in a folder. */
    PublishedIndex(Path output) {
        folder = output.resolve("search");
        JsonNode index = json(folder.resolve("index.json"));
        for (JsonNode segment : index.path("segments")) {
            read(segment.get("name").asString());
        }
        for (JsonNode slug : index.path("live")) {
            try (Stream<Path> files = Files.walk(folder.resolve("live").resolve(slug.asString()))) {
                files.filter(file -> file.toString().endsWith(".json"))
                        .map(file -> folder.relativize(file).toString().replace(".json", ""))
                        .forEach(this::read);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns the posts that have a term, such as {@code summit 17}, each with where it stands: text, often, headline. */
    Map<String, Set<String>> find(String term) {
        return places.getOrDefault(term, Map.of());
    }

    Set<String> terms() {
        return places.keySet();
    }

    private void read(String name) {
        JsonNode head = json(folder.resolve(name + ".json"));
        var posts = new ArrayList<String>();
        for (JsonNode liveBlog : head.get("liveBlogs")) {
            for (int number = liveBlog.get("from").asInt();
                    number <= liveBlog.get("to").asInt();
                    number++) {
                posts.add(liveBlog.get("slug").asString() + " " + number);
            }
        }
        if (head.get("posts").asInt() != posts.size()) {
            throw new AssertionError(name + " has not as many posts as its live blogs");
        }
        if (head.has("terms")) {
            read(head.get("terms").asString(), head, posts);
        }
        for (JsonNode part : head.path("parts")) {
            read(text(folder.resolve(name).resolve(part.asString() + ".txt")), head, posts);
        }
    }

    private void read(String text, JsonNode head, List<String> posts) {
        String[] lines = text.split("\n", -1);
        if (!lines[0].equals(head.get("check").asString())) {
            throw new AssertionError("another check");
        }
        String term = "";
        for (int i = 1; i < lines.length - 1; i++) {
            String[] parts = lines[i].split(" ", -1);
            term = term.substring(0, Character.digit(parts[0].charAt(0), 36)) + parts[0].substring(1);
            for (int place = 1; place < parts.length; place++) {
                add(term, List.of("text", "often", "headline").get(place - 1), parts[place], posts);
            }
        }
    }

    private void add(String term, String place, String digits, List<String> posts) {
        int post = -1;
        int gap = 0;
        int shift = 0;
        for (int i = 0; i < digits.length(); i++) {
            int value = ALPHABET.indexOf(digits.charAt(i));
            gap |= (value & 31) << shift;
            shift += 5;
            if (value < 32) {
                post += gap + 1;
                gap = 0;
                shift = 0;
                places.computeIfAbsent(term, any -> new HashMap<>())
                        .computeIfAbsent(posts.get(post), any -> new TreeSet<>())
                        .add(place);
            }
        }
    }

    static JsonNode json(Path file) {
        return JsonMapper.shared().readTree(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
