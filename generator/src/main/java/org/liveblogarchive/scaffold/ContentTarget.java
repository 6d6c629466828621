package org.liveblogarchive.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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
    private final Archive archive;
    private final List<LiveBlogFolder> liveBlogs;
    private final Authors authors;

    private ContentTarget(ContentFolder content, Archive archive, List<LiveBlogFolder> liveBlogs, Authors authors) {
        this.content = content;
        this.archive = archive;
        this.liveBlogs = liveBlogs;
        this.authors = authors;
    }

    /** Reads the archive. Only errors in {@code archive.yaml} stop it; others are left to builds. */
    public static ContentTarget of(Path folder) throws DiagnosticsException, IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    "contentDirectory " + folder + " is not a folder; liveblog:init makes an archive to begin with");
        }
        var content = new ContentFolder(folder);
        List<LiveBlogFolder> liveBlogs = content.liveBlogs(new Diagnostics());
        var diagnostics = new Diagnostics();
        MediaFiles media = MediaFiles.ofArchive(
                folder, liveBlogs.stream().map(LiveBlogFolder::name).collect(Collectors.toSet()));
        Archive archive = ArchiveReader.read(content, media, ThemeLanguages.ALL, null, diagnostics);
        refuse(diagnostics);
        return new ContentTarget(content, archive, liveBlogs, AuthorsReader.read(content, media, new Diagnostics()));
    }

    private static void refuse(Diagnostics diagnostics) throws DiagnosticsException {
        if (diagnostics.hasErrors()) {
            throw new DiagnosticsException(diagnostics.report());
        }
    }

    public ZoneId zone() {
        return archive.timezone();
    }

    /** Refuses keys of authors that the archive does not have. */
    public void refuseUnknownAuthors(List<String> keys) {
        List<String> known =
                authors.bySlug().values().stream().map(Author::key).sorted().toList();
        for (String key : keys) {
            if (authors.find(key) == null) {
                throw new IllegalArgumentException("authors “" + key + "” is none of: " + String.join(", ", known)
                        + ". " + NearestName.hint(key, known, "Add the author to " + ContentFolder.AUTHORS_FILE));
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
        throw new IllegalArgumentException("liveBlog “" + name + "” is none of: " + names(liveBlogs) + ". "
                + NearestName.hint(
                        name,
                        liveBlogs.stream().map(LiveBlogFolder::name).toList(),
                        "liveblog:new-live-blog begins one"));
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
            throw new IllegalArgumentException("liveBlog is needed, the folder of the post's live blog: there "
                    + (candidates.isEmpty()
                            ? "is none yet; liveblog:new-live-blog begins one"
                            : "are " + names(liveBlogs)));
        }
        return candidates.get(0);
    }

    private LiveBlogHeader header(LiveBlogFolder folder) throws DiagnosticsException, IOException {
        var diagnostics = new Diagnostics();
        LiveBlogHeader header = LiveBlogHeader.read(content, folder.path(), archive.timezone(), diagnostics);
        refuse(diagnostics);
        return header;
    }

    private static String names(List<LiveBlogFolder> folders) {
        return folders.stream().map(LiveBlogFolder::name).collect(Collectors.joining(", "));
    }
}
