package org.liveblogarchive.scaffold;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.ContentFolder.LiveBlogFolder;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.DiagnosticsException;
import org.liveblogarchive.content.NearestName;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.read.ArchiveReader;
import org.liveblogarchive.read.Authors;
import org.liveblogarchive.read.AuthorsReader;
import org.liveblogarchive.read.LiveBlogHeader;
import org.liveblogarchive.read.MediaFiles;
import org.liveblogarchive.read.ThemeLanguages;

/** What has to be known of the archive that something new is added to. */
public final class ContentTarget {
    private final ContentFolder content;
    private final ZoneId zone;
    private final URI baseUrl;
    private final List<LiveBlogFolder> liveBlogs;
    private final Authors authors;

    private ContentTarget(
            ContentFolder content, ZoneId zone, URI baseUrl, List<LiveBlogFolder> liveBlogs, Authors authors) {
        this.content = content;
        this.zone = zone;
        this.baseUrl = baseUrl;
        this.liveBlogs = liveBlogs;
        this.authors = authors;
    }

    /** Reads the archive. Only errors in {@code archive.yaml} stop it; others are left to builds. */
    public static ContentTarget of(Path folder) throws DiagnosticsException, IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    "contentDirectory “" + folder + "” is not a folder. Run liveblog:init to create an archive");
        }
        var content = new ContentFolder(folder);
        List<LiveBlogFolder> liveBlogs = content.liveBlogs(new Diagnostics());
        var diagnostics = new Diagnostics();
        MediaFiles media = MediaFiles.ofArchive(
                folder, liveBlogs.stream().map(LiveBlogFolder::name).collect(Collectors.toSet()));
        Archive archive = ArchiveReader.read(content, media, ThemeLanguages.ALL, null, diagnostics);
        refuse(diagnostics);
        Authors authors = AuthorsReader.read(content, media, new Diagnostics());
        return new ContentTarget(content, archive.timezone(), archive.baseUrl(), liveBlogs, authors);
    }

    /** Returns what is known of an archive that is still to be made. */
    public static ContentTarget empty(Path folder, ZoneId zone) throws IOException {
        var content = new ContentFolder(folder);
        Authors authors = AuthorsReader.read(content, MediaFiles.ofArchive(folder, Set.of()), new Diagnostics());
        return new ContentTarget(content, zone, null, List.of(), authors);
    }

    private static void refuse(Diagnostics diagnostics) throws DiagnosticsException {
        if (diagnostics.hasErrors()) {
            throw new DiagnosticsException(diagnostics.report());
        }
    }

    public ZoneId zone() {
        return zone;
    }

    public URI baseUrl() {
        return baseUrl;
    }

    public ContentFolder content() {
        return content;
    }

    public List<LiveBlogFolder> liveBlogs() {
        return liveBlogs;
    }

    public Authors authors() {
        return authors;
    }

    /** Returns a live blog by its folder's name, or null if there is none. */
    public LiveBlogTarget find(String name) throws DiagnosticsException, IOException {
        return liveBlogs.stream().anyMatch(folder -> folder.name().equals(name)) ? liveBlog(name) : null;
    }

    /** Refuses keys of authors that the archive does not have. */
    public void refuseUnknownAuthors(List<String> keys) {
        List<String> known =
                authors.bySlug().values().stream().map(Author::key).sorted().toList();
        for (String key : keys) {
            if (authors.find(key) == null) {
                throw new IllegalArgumentException(
                        "authors “" + key + "” is unknown. Expected one of: " + String.join(", ", known) + ". "
                                + NearestName.hint(key, known, "Add the author to " + ContentFolder.AUTHORS_FILE));
            }
        }
    }

    /** Returns a live blog by its folder's name, or the one that is meant if the name is empty. */
    public LiveBlogTarget liveBlog(String name) throws DiagnosticsException, IOException {
        if (name.isEmpty()) {
            return meant();
        }
        for (LiveBlogFolder folder : liveBlogs) {
            if (folder.name().equals(name)) {
                return new LiveBlogTarget(content, folder, header(folder));
            }
        }
        throw new IllegalArgumentException(
                "liveBlog “" + name + "” is unknown. Expected one of: " + names(liveBlogs) + ". "
                        + NearestName.hint(
                                name,
                                liveBlogs.stream().map(LiveBlogFolder::name).toList(),
                                "Run liveblog:new-live-blog to create one"));
    }

    private LiveBlogTarget meant() throws DiagnosticsException, IOException {
        var live = new ArrayList<LiveBlogTarget>();
        var all = new ArrayList<LiveBlogTarget>();
        for (LiveBlogFolder folder : liveBlogs) {
            LiveBlogHeader header = header(folder);
            all.add(new LiveBlogTarget(content, folder, header));
            if (header.status() == Status.LIVE) {
                live.add(all.get(all.size() - 1));
            }
        }
        List<LiveBlogTarget> candidates = live.isEmpty() ? all : live;
        if (candidates.size() != 1) {
            throw new IllegalArgumentException("liveBlog is missing. "
                    + (candidates.isEmpty()
                            ? "Run liveblog:new-live-blog to create a live blog"
                            : "Expected one of: " + names(liveBlogs)));
        }
        return candidates.get(0);
    }

    private LiveBlogHeader header(LiveBlogFolder folder) throws DiagnosticsException, IOException {
        var diagnostics = new Diagnostics();
        LiveBlogHeader header = LiveBlogHeader.read(content, folder.path(), zone, diagnostics);
        refuse(diagnostics);
        return header;
    }

    private static String names(List<LiveBlogFolder> folders) {
        return folders.stream().map(LiveBlogFolder::name).collect(Collectors.joining(", "));
    }
}
