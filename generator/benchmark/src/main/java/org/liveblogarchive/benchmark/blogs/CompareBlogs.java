package org.liveblogarchive.benchmark.blogs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.liveblogarchive.api.Problem;

/**
 * Compares what is shown of blogs' posts with what another parser of Markdown shows of them.
 *
 * <pre>CompareBlogs WORK PARSER FOLDER…</pre>
 *
 * <p>PARSER is a Node script that puts a file {@code .html} beside each file {@code .md} of the folder it is called with.
 * A row of a table is printed for each folder; what differs is listed in {@code WORK/NAME.txt}.
 */
public final class CompareBlogs {
    private static final Pattern DETAIL = Pattern.compile("“[^”]*”|\\(.*?\\)|[;:] .*");

    private final Path parser;
    private final Path work;
    private final String name;
    private final Path folder;

    private CompareBlogs(Path work, Path parser, Path folder) {
        this.parser = parser;
        this.folder = folder;
        this.name = folder.toAbsolutePath().normalize().getFileName().toString();
        this.work = work.resolve(name);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        System.out.println(
                "| blog | posts | with errors | warnings | other text | other elements | words lost | added |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        for (String folder : Arrays.asList(args).subList(2, args.length)) {
            System.out.println(new CompareBlogs(Path.of(args[0]), Path.of(args[1]), Path.of(folder)).row());
        }
    }

    private String row() throws IOException, InterruptedException {
        Path content = work.resolve("content");
        BlogExport export = withoutMissingFiles(BlogExport.of(folder), content);
        export.write(content);
        Path expected = parsed(export, work.resolve("expected"));
        BlogBuild build = BlogBuild.of(content, work.resolve("archive"));
        var comparisons = new ArrayList<Comparison>();
        for (var post : export.posts().entrySet()) {
            if (!build.faulty().contains(content.resolve(post.getKey()))) {
                comparisons.add(compare(post.getKey(), post.getValue(), build.output(), expected));
            }
        }
        Files.write(work.resolveSibling(name + ".txt"), details(export, build, comparisons));
        return "| %s | %d | %d | %d | %d | %d | %d | %d |"
                .formatted(
                        name,
                        export.posts().size(),
                        build.faulty().size(),
                        build.warnings().size(),
                        comparisons.stream().filter(post -> !post.sameOrder()).count(),
                        comparisons.stream()
                                .filter(post -> !post.elements().isEmpty())
                                .count(),
                        comparisons.stream().mapToInt(Comparison::lostWords).sum(),
                        comparisons.stream().mapToInt(Comparison::addedWords).sum());
    }

    private BlogExport withoutMissingFiles(BlogExport export, Path content) throws IOException, InterruptedException {
        Path html = parsed(export, work.resolve("first"));
        var missing = new MissingFiles(export);
        Map<Path, BlogPost> posts = new LinkedHashMap<>();
        for (var post : export.posts().entrySet()) {
            String body = missing.replaced(
                    post.getKey(), post.getValue().body(), Files.readString(htmlOf(post.getKey(), html)));
            posts.put(post.getKey(), post.getValue().withBody(body));
        }
        missing.write(content);
        return new BlogExport(posts, export.others());
    }

    /** Lays out the texts of posts alone, and lets the other parser make HTML of them. */
    private Path parsed(BlogExport export, Path place) throws IOException, InterruptedException {
        for (var post : export.posts().entrySet()) {
            Path body = place.resolve(post.getKey());
            Files.createDirectories(body.getParent());
            Files.writeString(body, post.getValue().body());
        }
        int status = new ProcessBuilder("node", parser.toString(), place.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException(parser + " ended with status " + status);
        }
        return place;
    }

    private static Path htmlOf(Path post, Path place) {
        return place.resolve(post.toString().replaceFirst("md$", "html"));
    }

    private static Comparison compare(Path file, BlogPost post, Path archive, Path expected) throws IOException {
        Path page = archive.resolve(file.resolveSibling(post.slug() + ".html"));
        Element body = Jsoup.parse(page).selectFirst(".post-body");
        return Comparison.of(
                file.toString(),
                Shown.of(OnPurpose.undone(body)),
                Shown.of(OnPurpose.done(Files.readString(htmlOf(file, expected)))));
    }

    private static List<String> details(BlogExport export, BlogBuild build, List<Comparison> comparisons) {
        var lines = new ArrayList<String>();
        lines.add(export.others().size() + " files that are no posts");
        export.others().forEach(file -> lines.add("    " + file));
        lines.addAll(kinds("errors", build.errors()));
        lines.addAll(kinds("warnings", build.warnings()));
        comparisons.stream().filter(post -> !post.isSame()).forEach(post -> lines.add(post.toString()));
        return lines;
    }

    /** Returns the kinds of problems, the most frequent first, each with its first places. */
    private static List<String> kinds(String title, Collection<Problem> problems) {
        Map<String, List<Problem>> kinds = problems.stream()
                .collect(Collectors.groupingBy(
                        problem -> DETAIL.matcher(problem.message()).replaceAll("…"),
                        TreeMap::new,
                        Collectors.toList()));
        var lines = new ArrayList<String>();
        lines.add(problems.size() + " " + title);
        kinds.entrySet().stream()
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .forEach(kind -> {
                    lines.add("    " + kind.getValue().size() + " × " + kind.getKey());
                    kind.getValue().stream().limit(3).forEach(problem -> lines.add("        " + problem));
                });
        return lines;
    }
}
