package org.liveblogarchive.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.api.Precompression;
import org.liveblogarchive.api.WebHost;
import org.liveblogarchive.support.Pixels;
import org.liveblogarchive.support.PrintingTheme;
import org.liveblogarchive.support.TestFiles;

/** A content folder that is edited at random, and stays one that can be built. */
public final class RandomEdits {
    private static final List<String> AUTHORS = List.of("anna", "boris", "clara");
    private static final List<String> TAGS = List.of("", "Energy", "energy, talks", "Weather", "C++", "…");
    private final Path content;
    private final Path theme;
    private final Random random;
    private final TreeMap<String, TreeMap<String, Integer>> liveBlogs = new TreeMap<>();
    private int made;
    private String address = "";
    private int pageSize = 3;
    private boolean drafts;
    private boolean guest;
    private Set<Precompression> compressed = Set.of();

    public RandomEdits(Path folder, long seed) {
        content = folder.resolve("content");
        theme = folder.resolve("theme");
        random = new Random(seed);
        authors();
        archive();
        picture("shared/map.png");
        TestFiles.write(theme.resolve("assets/text.css"), "p { color: black }");
        addLiveBlog();
        addLiveBlog();
    }

    public ArchiveSettings.Builder settings(Path output) {
        var settings = ArchiveSettings.builder(content, output)
                .themeDirectory(theme)
                .includeDrafts(drafts)
                .hosts(Set.of(WebHost.APACHE, WebHost.NETLIFY));
        return settings.precompress(compressed);
    }

    /** Edits something, and says what. */
    public String edit() {
        String slug = List.copyOf(liveBlogs.keySet()).get(random.nextInt(liveBlogs.size()));
        switch (random.nextInt(18)) {
            case 0, 1, 2 -> {
                return "added " + addPost(slug);
            }
            case 3, 4 -> {
                return liveBlogs.get(slug).isEmpty() ? "nothing" : "changed " + writePost(slug, anyPost(slug));
            }
            case 5 -> {
                return removePost(slug);
            }
            case 6 -> {
                return renamePost(slug);
            }
            case 7 -> {
                liveBlog(slug);
                return "changed " + slug + "/liveblog.yaml";
            }
            case 8 -> {
                picture(slug + "/media/photo.png");
                return "changed the picture of " + slug;
            }
            case 9 -> {
                picture("shared/map.png");
                return "changed the shared picture";
            }
            case 10 -> {
                authors();
                return "changed authors.yaml";
            }
            case 11 -> {
                pageSize = 1 + random.nextInt(4);
                archive();
                return "changed archive.yaml";
            }
            case 12 -> {
                TestFiles.write(theme.resolve("assets/text.css"), "p { margin: " + random.nextInt(100) + "px }");
                TestFiles.write(
                        theme.resolve("messages/en.properties"), "permalink=Link " + random.nextInt(100) + "\n");
                return "changed the theme";
            }
            case 13 -> {
                return "gave the anchor of " + slug + " the address " + anchor(slug);
            }
            case 14 -> {
                return renameLiveBlog(slug);
            }
            case 15 -> {
                guest = !guest;
                authors();
                return guest ? "added an author" : "removed an author";
            }
            case 16 -> {
                return ownTemplate();
            }
            default -> {
                return other(slug);
            }
        }
    }

    private String other(String slug) {
        if (random.nextBoolean()) {
            drafts = !drafts;
            return "drafts " + drafts;
        }
        if (liveBlogs.size() < 3) {
            return "added " + addLiveBlog();
        }
        liveBlogs.remove(slug);
        TestFiles.deleteWhole(content.resolve(slug));
        liveBlogs.keySet().forEach(this::liveBlog);
        return "removed " + slug;
    }

    private String addLiveBlog() {
        String slug = "event-" + made++;
        liveBlogs.put(slug, new TreeMap<>());
        picture(slug + "/media/photo.png");
        liveBlog(slug);
        anchor(slug);
        IntStream.range(0, random.nextInt(8)).forEach(any -> addPost(slug));
        return slug;
    }

    private void liveBlog(String slug) {
        String text = "title: Event %d\nsummary: [\"%s\"]\nstatus: ".formatted(random.nextInt(1000), words());
        write(slug + "/liveblog.yaml", text + (random.nextInt(3) == 0 ? "live" : "ended") + "\n");
    }

    /** Writes a post that others link to, under a new address. */
    private String anchor(String slug) {
        String address = "anchor-" + made++;
        String head = "---\ntitle: Anchor\ndate: " + year(slug) + "-04-24T10:00\nslug: " + address + "\n---\n\n";
        write(slug + "/anchor.md", head + words() + "\n\n## Part " + random.nextInt(3) + "\n");
        return address;
    }

    /** The archive has live blogs of two years, of which one is over. */
    private static int year(String slug) {
        return 2019 + slug.hashCode() % 2;
    }

    private String addPost(String slug) {
        String name = "post-" + made++ + ".md";
        liveBlogs.get(slug).put(name, random.nextInt(1440));
        return writePost(slug, name);
    }

    private String writePost(String slug, String name) {
        int minute = liveBlogs.get(slug).get(name);
        String author = AUTHORS.get(random.nextInt(AUTHORS.size()));
        var text = new StringBuilder(String.format(
                Locale.ROOT,
                "---%ntitle: %s%ndate: %d-04-25T%02d:%02d%nauthors: [%s]%ntags: [%s]%nkey: %s%ndraft: %s%naliases: [%s]%n%s---%n%n%s%n%n",
                words(),
                year(slug),
                minute / 60,
                minute % 60,
                author,
                TAGS.get(random.nextInt(TAGS.size())),
                random.nextBoolean(),
                name.hashCode() % 7 == 0,
                aliases(),
                random.nextInt(10) == 0 ? "removed: {date: 2020-04-26, reason: Withdrawn}\n" : "",
                words()));
        switch (random.nextInt(10)) {
            case 8, 9 ->
                random.ints(6_000, 0, 20_000)
                        .forEach(word ->
                                text.append("w").append(word).append(' ')); // more than fits into a file of the search
            case 0 -> text.append("![A photo](media/photo.png \"Caption\")\n");
            case 1 -> text.append("![A map](../shared/map.png)\n");
            case 2 -> text.append("[All of it](../").append(slug).append(")\n");
            case 3 ->
                text.append("[The beginning](anchor.md#part-")
                        .append(random.nextInt(3))
                        .append(") [again](anchor.md)\n");
            case 4 -> {
                String picture = "media/own-" + made++ + ".png";
                picture(slug + "/" + picture);
                text.append("![Its own](").append(picture).append(")\n");
            }
            case 5 -> text.append("- one\n- two\n\n## Part\n\n[Up](#part) <b id=x>x</b>\n");
            case 6 -> text.append("```java\nint x = 1; // one\n```\n");
            default -> text.append("**Strong** and https://example.org/\n");
        }
        write(slug + "/" + name, text.toString());
        return slug + "/" + name;
    }

    private String aliases() {
        return switch (random.nextInt(4)) {
            case 0 -> "old-" + made++ + ".html";
            case 1 -> "/gone-" + made++ + "/, older-" + made++;
            default -> "";
        };
    }

    /** Posts link to their own live blog by its name, so they are written anew. */
    private String renameLiveBlog(String slug) {
        String renamed = "event-" + made++;
        TestFiles.move(content.resolve(slug), content.resolve(renamed));
        liveBlogs.put(renamed, liveBlogs.remove(slug));
        liveBlogs.get(renamed).keySet().forEach(name -> writePost(renamed, name));
        write(renamed + "/liveblog.yaml", "title: Renamed " + made + "\naliases: [/" + slug + "/]\n");
        return "renamed " + slug + " to " + renamed;
    }

    private String ownTemplate() {
        Path template = theme.resolve("parts/author.ftlh");
        if (Files.exists(template)) {
            TestFiles.delete(template);
            return "removed a template";
        }
        TestFiles.write(template, "<#macro portrait author><p>${author.name}</p></#macro>");
        return "added a template";
    }

    private String removePost(String slug) {
        if (liveBlogs.get(slug).isEmpty()) {
            return "nothing";
        }
        String name = anyPost(slug);
        liveBlogs.get(slug).remove(name);
        TestFiles.delete(content.resolve(slug).resolve(name));
        return "removed " + slug + "/" + name;
    }

    private String renamePost(String slug) {
        if (liveBlogs.get(slug).isEmpty()) {
            return "nothing";
        }
        String name = anyPost(slug);
        String renamed = "renamed-" + made++ + ".md";
        liveBlogs.get(slug).put(renamed, liveBlogs.get(slug).remove(name));
        TestFiles.move(
                content.resolve(slug).resolve(name), content.resolve(slug).resolve(renamed));
        return "renamed " + slug + "/" + name + " to " + renamed;
    }

    private String anyPost(String slug) {
        List<String> posts = List.copyOf(liveBlogs.get(slug).keySet());
        return posts.get(random.nextInt(posts.size()));
    }

    /** Gives the archive an address on the web, so that it has feeds, sitemaps, embeds, preview pictures (of posts in long runs). */
    RandomEdits onTheWeb() {
        compressed = Set.of(Precompression.GZIP);
        return withPreviews(System.getenv("LIVEBLOG_SEEDS") == null ? "liveblogs" : "posts");
    }

    /** Gives the theme templates that print every property of the data that they get, whatever the default theme shows. */
    RandomEdits printingAll() {
        PrintingTheme.write(theme);
        return withPreviews("none"); // which templates do not make
    }

    private RandomEdits withPreviews(String previews) {
        address = "baseUrl: https://example.org/\npreviews: " + previews + "\n";
        archive();
        return this;
    }

    private void archive() {
        write("archive.yaml", "title: Archive " + random.nextInt(100) + "\npageSize: " + pageSize + "\n" + address);
    }

    private void authors() {
        var text = new StringBuilder(guest ? "guest: {name: Guest}\n" : "");
        AUTHORS.forEach(author -> text.append("%s: {name: %s %d}\n".formatted(author, author, random.nextInt(3))));
        write("authors.yaml", text.toString());
    }

    private String words() {
        return "Word %d and %d".formatted(random.nextInt(1000), random.nextInt(1000));
    }

    private void picture(String path) {
        TestFiles.write(content.resolve(path), Pixels.png(1 + random.nextInt(40), 1 + random.nextInt(40)));
    }

    private void write(String path, String text) {
        TestFiles.write(content.resolve(path), text);
    }
}
