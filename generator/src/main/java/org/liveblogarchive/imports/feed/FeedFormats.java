package org.liveblogarchive.imports.feed;

import java.io.IOException;
import java.util.regex.Pattern;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.LenientJson;
import org.liveblogarchive.imports.source.Recognition;
import org.liveblogarchive.imports.source.SourceFile;

/** The formats of feeds: finds out which one a file has, and reads it. */
final class FeedFormats {
    private static final String ABOVE_ROOT =
            "(?s)\\uFEFF?(?:\\s++|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^\\[>]*+(?:\\[.*?]\\s*)?>)*+";
    private static final Pattern ATOM = Pattern.compile(ABOVE_ROOT + "<(?:\\w+:)?feed[\\s>].*");
    private static final Pattern RSS = Pattern.compile(ABOVE_ROOT + "<(?:\\w+:)?rss[\\s>].*");
    private static final Pattern RDF = Pattern.compile(
            ABOVE_ROOT + "<(?:\\w+:)?RDF\\s.*(?:purl\\.org/rss/1\\.0/?[\"']|netscape\\.com/rdf/simple/0\\.9).*");
    private static final Pattern JSON =
            Pattern.compile("(?s).*\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/jsonfeed\\.org\\\\?/version.*");
    private static final Pattern LIKE_JSON =
            Pattern.compile("(?s)(?=.*\"items\"\\s*:).*\"content_(?:html|text)\"\\s*:.*");

    private FeedFormats() {}

    private static boolean isJson(String head) {
        return head.stripLeading().startsWith("{");
    }

    /** Returns how surely a file is a feed; exports of WordPress are more than feeds. */
    static Recognition recognise(SourceFile file) {
        String head = FeedBytes.head(file);
        if (isJson(head)) {
            return JSON.matcher(head).matches()
                    ? Recognition.CERTAIN
                    : LIKE_JSON.matcher(head).matches() ? Recognition.LIKELY : Recognition.NONE;
        }
        if (ATOM.matcher(head).matches()) {
            return FeedNames.namesAtom(head) ? Recognition.CERTAIN : Recognition.LIKELY;
        }
        boolean export = head.contains("wordpress.org/export/");
        return !export && (RSS.matcher(head).matches() || RDF.matcher(head).matches())
                ? Recognition.CERTAIN
                : Recognition.NONE;
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableSourceException if it is damaged, or hostile, or no feed
     */
    static FeedDocument read(SourceFile file, ImportLog log, CountedRemarks remarks)
            throws IOException, UnreadableSourceException {
        if (isJson(FeedBytes.head(file))) {
            return JsonFeedDocument.of(LenientJson.read(file.text(), file.place(), log), file.place(), remarks);
        }
        FeedElement root = FeedXml.root(file, log);
        String name = root.name();
        if (name.equals("atom:feed")) {
            return AtomDocument.of(root, remarks);
        }
        if (name.matches("(?:\\w+:)?rss|rdf:RDF|RDF")) {
            return RssDocument.of(root, remarks);
        }
        throw new UnreadableSourceException(
                root.place(),
                "Root “" + root.element().tagName() + "”",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\">, <rss> or <rdf:RDF>",
                "Save the feed again.");
    }
}
