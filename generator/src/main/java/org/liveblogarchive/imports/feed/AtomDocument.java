package org.liveblogarchive.imports.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jsoup.internal.StringUtil;
import org.liveblogarchive.imports.model.ImportedAuthor;
import org.liveblogarchive.imports.model.ImportedLink;

/** Reads Atom 1.0 (RFC 4287), and 0.3 before it, with deleted entries (RFC 6721). */
final class AtomDocument {
    /** What archives of this program call themselves in their feeds, whose authors are then the publisher, as posts name their own. */
    private static final String OURS = "Liveblog Archive";

    private static final Set<String> OF_FEED = Set.of(
            "atom:author",
            "atom:category",
            "atom:contributor",
            "atom:copyright",
            "atom:entry",
            "atom:generator",
            "atom:icon",
            "atom:id",
            "atom:link",
            "atom:logo",
            "atom:modified",
            "atom:rights",
            "atom:subtitle",
            "atom:tagline",
            "atom:title",
            "atom:updated",
            "at:deleted-entry",
            "fh:archive",
            "fh:complete",
            "opensearch:itemsPerPage",
            "opensearch:startIndex",
            "opensearch:totalResults");
    private static final Set<String> OF_ENTRY = Set.of(
            "atom:author",
            "atom:category",
            "atom:content",
            "atom:contributor",
            "atom:created",
            "atom:id",
            "atom:issued",
            "atom:link",
            "atom:modified",
            "atom:published",
            "atom:source",
            "atom:summary",
            "atom:title",
            "atom:updated",
            "dc:creator",
            "dc:date",
            "dc:subject",
            "feedburner:origLink",
            "georss:featurename",
            "georss:featureName");

    private final FeedElement feed;
    private final CountedRemarks remarks;
    private final FeedTexts texts;
    private final FeedPersons persons;
    private final List<ImportedAuthor> authors;
    private final boolean ours;

    private AtomDocument(FeedElement feed, CountedRemarks remarks) {
        this.feed = feed;
        this.remarks = remarks;
        this.texts = new FeedTexts(remarks);
        this.persons = new FeedPersons(remarks);
        this.authors = persons.ofAtom(feed.children("atom:author"));
        this.ours = feed.text("atom:generator").equals(OURS);
    }

    static FeedDocument of(FeedElement feed, CountedRemarks remarks) {
        return new AtomDocument(feed, remarks).read();
    }

    private FeedDocument read() {
        UnknownElements.note(feed, OF_FEED, remarks);
        FeedPictures.note(feed.children("atom:logo", "atom:icon"), remarks);
        var entries = new ArrayList<SyndicatedEntry>();
        var tombstones = new ArrayList<Tombstone>();
        for (FeedElement child : feed.children("atom:entry", "at:deleted-entry")) {
            if (child.name().equals("atom:entry")) {
                entries.add(entry(child));
            } else {
                tombstones.add(tombstone(child));
            }
        }
        return new FeedDocument(head(), entries, tombstones, links(feed), announced(feed));
    }

    private FeedHead head() {
        return new FeedHead(
                feed.place(),
                feed.text("atom:id"),
                texts.words(feed.child("atom:title")),
                texts.words(feed.child("atom:subtitle", "atom:tagline")),
                page(feed),
                feed.language(),
                authors.isEmpty() ? "" : authors.get(0).name(),
                ours ? List.of() : authors,
                texts.words(feed.child("atom:rights", "atom:copyright")),
                tags(feed));
    }

    /** Returns the links to documents of the same feed, which RSS takes from Atom. */
    static Map<String, String> links(FeedElement feed) {
        var links = new LinkedHashMap<String, String>();
        for (FeedElement link : feed.children("atom:link")) {
            String relation = link.attribute("rel").replaceFirst("^.*/", "").replaceFirst("^prev$", "previous");
            if (!relation.matches("|alternate") && !link.attribute("href").isEmpty()) {
                links.putIfAbsent(relation, link.address("href"));
            }
        }
        return links;
    }

    /** Returns how many entries all documents of a feed have, if it says so, or 0. */
    static int announced(FeedElement feed) {
        String total = feed.text("opensearch:totalResults");
        return total.matches("\\d{1,7}") ? Integer.parseInt(total) : 0;
    }

    /** Returns the address of the page of a feed or an entry, or an empty text. */
    static String page(FeedElement of) {
        List<FeedElement> links = of.children("atom:link").stream()
                .filter(link -> link.attribute("rel").matches("|alternate"))
                .filter(link -> !link.attribute("href").isEmpty())
                .toList();
        return links.stream()
                .filter(link -> link.attribute("type").matches("|text/html.*|application/xhtml\\+xml"))
                .findFirst()
                .or(() -> links.stream().findFirst())
                .map(link -> link.address("href"))
                .orElse("");
    }

    private static List<String> tags(FeedElement of) {
        var tags = new ArrayList<String>();
        for (FeedElement category : of.children("atom:category")) {
            boolean kind = category.attribute("scheme")
                    .endsWith("#kind"); // of Blogger: what an entry is, not what it is about
            String label = category.attribute("label");
            String tag = label.isEmpty() ? category.attribute("term") : label;
            if (!kind) {
                tags.add(tag.isEmpty() ? category.text() : tag);
            }
        }
        of.children("dc:subject").forEach(subject -> tags.add(subject.text()));
        return tags;
    }

    private SyndicatedEntry entry(FeedElement entry) {
        UnknownElements.note(entry, OF_ENTRY, remarks);
        FeedElement content = entry.child("atom:content");
        FeedElement summary = entry.child("atom:summary", "media:description");
        FeedElement group = entry.child("media:group");
        if (content == null && summary == null && group != null) {
            summary = group.child("media:description");
        }
        String origin = entry.text("feedburner:origLink");
        String page = origin.isEmpty() ? page(entry) : origin;
        return new SyndicatedEntry(
                entry.place(),
                entry.text("atom:id"),
                FeedTexts.escaped(texts.words(entry.child("atom:title", "media:title"))),
                page,
                ours ? List.of(firstPage(entry.text("atom:id"), page)) : List.of(),
                entry.text("atom:published", "atom:issued", "dc:date", "atom:created"),
                entry.text("atom:updated", "atom:modified"),
                authors(entry),
                tags(entry),
                entry.language(),
                entry.text("georss:featurename", "georss:featureName"),
                new SyndicatedEntry.Text(
                        content == null ? "" : content(content),
                        summary == null ? "" : texts.html(summary),
                        base(content)),
                XmlMedia.of(entry),
                related(entry));
    }

    private String base(FeedElement content) {
        return content == null ? feed.base() : content.base();
    }

    /** Returns the content of an entry; that which lies elsewhere as a link to it. */
    private String content(FeedElement content) {
        String elsewhere = content.address("src");
        if (elsewhere.isEmpty()) {
            return texts.html(content);
        }
        String address = FeedTexts.escaped(elsewhere);
        return "<p><a href=\"" + address + "\">" + address + "</a></p>";
    }

    /** Returns who wrote an entry: those that it names, or that its source names, or those of the feed (RFC 4287, 4.2.1). */
    private List<ImportedAuthor> authors(FeedElement entry) {
        List<ImportedAuthor> own = persons.ofAtom(entry.children("atom:author"));
        if (own.isEmpty()) {
            own = persons.ofTexts(entry.children("dc:creator"));
        }
        FeedElement source = entry.child("atom:source");
        if (own.isEmpty() && source != null) {
            own = persons.ofAtom(source.children("atom:author"));
        }
        var all = new ArrayList<>(own.isEmpty() && !ours ? authors : own);
        for (ImportedAuthor other : persons.ofAtom(entry.children("atom:contributor"))) {
            if (all.stream().noneMatch(author -> author.name().equals(other.name()))) {
                all.add(other);
            }
        }
        return ours ? all.stream().map(this::withoutPage).toList() : all;
    }

    /** Returns the address that a post had at first, which archives make its id of. */
    private static String firstPage(String id, String page) {
        return page.replaceFirst("[^/]*(?=\\.\\w+$)", Matcher.quoteReplacement(id.substring(id.lastIndexOf('/') + 1)));
    }

    /** Returns an author without the page that the archive had, which makes a new one. */
    private ImportedAuthor withoutPage(ImportedAuthor author) {
        boolean inArchive = !feed.base().isEmpty() && author.link().startsWith(StringUtil.resolve(feed.base(), "/"));
        return inArchive ? ImportedAuthor.named(author.name()) : author;
    }

    private List<ImportedLink> related(FeedElement entry) {
        var related = new ArrayList<ImportedLink>();
        for (FeedElement link : entry.children("atom:link")) {
            if (link.attribute("rel").matches("related|via")) {
                String address = link.address("href");
                String title = link.attribute("title");
                related.add(new ImportedLink(title.isEmpty() ? address : title, address, ""));
            }
        }
        FeedElement source = entry.child("atom:source");
        String from = source == null ? "" : texts.words(source.child("atom:title"));
        if (!from.isEmpty()) {
            related.add(new ImportedLink(from, page(source), ""));
        }
        return related;
    }

    private Tombstone tombstone(FeedElement deleted) {
        return new Tombstone(
                deleted.place(),
                deleted.attribute("ref"),
                page(deleted),
                "",
                deleted.attribute("when"),
                texts.words(deleted.child("at:comment")));
    }
}
