package org.liveblogarchive.support;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Feeds of built archives, read by Rome. */
public final class FeedFiles {
    private FeedFiles() {}

    /** Reads a feed in Atom or RSS. */
    public static SyndFeed read(Path archive, String path) throws FeedException, IOException {
        return new SyndFeedInput().build(new StringReader(Files.readString(archive.resolve(path))));
    }

    /** Returns the ids of the posts of a feed, in its order. */
    public static List<String> ids(Path archive, String path) throws FeedException, IOException {
        return read(archive, path).getEntries().stream().map(SyndEntry::getUri).toList();
    }
}
