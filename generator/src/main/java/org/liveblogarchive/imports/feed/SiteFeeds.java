package org.liveblogarchive.imports.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;

/** Finds feeds that have the stories of a whole site. */
final class SiteFeeds {
    private SiteFeeds() {}

    /** Notes that a feed seems to be that of a site: it names the site as its page, and its entries have pages of their own. */
    static void note(FeedHead feed, List<SyndicatedEntry> entries, ImportLog log) {
        boolean site = feed.page().matches("https?://[^/]+/?");
        boolean anchors = entries.stream().allMatch(entry -> entry.page().matches("https?://[^/]+/?#.*"));
        if (!site || anchors) {
            return;
        }
        Map<String, Integer> topics = new LinkedHashMap<>();
        entries.forEach(entry -> entry.tags().forEach(tag -> topics.merge(tag, 1, Integer::sum)));
        log.add(new ImportRemark(
                Kind.READING,
                feed.place(),
                "Feed that seems to belong to a whole site, as its page is “" + feed.page() + "”",
                "the feed of one live blog",
                "All entries became one live blog, “" + feed.title()
                        + "”. To import the entries of one category, set “topic” to one of: "
                        + FeedTopic.most(topics) + "."));
    }
}
