package org.liveblogarchive.benchmark.blogs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of Markdown posts, laid out as content of an archive: a live blog for each folder that has posts.
 *
 * @param posts the posts by their files, from the content folder
 * @param others the Markdown files of the folder that are no posts, as they have no title or no date
 */
record BlogExport(Map<Path, BlogPost> posts, List<Path> others) {
    private static final Pattern MARKDOWN = Pattern.compile("(?i)\\.(?:md|markdown)$");
    private static final Pattern DAY = Pattern.compile("(?s).*?date:\\s*['\"]?(\\d{4}-\\d{1,2}-\\d{1,2}).*");

    /** Reads the posts of a folder; nothing is changed but names of files and front matter. */
    static BlogExport of(Path folder) throws IOException {
        var posts = new TreeMap<Path, BlogPost>();
        var others = new ArrayList<Path>();
        var slugs = new HashSet<Path>();
        for (Path file : markdown(folder)) {
            Path path = folder.relativize(file);
            boolean bundle = path.getNameCount() > 1 && nameOf(path).equals("index");
            Path place = bundle ? path.getParent() : path;
            BlogPost post = BlogPost.of(nameOf(place) + ".md", Files.readString(file));
            if (post == null || nameOf(path).startsWith("_")) {
                others.add(file);
                continue;
            }
            Path liveBlog = Path.of(slug(place.getParent()));
            if (!slugs.add(liveBlog.resolve(post.slug()))) {
                // Jekyll and Hugo have the day in addresses too.
                post = post.withSlug(DAY.matcher(post.frontMatter()).replaceFirst("$1") + "-" + post.slug());
            }
            posts.put(liveBlog.resolve(post.fileName()), post);
        }
        return new BlogExport(posts, List.copyOf(others));
    }

    /** Writes the content folder of an archive. */
    void write(Path content) throws IOException {
        for (var entry : posts.entrySet()) {
            Path file = content.resolve(entry.getKey());
            Path header = file.resolveSibling("liveblog.yaml");
            if (!Files.exists(header)) {
                Files.createDirectories(file.getParent());
                Files.writeString(header, "title: " + file.getParent().getFileName() + "\n");
            }
            Files.writeString(file, entry.getValue().text());
        }
        Files.writeString(
                content.resolve("archive.yaml"),
                "title: Posts\nbaseUrl: https://blog.example/archive/\npreviews: none\nembeds: false\n");
    }

    private static List<Path> markdown(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            MARKDOWN.matcher(file.getFileName().toString()).find() && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private static String nameOf(Path file) {
        return MARKDOWN.matcher(file.getFileName().toString()).replaceFirst("");
    }

    private static String slug(Path folder) {
        String name = folder == null ? "" : folder.toString().toLowerCase(Locale.ROOT);
        String slug = name.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "posts" : slug;
    }
}
