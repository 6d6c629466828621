package org.liveblogarchive.imports.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.ContentFolder.LiveBlogFolder;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.DiagnosticsException;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.imports.media.Downloads;
import org.liveblogarchive.imports.media.MediaOfImport;
import org.liveblogarchive.imports.media.SavedFiles;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportedLiveBlog;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.ImportedPost.Mark;
import org.liveblogarchive.imports.write.FileOutcome.Kind;
import org.liveblogarchive.imports.write.LiveBlogResult.Missing;
import org.liveblogarchive.read.EditorSchemas;
import org.liveblogarchive.read.ImportMark;
import org.liveblogarchive.scaffold.ContentTarget;
import org.liveblogarchive.scaffold.LiveBlogTarget;

/** Writes one live blog into the content folder. */
final class ImportWriter {
    private static final int LAST_ORDER = 1000;

    private final ContentWriter writer;
    private final ContentTarget archive;
    private final ImportedLiveBlog liveBlog;
    private final ImportLog log;
    private final String folderName;
    private final Path folder;
    private final ZoneId zone;
    private final ImportedFiles existing;
    private final PostNames names;
    private final OldAddresses addresses;
    private final AuthorKeys authors;
    private final MediaOfImport media;
    private final ImportTargets targets;
    private final Map<String, List<String>> aliases = new HashMap<>();
    private int newMedia;

    ImportWriter(
            ContentWriter writer,
            ContentTarget archive,
            ImportedLiveBlog liveBlog,
            String folderName,
            ZoneId asked,
            List<SavedFiles> saved,
            Downloads downloads,
            ImportLog log)
            throws IOException, DiagnosticsException {
        this.writer = writer;
        this.archive = archive;
        this.liveBlog = liveBlog;
        this.log = log;
        this.folderName = folderName;
        this.folder = writer.root().resolve(folderName);
        LiveBlogTarget before = archive.find(folderName);
        this.zone = before != null ? before.zone() : zone(liveBlog, asked);
        List<Path> posts = Files.isDirectory(folder)
                ? archive.content()
                        .files(new LiveBlogFolder(folder, folderName, 0), new Diagnostics())
                        .posts()
                : List.of();
        this.existing = ImportedFiles.of(archive.content(), folder, posts, liveBlog.id());
        this.names = new PostNames(existing);
        this.addresses = new OldAddresses(folderName, archive.baseUrl());
        boolean others =
                archive.liveBlogs().stream().anyMatch(other -> !other.name().equals(folderName));
        this.authors = AuthorKeys.of(
                writer.root(), archive.authors(), others ? AuthorKeys.Others.SOME : AuthorKeys.Others.NONE);
        this.media = new MediaOfImport(saved, downloads, this::take, log);
        this.targets = new ImportTargets(addresses, media, log);
    }

    private static ZoneId zone(ImportedLiveBlog liveBlog, ZoneId otherwise) {
        String own = liveBlog.timezone();
        return ZoneId.getAvailableZoneIds().contains(own) ? ZoneId.of(own) : otherwise;
    }

    private void take(String path, byte[] bytes) throws IOException {
        newMedia += writer.writeNew(folder.resolve(path), bytes) ? 1 : 0;
    }

    LiveBlogResult write() throws IOException {
        List<ImportedPost> posts = liveBlog.posts().stream()
                .sorted(Comparator.comparing(
                        post -> post.time().moment().toInstant().truncatedTo(ChronoUnit.SECONDS)))
                .toList();
        name(posts);
        Map<String, List<String>> bylines = new HashMap<>();
        posts.forEach(post -> bylines.put(post.id(), authors.of(post.authors())));
        List<String> newAuthors = authors.write(writer);
        FileOutcome settings = settings(posts);
        var outcomes = new ArrayList<FileOutcome>();
        int order = 0;
        ImportedPost before = null;
        for (ImportedPost post : posts) {
            order = before != null && isOneTime(before, post) ? Math.min(order + 1, LAST_ORDER) : 0;
            before = post;
            outcomes.add(post(post, order, bylines.get(post.id())));
        }
        noteGone(posts);
        return new LiveBlogResult(
                folderName,
                liveBlog.title(),
                posts.size(),
                settings,
                outcomes,
                newAuthors,
                newMedia,
                media.missing().entrySet().stream()
                        .map(each -> new Missing(each.getKey(), each.getValue()))
                        .toList(),
                addresses.all());
    }

    /** Gives all posts their names before the first text is made, as texts may lead to any of them. */
    private void name(List<ImportedPost> posts) {
        posts.forEach(post -> names.add(post, Headlines.of(post).text(), zone));
        posts.forEach(post -> addresses.addPage(names.of(post).slug()));
        aliases.put("", addresses.ofLiveBlog(liveBlog.addresses()));
        posts.forEach(post -> aliases.put(
                post.id(), addresses.ofPost(post.addresses(), names.of(post).file())));
    }

    private static boolean isOneTime(ImportedPost one, ImportedPost other) {
        return one.time()
                .moment()
                .truncatedTo(ChronoUnit.SECONDS)
                .toInstant()
                .equals(other.time().moment().truncatedTo(ChronoUnit.SECONDS).toInstant());
    }

    private FileOutcome settings(List<ImportedPost> posts) throws IOException {
        String pinned = posts.stream()
                .filter(post -> post.marks().contains(Mark.PINNED) && post.removal() == null)
                .map(post -> names.of(post).file())
                .findFirst()
                .orElse("");
        SourceText now = existing.settings();
        ImportMark mark = now == null ? null : ImportMark.ofLiveBlog(now);
        String text = ImportedLiveBlogText.of(
                liveBlog,
                zone,
                zone.equals(archive.zone()) ? "" : zone.getId(),
                pinned,
                aliases.get(""),
                targets,
                schema(EditorSchemas.LIVE_BLOG));
        String hash = ImportMark.hashOf(liveBlog.said());
        boolean ours = mark != null && mark.source().equals(liveBlog.id());
        var file = new Decision(now == null ? null : now.text(), ours ? mark : null, text, hash);
        return done(file, ContentFolder.LIVE_BLOG_FILE, liveBlog.title(), liveBlog.place());
    }

    private FileOutcome post(ImportedPost post, int order, List<String> byline) throws IOException {
        PostNames.Name name = names.of(post);
        Headlines.Headline headline = Headlines.of(post);
        String text = new ImportedPostText(post, headline, zone, order, byline, aliases.get(post.id()), targets)
                .of(name, liveBlog.id(), schema(EditorSchemas.POST), log);
        ImportedFiles.Imported earlier = existing.post(post.id());
        var file = earlier == null
                ? new Decision(null, null, text, "")
                : new Decision(earlier.text(), earlier.mark(), text, ImportMark.hashOf(post.said()));
        return done(file, name.file(), headline.text(), post.place());
    }

    private FileOutcome done(Decision decision, String name, String title, ImportPlace place) throws IOException {
        Kind kind = decision.kind();
        Path file = folder.resolve(name);
        if (kind == Kind.WRITTEN && !writer.writeNew(file, decision.text().getBytes(UTF_8))) {
            return new FileOutcome(
                    Kind.CONFLICTING, folderName + "/" + name, title, place, "another file or folder has this name");
        }
        if (kind == Kind.UPDATED) {
            writer.write(file, decision.text());
        }
        return new FileOutcome(kind, folderName + "/" + name, title, place, decision.why());
    }

    /** Returns the path of a schema from the live blog's folder, or an empty text if the archive has none. */
    private String schema(String name) {
        return Files.exists(writer.root().resolve("_schemas/" + name)) ? "../_schemas/" + name : "";
    }

    /** Notes posts that an earlier import wrote, and that the source no longer has. */
    private void noteGone(List<ImportedPost> posts) {
        Set<String> ids = posts.stream().map(ImportedPost::id).collect(Collectors.toSet());
        existing.ids().stream()
                .filter(id -> !ids.contains(id))
                .sorted()
                .forEach(id -> log.add(new ImportRemark(
                        ImportRemark.Kind.FILE,
                        liveBlog.place(),
                        "Post “" + folderName + "/" + existing.post(id).name() + "” that the source no longer contains",
                        "all posts of the earlier import",
                        "It was kept. If it was taken down, add “removed” to it.")));
    }
}
