package org.liveblogarchive.imports.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.liveblogarchive.imports.model.ImportedAuthor;
import org.liveblogarchive.imports.model.ImportedLink;
import org.liveblogarchive.imports.source.WrittenHtml;

/** Reads RSS: 2.0 and the versions before it, and 1.0 and 0.90, whose items stand beside the channel. */
final class RssDocument {
    private static final Set<String> OF_CHANNEL = Set.of(
            "atom:author",
            "atom:id",
            "atom:link",
            "atom:updated",
            "category",
            "cloud",
            "copyright",
            "dc:creator",
            "dc:date",
            "dc:language",
            "dc:publisher",
            "dc:rights",
            "dc:subject",
            "description",
            "docs",
            "fh:archive",
            "fh:complete",
            "generator",
            "image",
            "item",
            "items",
            "itunes:author",
            "itunes:image",
            "language",
            "lastBuildDate",
            "link",
            "managingEditor",
            "opensearch:itemsPerPage",
            "opensearch:startIndex",
            "opensearch:totalResults",
            "pubDate",
            "rating",
            "skipDays",
            "skipHours",
            "textInput",
            "textinput",
            "title",
            "ttl",
            "webMaster");
    private static final Set<String> OF_ITEM = Set.of(
            "atom:author",
            "atom:content",
            "atom:link",
            "atom:published",
            "atom:summary",
            "atom:updated",
            "author",
            "body",
            "category",
            "content:encoded",
            "dc:author",
            "dc:creator",
            "dc:date",
            "dc:description",
            "dc:identifier",
            "dc:language",
            "dc:subject",
            "dc:title",
            "dcterms:created",
            "dcterms:issued",
            "dcterms:modified",
            "description",
            "div",
            "feedburner:origLink",
            "fullitem",
            "georss:featurename",
            "georss:featureName",
            "guid",
            "itunes:author",
            "itunes:summary",
            "link",
            "pubDate",
            "source",
            "title");

    private final FeedElement root;
    private final FeedElement channel;
    private final CountedRemarks remarks;
    private final FeedTexts texts;
    private final FeedPersons persons;

    private RssDocument(FeedElement root, FeedElement channel, CountedRemarks remarks) {
        this.root = root;
        this.channel = channel;
        this.remarks = remarks;
        this.texts = new FeedTexts(remarks);
        this.persons = new FeedPersons(remarks);
    }

    static FeedDocument of(FeedElement root, CountedRemarks remarks) {
        FeedElement channel = root.child("channel");
        return new RssDocument(root, channel == null ? root : channel, remarks).read();
    }

    private FeedDocument read() {
        UnknownElements.note(channel, OF_CHANNEL, remarks);
        FeedPictures.note(channel.children("image", "itunes:image"), remarks);
        if (!root.equals(channel)) {
            FeedPictures.note(
                    root.children("image").stream()
                            .filter(image -> image.child("url") != null)
                            .toList(),
                    remarks);
        }
        List<SyndicatedEntry> entries = Stream.of(channel, root)
                .distinct()
                .flatMap(each -> each.children("item").stream())
                .map(this::item)
                .toList();
        Map<String, String> links = new LinkedHashMap<>(AtomDocument.links(channel));
        return new FeedDocument(head(), entries, List.of(), links, AtomDocument.announced(channel));
    }

    private FeedHead head() {
        String page = page(channel);
        List<ImportedAuthor> publishers =
                persons.ofTexts(channel.children("dc:publisher", "dc:creator", "managingEditor", "itunes:author"));
        String title = words(channel, "title");
        String description = words(channel, "description");
        String language = channel.text("language", "dc:language");
        return new FeedHead(
                channel.place(),
                page.isEmpty() ? channel.text("atom:id") : page,
                title,
                description.equals(title) ? "" : description,
                page,
                language.isEmpty() ? channel.language() : language,
                publishers.isEmpty() ? "" : publishers.get(0).name(),
                List.of(),
                words(channel, "copyright", "dc:rights"),
                tags(channel));
    }

    private static String words(FeedElement in, String... names) {
        FeedElement child = in.child(names);
        return child == null ? "" : WrittenHtml.words(child.html()).strip();
    }

    /** Returns the address of a page: that of {@code link}, or of one that RSS takes from Atom. */
    private static String page(FeedElement of) {
        FeedElement link = of.child("link");
        return link != null ? link.address() : AtomDocument.page(of);
    }

    private static List<String> tags(FeedElement of) {
        return of.children("category", "dc:subject").stream()
                .map(category -> WrittenHtml.words(category.text()).strip())
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private SyndicatedEntry item(FeedElement item) {
        UnknownElements.note(item, OF_ITEM, remarks);
        FeedElement guid = item.child("guid", "dc:identifier");
        String about = item.attribute("rdf:about");
        boolean permanent = guid != null
                && !guid.attribute("isPermaLink").equals("false")
                && guid.text().matches("https?://\\S+");
        String link = item.text("feedburner:origLink");
        String page = link.isEmpty() ? page(item) : link;
        String id = guid == null ? about : guid.text();
        FeedElement content = item.child("content:encoded", "atom:content", "body", "div", "fullitem");
        FeedElement summary =
                item.child("description", "dc:description", "atom:summary", "itunes:summary", "media:description");
        FeedElement first = content == null ? summary : content;
        String language = item.text("dc:language");
        return new SyndicatedEntry(
                item.place(),
                id.isEmpty() ? page : id,
                FeedTexts.escaped(words(item, "title", "dc:title", "media:title")),
                permanent && page.isEmpty() ? guid.text() : page,
                permanent && !page.isEmpty() ? List.of(guid.text()) : List.of(),
                item.text("pubDate", "dc:date", "dcterms:issued", "dcterms:created", "atom:published"),
                item.text("atom:updated", "dcterms:modified"),
                authors(item),
                tags(item),
                language.isEmpty() ? item.language() : language,
                item.text("georss:featurename", "georss:featureName"),
                new SyndicatedEntry.Text(
                        content == null ? whole(summary) : html(content),
                        summary == null ? "" : html(summary),
                        first == null ? item.base() : first.base()),
                XmlMedia.of(item),
                related(item));
    }

    /** Returns a description as the text, which it is in RSS unless it has been cut. */
    private String whole(FeedElement description) {
        if (description == null || CutTexts.isCut(WrittenHtml.words(description.html()))) {
            return "";
        }
        return html(description);
    }

    private String html(FeedElement text) {
        return text.name().startsWith("atom:") ? texts.html(text) : texts.html(text.html(), text.place());
    }

    private List<ImportedAuthor> authors(FeedElement item) {
        List<ImportedAuthor> creators = persons.ofTexts(item.children("dc:creator", "dc:author"));
        if (!creators.isEmpty()) {
            return creators;
        }
        List<ImportedAuthor> authors = persons.ofTexts(item.children("author"));
        if (!authors.isEmpty()) {
            return authors;
        }
        List<ImportedAuthor> ofAtom = persons.ofAtom(item.children("atom:author"));
        return ofAtom.isEmpty() ? persons.ofTexts(item.children("itunes:author")) : ofAtom;
    }

    /** Returns where an item comes from, if it is from another feed. */
    private static List<ImportedLink> related(FeedElement item) {
        var related = new ArrayList<ImportedLink>();
        FeedElement source = item.child("source");
        if (source != null) {
            related.add(new ImportedLink(source.text(), source.address("url"), ""));
        }
        return related;
    }
}
