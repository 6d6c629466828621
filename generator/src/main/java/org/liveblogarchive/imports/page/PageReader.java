package org.liveblogarchive.imports.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedLiveBlogBuilder;
import org.liveblogarchive.imports.model.ImportedPicture;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.page.DescribedLiveBlogs.Described;
import org.liveblogarchive.imports.source.CoverageStart;
import org.liveblogarchive.imports.source.ImportSink;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.PostLimit;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.WrittenHtml;
import org.liveblogarchive.imports.source.WrittenTime;

/** Reads the live blogs of one page. */
final class PageReader {
    private final SavedPage page;
    private final ReadOptions options;
    private final ImportSink to;

    PageReader(SavedPage page, ReadOptions options, ImportSink to) {
        this.page = page;
        this.options = options;
        this.to = to;
    }

    /** Reads all that the page describes, or else what looks like one; returns whether there was any. */
    boolean read() throws IOException, UnreadableSourceException {
        Map<String, List<Described>> blogs = new LinkedHashMap<>();
        for (Described each : DescribedLiveBlogs.of(page, to.log())) {
            blogs.computeIfAbsent(key(each.data()), any -> new ArrayList<>()).add(each);
        }
        for (List<Described> versions : blogs.values()) {
            if (!described(versions, blogs.size() == 1)) {
                return false;
            }
        }
        return !blogs.isEmpty() || byShape();
    }

    /** Returns what the canonical and the AMP version of a live blog have in common. */
    private static String key(JsonValue blog) {
        String title = WrittenHtml.words(blog.get("headline", "name").text());
        return title.isEmpty() ? blog.get("url", "@id").text() : title;
    }

    /** Reads one live blog; returns whether the page has any posts of it, or other live blogs. */
    private boolean described(List<Described> versions, boolean only) throws IOException, UnreadableSourceException {
        var updates = new MergedUpdates(page, options, to.log());
        for (Described version : versions) {
            for (JsonValue update : version.data().get("liveBlogUpdate").items()) {
                if (update.isObject()) {
                    updates.add(DescribedUpdate.of(
                            update, new ImportPlace(version.place().file(), update.pointer())));
                }
            }
        }
        var elements = new PageElements(page.document().body());
        updates.findElements(elements);
        if (!updates.isEmpty() && only) {
            updates.addOthers(elements.byShape());
        }
        List<ImportedPost> posts = updates.posts();
        if (posts.isEmpty() && only) {
            List<Element> alike = elements.byShape();
            if (alike.isEmpty() && updates.isEmpty()) {
                return false;
            }
            alike.forEach(element -> updates.add(ElementUpdate.of(element, Set.of())));
            posts = updates.posts();
            noteGuess("Structured data of a live blog without posts");
        }
        write(versions.get(0), versions, posts, updates.pictureOfAll());
        return true;
    }

    private void write(
            Described first, List<Described> versions, List<ImportedPost> posts, ImportedPicture pictureOfAll)
            throws IOException, UnreadableSourceException {
        JsonValue data = first.data();
        PostLimit.check(posts.size(), page.place(""));
        Set<String> addresses = new LinkedHashSet<>();
        addresses.add(page.address());
        for (Described version : versions) {
            addresses.add(version.data().get("url", "@id").text());
            addresses.add(version.data().get("mainEntityOfPage").get("@id").text());
        }
        page.document().select("link[rel=amphtml]").forEach(link -> addresses.add(link.absUrl("href")));
        addresses.removeIf(address -> !address.matches("https?://[^\\s#]+"));
        ImportedPicture picture = DescribedValues.picture(data.get("image"));
        JsonValue event = data.get("about");
        String title = title(data);
        ImportedTime start = CoverageStart.of(
                WrittenTime.of(data.get("coverageStartTime").text(), options), posts, page.place(""), to.log());
        var liveBlog = new ImportedLiveBlogBuilder(id(addresses, title), first.place(), title)
                .standfirst(
                        WrittenHtml.words(data.get("description", "abstract").text()))
                .start(start)
                .end(WrittenTime.of(data.get("coverageEndTime").text(), options))
                .location(place(event))
                .language(language(data))
                .picture(picture == null ? pictureOfAll : picture)
                .video(DescribedValues.video(data.get("video")))
                .tags(data.get("keywords").texts())
                .publisher(WrittenHtml.words(data.get("publisher").get("name").text()))
                .addresses(List.copyOf(addresses))
                .posts(posts);
        to.liveBlog(liveBlog.build(), page.files());
    }

    private static String id(Set<String> addresses, String title) {
        return addresses.isEmpty() ? "page: " + title : addresses.iterator().next();
    }

    private String title(JsonValue data) {
        String title = WrittenHtml.words(data.get("headline", "name").text());
        Element heading = page.document().selectFirst("h1");
        String shown = heading == null ? page.document().title() : heading.text();
        return !title.isEmpty() ? title : shown.isEmpty() ? page.name() : shown;
    }

    private static String place(JsonValue event) {
        JsonValue location = event.get("location");
        String name = location.isObject() ? location.get("name").text() : location.text();
        return WrittenHtml.words(name);
    }

    private String language(JsonValue data) {
        String language = data.get("inLanguage").text();
        Element html = page.document().selectFirst("html");
        return !language.isEmpty() ? language : html == null ? "" : html.attr("lang");
    }

    private boolean byShape() throws IOException, UnreadableSourceException {
        List<Element> elements = new PageElements(page.document().body()).byShape();
        if (elements.isEmpty()) {
            return false;
        }
        noteGuess("Page without structured data of a live blog");
        var updates = new MergedUpdates(page, options, to.log());
        elements.forEach(element -> updates.add(ElementUpdate.of(element, Set.of())));
        write(new Described(JsonValue.NONE, page.place("")), List.of(), updates.posts(), null);
        return true;
    }

    private void noteGuess(String found) {
        to.log()
                .add(
                        new ImportRemark(
                                Kind.READING,
                                page.place(""),
                                found,
                                "“LiveBlogPosting” (schema.org) as JSON-LD or microdata",
                                "Similar elements with a time were read as its posts, which is a guess. Compare them with the page."));
    }
}
