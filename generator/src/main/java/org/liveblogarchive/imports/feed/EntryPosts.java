package org.liveblogarchive.imports.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.liveblogarchive.imports.model.HtmlFragment;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedBody;
import org.liveblogarchive.imports.model.ImportedLink;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.ImportedPostBuilder;
import org.liveblogarchive.imports.model.ImportedTime;

/** Makes posts of entries. */
final class EntryPosts {
    private final FeedHead feed;
    private final CountedRemarks remarks;

    EntryPosts(FeedHead feed, CountedRemarks remarks) {
        this.feed = feed;
        this.remarks = remarks;
    }

    /** Returns an entry as a post: what of it was posted when, and changed when, which may be null. */
    ImportedPostBuilder post(String id, SyndicatedEntry entry, ImportedTime time, ImportedTime updated) {
        Element body = body(entry);
        var media = new ImportedPostBuilder(id, entry.place(), time, new ImportedBody.Html(body, ""));
        EntryMedia.add(entry.media(), body, media, remarks);
        ImportedPost led = media.build();
        String html = body.html();
        var related = new ArrayList<>(entry.related());
        return new ImportedPostBuilder(
                        id,
                        entry.place(),
                        time,
                        new ImportedBody.StoredHtml(() -> html, entry.text().base()))
                .title(entry.title())
                .picture(led.picture())
                .video(led.video())
                .updated(updated)
                .authors(entry.authors())
                .tags(entry.tags())
                .location(entry.location())
                .language(entry.language().equalsIgnoreCase(feed.language()) ? "" : entry.language())
                .addresses(addresses(entry, related))
                .related(related);
    }

    /** Returns the text of an entry, or what stands for it. */
    private Element body(SyndicatedEntry entry) {
        String html = entry.text().html();
        String summary = entry.text().summary();
        if (html.isEmpty() && !summary.isEmpty()) {
            remarks.add(
                    Kind.TEXT,
                    entry.place(),
                    "Entry with a summary only",
                    "the whole text",
                    "The summary became the text, and may be incomplete. Compare it with the page.");
        } else if (!summary.isEmpty() && !isSaid(entry)) {
            remarks.add(
                    Kind.TEXT,
                    entry.place(),
                    "Summary that is not part of the text",
                    "the beginning of the text",
                    "It was left out.");
        }
        Element body = HtmlFragment.parsed(html.isEmpty() ? summary : html);
        body.setBaseUri(entry.text().base());
        return body;
    }

    private static boolean isSaid(SyndicatedEntry entry) {
        String summary = Jsoup.parse(entry.text().summary()).text();
        String text = Jsoup.parse(entry.text().html()).text();
        return CutTexts.has(text, summary)
                || CutTexts.has(Jsoup.parse(entry.title()).text(), summary);
    }

    /** Returns the addresses of an entry on the site of the feed; one elsewhere, which it is about, is added to {@code related}. */
    private List<String> addresses(SyndicatedEntry entry, List<ImportedLink> related) {
        String site = site(feed.page());
        var addresses = new ArrayList<String>();
        Stream.concat(Stream.of(entry.page()), entry.otherPages().stream())
                .filter(address -> address.matches("https?://.+"))
                .distinct()
                .forEach(address -> {
                    if (site.isEmpty() || site(address).equals(site)) {
                        addresses.add(address);
                    } else if (related.stream().noneMatch(link -> link.address().equals(address))) {
                        related.add(0, new ImportedLink(title(entry, address), address, ""));
                    }
                });
        return addresses;
    }

    private static String title(SyndicatedEntry entry, String address) {
        String title = Jsoup.parse(entry.title()).text();
        return title.isEmpty() ? address : title;
    }

    /** Returns the last two parts of a host, which the parts of one site have in common, or an empty text. */
    private static String site(String address) {
        try {
            String host = new URI(address.replaceFirst("[?#].*", "")).getHost();
            String[] parts =
                    host == null ? new String[0] : host.toLowerCase(Locale.ROOT).split("\\.", -1);
            return parts.length < 2 ? "" : parts[parts.length - 2] + "." + parts[parts.length - 1];
        } catch (URISyntaxException e) {
            return ""; // an invalid address is on no site
        }
    }
}
