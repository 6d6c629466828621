package org.liveblogarchive.feed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.liveblogarchive.content.MediaTypes;
import org.liveblogarchive.feed.FeedEntry.Attachment;
import org.liveblogarchive.feed.FeedEntry.Person;
import org.liveblogarchive.highlight.CodeKind;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.page.LiveBlogPages;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.paths.WebAddresses;
import org.liveblogarchive.read.BodyReferences;

/** Makes the posts of a live blog as feeds show them, each once for all the feeds that it is in. */
final class FeedEntries {
    private static final String TEMPLATE = "feed-post.ftlh";
    private static final int KEPT = 150;
    private static final String OF_FOOTNOTES = "a[role=doc-noteref], a[role=doc-backlink], li[id*=--note-]";

    private final LiveBlogContext context;
    private final WebAddresses addresses;
    private final Map<String, Long> sizes = new HashMap<>();
    private final Map<Integer, FeedEntry> kept = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, FeedEntry> eldest) {
            return size() > KEPT;
        }
    };

    FeedEntries(LiveBlogContext context) {
        this.context = context;
        this.addresses = context.addresses();
    }

    /** Returns a post of the live blog, counted from 0; null if its template has errors, which are reported. */
    FeedEntry of(int index) throws IOException {
        // While a file is described each text that it shows has to be asked for.
        FeedEntry entry = context.texts().areShort() ? null : kept.get(index);
        if (entry == null) {
            Post post = context.liveBlog().posts().get(index);
            String address = addresses.of(LiveBlogPaths.post(post.slug()));
            if (post.isRemoved()) {
                return removed(post, address);
            }
            String html = context.maker()
                    .part(
                            TEMPLATE,
                            LiveBlogPages.of(context).feedPost(index),
                            part -> finished(part, address, post.title()),
                            address + "\n" + post.title());
            entry = html == null
                    ? null
                    : entry(post, index, html, context.texts().of(index).excerpt());
            kept.put(index, entry);
        }
        return entry;
    }

    /**
     * Makes all addresses absolute but those of footnotes, which lead from place to place in the entry, and removes all other
     * ids, which would clash in a reader that shows several posts, and what only our pages need, such as the parts of code that
     * their style sheets colour, and what paper shows. Feed readers remove fields of forms, so that the
     * boxes of tasks become characters.
     */
    private static String finished(String html, String address, String title) {
        Document body = Jsoup.parseBodyFragment(html, address);
        body.outputSettings().prettyPrint(false);
        for (String name : List.of("href", "src", "poster")) {
            for (Element element : body.select("[" + name + "]").not(OF_FOOTNOTES)) {
                element.attr(name, element.absUrl(name));
            }
        }
        body.select("[id]").not(OF_FOOTNOTES).forEach(element -> element.removeAttr("id"));
        for (Element frame : body.select("[tabindex]")) {
            frame.removeAttr("tabindex").removeAttr("role").removeAttr("aria-label");
        }
        body.select("[data-address]").removeAttr("data-address");
        body.select("a.address").removeClass("address");
        body.select("input").forEach(box -> box.replaceWith(new TextNode(box.hasAttr("checked") ? "☑" : "☐")));
        body.select("label").unwrap();
        body.select("pre span[class^=" + CodeKind.PREFIX + "]").unwrap();
        String finished = body.body().html().strip();
        return finished.isEmpty() ? title : finished;
    }

    private FeedEntry entry(Post post, int index, String html, String excerpt) throws IOException {
        Picture picture =
                post.picture() == null && post.video() != null ? post.video().poster() : post.picture();
        return new FeedEntry(
                addresses.id(post),
                addresses.of(LiveBlogPaths.post(post.slug())),
                post.title(),
                post.date(),
                post.lastChange(),
                post.authors().stream().map(this::person).toList(),
                post.tags().stream().map(TaxonomyTerm::name).toList(),
                excerpt,
                html,
                picture == null ? "" : addresses.absolute(picture.source()),
                context.liveBlog().languageOf(post).toLanguageTag(),
                attachments(post, index),
                "");
    }

    private FeedEntry removed(Post post, String address) {
        return FeedEntry.removed(
                addresses.id(post),
                address,
                post.date(),
                post.lastChange(),
                post.removal().reason(),
                context.liveBlog().languageOf(post).toLanguageTag());
    }

    private Person person(Author author) {
        return new Person(author.name(), WebAddresses.of(context.archive(), author));
    }

    /** Returns the files that a post brings: its video, the sounds and videos in its text, its picture. */
    private List<Attachment> attachments(Post post, int index) throws IOException {
        var files = new LinkedHashSet<String>();
        if (post.video() != null && !post.video().file().isEmpty()) {
            files.add(post.video().file());
        }
        files.addAll(BodyReferences.recordings(context.texts().references(index).keySet(), context.read()));
        if (post.picture() != null) {
            files.add(post.picture().source());
        }
        var attachments = new ArrayList<Attachment>();
        for (String file : files) {
            attachments.add(attachment(file));
        }
        return attachments;
    }

    private Attachment attachment(String address) throws IOException {
        Long size = sizes.get(address);
        if (size == null) {
            size = context.publishedSize(context.read().media().file(address));
            sizes.put(address, size);
        }
        return new Attachment(addresses.absolute(address), MediaTypes.of(address), size);
    }
}
