package org.liveblogarchive.imports.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.ContentFolder.LiveBlogFolder;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.SourceReader;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.imports.model.ImportedLiveBlog;
import org.liveblogarchive.read.ImportMark;
import org.liveblogarchive.read.ReservedFolders;
import org.liveblogarchive.read.Slug;
import org.liveblogarchive.scaffold.ContentTarget;
import org.liveblogarchive.scaffold.FrontMatterText;
import org.liveblogarchive.scaffold.NewSlug;

/** Finds the folder of a live blog: that of an earlier import of it, the one that was asked for, or a new one. */
final class LiveBlogFolders {
    private LiveBlogFolders() {}

    /** Makes an {@code archive.yaml} with the least that an archive needs, if there is none. */
    static void prepare(ContentWriter writer, ImportedLiveBlog first, ZoneId zone) throws IOException {
        Path file = writer.root().resolve(ContentFolder.ARCHIVE_FILE);
        if (!Files.exists(file)) {
            String title = first.publisher().isEmpty() ? "Live blogs" : first.publisher();
            writer.write(
                    file,
                    new FrontMatterText()
                            .prose("title", Headlines.line(title))
                            .text("timezone", zone.getId())
                            .toString());
        }
    }

    /** Returns the name of the folder; {@code asked} may be empty. */
    static String nameOf(ImportedLiveBlog liveBlog, String asked, ContentTarget archive) throws IOException {
        if (!asked.isEmpty()) {
            return NewSlug.ofLiveBlog(asked, liveBlog.title());
        }
        for (LiveBlogFolder folder : archive.liveBlogs()) {
            ImportMark mark = markIn(folder, archive.content());
            if (mark != null && mark.source().equals(liveBlog.id())) {
                return folder.name();
            }
        }
        boolean named = Slug.isValid(liveBlog.slug()) && !ReservedFolders.contains(liveBlog.slug());
        boolean reserved = ReservedFolders.contains(Slug.from(liveBlog.title()));
        String name = NewSlug.ofLiveBlog(
                named ? liveBlog.slug() : reserved ? Slug.from(liveBlog.title()) + "-live" : "", liveBlog.title());
        boolean taken =
                archive.liveBlogs().stream().anyMatch(folder -> folder.name().equals(name));
        if (taken) {
            throw new IllegalArgumentException("liveBlog is missing, as the folder “" + name
                    + "”, which the title “" + liveBlog.title()
                    + "” yields, belongs to another live blog. Expected another folder name");
        }
        return name;
    }

    private static ImportMark markIn(LiveBlogFolder folder, ContentFolder content) throws IOException {
        Path file = folder.path().resolve(ContentFolder.LIVE_BLOG_FILE);
        SourceText text = new SourceReader(content.root(), new Diagnostics()).read(file);
        return text == null ? null : ImportMark.ofLiveBlog(text);
    }
}
