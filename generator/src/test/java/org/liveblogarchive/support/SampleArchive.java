package org.liveblogarchive.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.api.ArchiveSettings;

/** The sample archive of this project, built once for the tests that read it. */
public final class SampleArchive {
    public static final Path CONTENT = Path.of("../content/src/liveblog");
    public static final String SUMMIT = "putin-kim-summit-2019";
    private static final Path OUTPUT = Path.of("target/sample-archive");

    private SampleArchive() {}

    /** Returns the folder with the built archive. */
    public static Path folder() {
        return Built.FOLDER;
    }

    private static final class Built {
        private static final Path FOLDER = build();

        private static Path build() {
            ArchiveReport report =
                    TestArchive.build(ArchiveSettings.builder(CONTENT, OUTPUT).build());
            assertThat(report.warnings()).isEmpty();
            return OUTPUT.toAbsolutePath().normalize();
        }
    }

    /** Returns the folder with the same archive from right to left: its home and the summit are in Arabic. */
    public static Path fromRightToLeft() {
        return BuiltFromRightToLeft.FOLDER;
    }

    private static final class BuiltFromRightToLeft {
        private static final Path FOLDER = build();

        private static Path build() {
            Path content = Path.of("target/content-from-right-to-left");
            Path output = Path.of("target/sample-archive-from-right-to-left");
            if (Files.exists(content)) {
                TestFiles.deleteWhole(content);
            }
            copyContent(content, "previews: none\n");
            try {
                for (String file : List.of("archive.yaml", SUMMIT + "/liveblog.yaml")) {
                    Path yaml = content.resolve(file);
                    Files.writeString(yaml, Files.readString(yaml).replaceFirst("language: en", "language: ar"));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            TestArchive.build(ArchiveSettings.builder(content, output).build());
            return output.toAbsolutePath().normalize();
        }
    }

    /** Copies the content, with keys added to {@code archive.yaml}. */
    public static Path copyContent(Path content, String keys) {
        TestFiles.copyWhole(CONTENT, content);
        try {
            Files.writeString(content.resolve("archive.yaml"), keys, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content;
    }

    /** Returns the paths of all pages, relative to the archive's folder. */
    public static List<String> pages() {
        return TestArchive.tree(folder()).keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .toList();
    }

    /** Returns of each kind of page the path of the longest, with all that pages of the kind have. */
    public static Collection<String> pageOfEachKind() {
        return pageOfEachKind(folder());
    }

    /** Returns the same of another archive. */
    public static Collection<String> pageOfEachKind(Path archive) {
        Map<String, String> longest = new TreeMap<>();
        Map<String, String> all = TestArchive.tree(archive);
        for (String path : all.keySet()) {
            if (!path.endsWith(".html")) {
                continue;
            }
            String kind = path.replaceAll("^archive/.*", "year")
                    .replaceAll("^[^/]+/key-events.*", "key events")
                    .replaceAll("^(tags|authors)/letter-.*", "letter")
                    .replaceAll("^(tags|authors)/(?!index).*", "$1/*")
                    .replaceAll("^(?!tags/|authors/)[^/]+/(tag|author)-.*", "$1")
                    .replaceAll("^(?!tags/|authors/)[^/]+/page-.*", "page")
                    .replaceAll("^(?!tags/|authors/)[^/]+/embed/.*", "embed")
                    .replaceAll("^(?!tags/|authors/)[^/]+/index.html", "live blog")
                    .replaceAll("^(?!tags/|authors/)[^/]+/.*", "post");
            longest.merge(
                    kind,
                    path,
                    (one, other) -> all.get(one).length() < all.get(other).length() ? other : one);
        }
        return longest.values();
    }

    public static Document page(String path) {
        try {
            Path file = folder().resolve(path);
            return Jsoup.parse(Files.readString(file), file.toUri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Document summit() {
        return page(SUMMIT + "/index.html");
    }

    /** Returns the summit's posts as a reader finds them who follows “older” from its index. */
    public static List<Element> summitPosts() {
        var posts = new ArrayList<Element>();
        for (String next = "index.html"; !next.isEmpty(); ) {
            Document page = page(SUMMIT + "/" + next);
            posts.addAll(page.select(".stream article"));
            next = page.select(".pager-older").attr("href");
        }
        return posts;
    }
}
