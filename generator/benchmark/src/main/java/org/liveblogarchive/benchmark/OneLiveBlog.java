package org.liveblogarchive.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.ContentFolder.LiveBlogFiles;
import org.liveblogarchive.content.ContentFolder.LiveBlogFolder;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.markdown.PostHtmlWriter;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.output.LiveBlogContents;
import org.liveblogarchive.read.ArchiveReader;
import org.liveblogarchive.read.AuthorsReader;
import org.liveblogarchive.read.LiveBlogReader;
import org.liveblogarchive.read.MediaFiles;
import org.liveblogarchive.read.PublishRules;
import org.liveblogarchive.read.ReadLiveBlog;
import org.liveblogarchive.read.ThemeLanguages;
import org.liveblogarchive.work.Workers;

/** A content folder with one live blog of 100 posts, and the stages that come before the one that is measured. */
final class OneLiveBlog {
    static final int POSTS = 100;

    private final LiveBlogReader reader;
    private final LiveBlogFolder folder;
    private final LiveBlogFiles files;
    private final Archive archive;

    OneLiveBlog(Path path) throws IOException {
        Corpus.write(path, 1, POSTS, Corpus.Flavour.LIVEBLOG);
        var content = new ContentFolder(path);
        var problems = new Diagnostics();
        folder = content.liveBlogs(problems).get(0);
        files = content.files(folder, problems);
        Set<String> names = Set.of(folder.name());
        MediaFiles media = MediaFiles.ofArchive(path, names);
        archive = ArchiveReader.read(content, media, ThemeLanguages.ALL, null, problems);
        var authors = AuthorsReader.read(content, media, problems);
        reader = new LiveBlogReader(
                content, archive, authors, names, PublishRules.ALL, ThemeLanguages.ALL, new PostHtmlWriter()::ids);
    }

    Archive archive() {
        return archive;
    }

    ReadLiveBlog read() throws IOException {
        return reader.read(folder, files, Workers.HERE, new Diagnostics());
    }

    LiveBlogContents contents(ReadLiveBlog read) {
        return LiveBlogContents.of(archive, read.liveBlog());
    }
}
