package org.liveblogarchive.imports.folder;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedLiveBlogBuilder;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.ImportSink;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.Recognition;
import org.liveblogarchive.imports.source.Source;
import org.liveblogarchive.imports.source.SourceFile;

/** A folder of Markdown files with front matter, as Jekyll, Hugo, Eleventy and Decap have them: one live blog. */
public final class MarkdownFolderSource implements Source {
    private static final Set<String> NOT_CONTENT = Set.of(
            "node_modules",
            "_site",
            "public",
            "themes",
            "layouts",
            "_layouts",
            "_includes",
            "vendor",
            "resources",
            "archetypes");

    @Override
    public String name() {
        return "folder of Markdown";
    }

    @Override
    public String lookedFor() {
        return "a folder of Markdown files with front matter in YAML, TOML or JSON";
    }

    @Override
    public Recognition recognise(SourceFile file) throws IOException {
        if (!file.isFolder() || Files.exists(file.path().resolve(ContentFolder.LIVE_BLOG_FILE))) {
            return Recognition.NONE;
        }
        for (Path each : files(file.path())) {
            if (FrontMatterFile.isBegunBy(SourceFile.of(each).head().replace("\r\n", "\n"))) {
                return Recognition.CERTAIN;
            }
        }
        return Recognition.NONE;
    }

    /** Returns the Markdown files of a folder in the order of their names. */
    private static List<Path> files(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(
                folder, EnumSet.noneOf(FileVisitOption.class), Limits.IMPORT_FOLDER_LEVELS, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes any) {
                        String name = String.valueOf(each.getFileName());
                        boolean other = NOT_CONTENT.contains(name) || name.startsWith(".");
                        return other && !each.equals(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path each, BasicFileAttributes file) {
                        if (file.isRegularFile()
                                && each.getFileName().toString().matches("(?i)[^.].*\\.(?:md|markdown|mdown|mkd)")) {
                            files.add(each);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        files.sort(null);
        return files;
    }

    /** A file that is a post, with what has to be known before the text of any is made. */
    private record Found(FrontMatterFile file, String path, ImportedTime time, List<String> addresses) {}

    @Override
    public void read(SourceFile source, ReadOptions options, ImportSink to)
            throws IOException, UnreadableSourceException {
        Path folder = source.path().toAbsolutePath().normalize();
        ImportLog log = to.log();
        SiteSettings site = SiteSettings.of(folder, log);
        ReadOptions reading = inZoneOf(site, options);
        var addresses = new SiteAddresses(site, log);
        var found = new ArrayList<Found>();
        FrontMatterFile about = null;
        for (Path each : files(folder)) {
            String name = folder.relativize(each).toString().replace('\\', '/');
            FrontMatterFile file = read(each, name, log);
            if (file == null) {
                continue;
            }
            if (name.equals("_index.md")) {
                about = file;
                continue;
            }
            ImportedTime time = FolderPost.time(file, reading);
            if (time == null) {
                log.drop(file.place(), name, "it has no date in its front matter or its name");
                continue;
            }
            String path = site.root().relativize(each).toString().replace('\\', '/');
            found.add(new Found(file, path, time, addresses.of(file, path, time.moment())));
        }
        var files = new SiteFiles(site.root(), site.address());
        var maker = new FolderPost(site, files, addresses, reading, log);
        var posts = new ArrayList<ImportedPost>();
        for (Found each : found) {
            posts.add(maker.of(each.file(), each.path(), each.time(), each.addresses()));
        }
        check(posts, source);
        noteKeys(found, log);
        to.liveBlog(liveBlog(source, folder, site, about).posts(posts).build(), files);
    }

    private static ReadOptions inZoneOf(SiteSettings site, ReadOptions options) {
        try {
            String zone = site.timezone();
            return zone.isEmpty() ? options : options.in(ZoneId.of(zone));
        } catch (DateTimeException e) {
            return options; // of a name that is no zone
        }
    }

    /** Returns a file, or null if it is no post, which is logged. */
    private static FrontMatterFile read(Path each, String name, ImportLog log) throws IOException {
        try {
            String text = SourceFile.of(each).text();
            if (FrontMatterFile.isBegunBy(text)) {
                return FrontMatterFile.of(name, text, log);
            }
            log.drop(new ImportPlace(name, ""), name, "it has no front matter");
        } catch (UnreadableSourceException e) {
            log.drop(ImportPlace.line(name, 1), name, e.getMessage());
        }
        return null;
    }

    private void check(List<ImportedPost> posts, SourceFile source) throws UnreadableSourceException {
        if (posts.isEmpty() || posts.size() > Limits.IMPORT_POSTS) {
            throw new UnreadableSourceException(
                    source.place(),
                    "Folder of “" + posts.size() + "” posts",
                    "at least one Markdown file with a date, and at most " + Limits.IMPORT_POSTS,
                    "Choose the folder with the posts.");
        }
    }

    private static void noteKeys(List<Found> found, ImportLog log) {
        Map<String, List<Found>> others = new TreeMap<>();
        for (Found each : found) {
            if (each.file().keys().value() instanceof Map<?, ?> keys) {
                keys.keySet().stream()
                        .map(String::valueOf)
                        .filter(key -> !FolderPost.KNOWN.contains(key)
                                && !FolderTags.keys().contains(key))
                        .forEach(key -> others.computeIfAbsent(key, any -> new ArrayList<>())
                                .add(each));
            }
        }
        others.forEach((key, files) -> log.add(new ImportRemark(
                Kind.TEXT,
                files.get(0).file().place(),
                "Unknown key “" + key + "” in “" + files.size() + "” files, first in this one",
                "one of " + String.join(", ", FolderPost.KNOWN),
                "It was left out.")));
    }

    private static ImportedLiveBlogBuilder liveBlog(
            SourceFile source, Path folder, SiteSettings site, FrontMatterFile about) {
        JsonValue keys = about == null ? JsonValue.NONE : about.keys();
        String name = folder.getFileName().toString();
        boolean wholeSite = folder.equals(site.root()) || name.startsWith("_");
        String own = keys.get("title").text();
        String readable = name.replaceAll("[-_]+", " ").strip();
        String title = !own.isEmpty() ? own : wholeSite && !site.title().isEmpty() ? site.title() : readable;
        String path =
                site.root().relativize(folder).toString().replace('\\', '/').replaceFirst("^content/?", "");
        boolean page = about != null && !site.address().isEmpty();
        String id = site.address().isEmpty() ? "folder: " + name : site.address() + "/" + path;
        return new ImportedLiveBlogBuilder(id, source.place(), title)
                .standfirst(keys.get("description", "summary").text())
                .timezone(site.timezone())
                .language(site.language())
                .publisher(site.title())
                .tags(FolderTags.of(keys, site.generator()))
                .addresses(page ? List.of(site.address() + "/" + path + "/") : List.of());
    }
}
