package org.liveblogarchive.imports.wordpress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.ImportSink;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.Recognition;
import org.liveblogarchive.imports.source.Source;
import org.liveblogarchive.imports.source.SourceFile;
import org.liveblogarchive.imports.source.TopicList;

/**
 * An export of WordPress (WXR). It is read twice: first for what is spread over it (files, authors, which item is a live blog), then
 * for the posts, whose texts wait in a temporary file; so its size does not matter.
 */
public final class WordPressSource implements Source {

    @Override
    public String name() {
        return "WordPress export";
    }

    @Override
    public String lookedFor() {
        return "RSS with elements of http://wordpress.org/export/, with comments of the type “liveblog”, posts that belong to a live"
                + " blog, entries “" + WxrIndex.COVERAGE_ENTRY
                + "”, or posts of the category or tag that “topic” names";
    }

    @Override
    public Recognition recognise(SourceFile file) {
        String head = file.isFolder() ? "" : file.head();
        return head.contains("<rss") && head.contains("wordpress.org/export/") ? Recognition.CERTAIN : Recognition.NONE;
    }

    @Override
    public void read(SourceFile file, ReadOptions options, ImportSink to)
            throws IOException, UnreadableSourceException {
        try (var spool = new TextSpool()) {
            var attachments = new Attachments(spool);
            var index = new WxrIndex(attachments);
            WxrReader.read(file, index).noteReplaced(file.name(), to.log());
            var liveBlogs = new WxrLiveBlogs(
                    index,
                    options.topic().isEmpty() ? null : topic(options.topic(), index),
                    new EntryReader(index, attachments, spool, options, to.log()),
                    new LiveBlogHeads(index, attachments, options, to.log()),
                    file.place(),
                    to);
            WxrReader.read(file, liveBlogs);
            if (liveBlogs.finish() == 0) {
                throw new UnreadableSourceException(
                        file.place(),
                        "Export without a live blog",
                        lookedFor(),
                        "Set “topic” to one of: " + list(index.topics()) + ".");
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static WxrTerm topic(String wanted, WxrIndex index) {
        String taxonomy =
                wanted.matches("(?i)tag:.+") ? "post_tag" : wanted.matches("(?i)category:.+") ? "category" : "";
        String name = taxonomy.isEmpty() ? wanted : wanted.replaceFirst("^\\w+:\\s*", "");
        List<WxrTerm> found = index.topics().keySet().stream()
                .map(index::term)
                .filter(term -> taxonomy.isEmpty() || term.taxonomy().equals(taxonomy))
                .filter(term ->
                        term.slug().equalsIgnoreCase(name) || term.name().equalsIgnoreCase(name))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException("topic “" + wanted + "” is "
                    + (found.isEmpty() ? "unknown" : "ambiguous")
                    + ". Expected one of: " + list(index.topics()));
        }
        return found.get(0);
    }

    private static String list(Map<String, Integer> topics) {
        return TopicList.of(topics, "none, as no post has a category or a tag").replace("post_tag:", "tag:");
    }
}
