package org.liveblogarchive.imports.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.liveblogarchive.imports.model.ElementPath;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedAuthor;
import org.liveblogarchive.imports.model.ImportedBody;
import org.liveblogarchive.imports.model.ImportedPicture;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.ImportedPost.Mark;
import org.liveblogarchive.imports.model.ImportedPostBuilder;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.imports.source.PostOrder;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.WrittenTime;

/**
 * Puts together what structured data and elements have of each post. Both are often wrong: data is cut, or gives all posts the
 * time, the headline and the authors of the page; elements are only those that were loaded when the page was saved.
 */
final class MergedUpdates {
    private static final double RICH = 0.9;

    private final SavedPage page;
    private final ReadOptions options;
    private final ImportLog log;
    private final Map<String, DescribedUpdate> described = new LinkedHashMap<>();
    private final Map<String, ElementUpdate> shown = new LinkedHashMap<>();

    MergedUpdates(SavedPage page, ReadOptions options, ImportLog log) {
        this.page = page;
        this.options = options;
        this.log = log;
    }

    /** Adds an update; the same one in the data of another version of the page is added once. */
    void add(DescribedUpdate update) {
        String id = update.id();
        DescribedUpdate before = described.get(id);
        for (int number = 2; before != null && !isSame(before, update); number++) {
            id = update.id() + "-" + number;
            before = described.get(id);
        }
        if (before == null || before.length() < update.length()) {
            described.put(id, update);
        }
    }

    private static boolean isSame(DescribedUpdate one, DescribedUpdate other) {
        String a = one.body().text();
        String b = other.body().text();
        return (one.headline().equals(other.headline()) && (a.startsWith(b) || b.startsWith(a)))
                || (!one.anchor().isEmpty()
                        && one.time().equals(other.time())
                        && !one.place().file().equals(other.place().file()));
    }

    /** Adds an element that no data describes. */
    void add(ElementUpdate update) {
        String id = update.id().isEmpty() ? "post-" + (shown.size() + 1) : update.id();
        shown.put(id, update);
    }

    /** Looks for the element of each update. */
    void findElements(PageElements elements) {
        Set<String> names = described.values().stream()
                .flatMap(update -> update.authors().stream())
                .map(ImportedAuthor::name)
                .collect(Collectors.toSet());
        described.forEach((id, update) -> {
            Element element = elements.find(update.anchor());
            if (element != null) {
                shown.putIfAbsent(id, ElementUpdate.of(element, names));
            }
        });
    }

    /** Adds those of some elements that look alike which no data describes, if it describes others of them. */
    void addOthers(List<Element> alike) {
        Set<Element> known = new HashSet<>();
        Set<Element> around = new HashSet<>();
        for (ElementUpdate each : shown.values()) {
            known.add(each.element());
            around.addAll(each.element().parents());
        }
        List<Element> others = alike.stream()
                .filter(element -> !known.contains(element) && !around.contains(element))
                .filter(element -> element.parents().stream().noneMatch(known::contains))
                .toList();
        if (others.isEmpty() || (others.size() == alike.size() && alike.size() <= described.size())) {
            return;
        }
        boolean among = others.size() < alike.size();
        if (among) {
            others.forEach(element -> add(ElementUpdate.of(element, Set.of())));
        }
        read(
                "Elements that look like posts, but are missing from the structured data: “" + others.size() + "”",
                among ? "They became posts as well." : "They were left out.");
    }

    boolean isEmpty() {
        return described.isEmpty() && shown.isEmpty();
    }

    /** Returns the posts, the oldest first as far as the page has an order. */
    List<ImportedPost> posts() {
        var repeated = new Repeated(
                isOne(DescribedUpdate::time)
                        && shown.values().stream().anyMatch(each -> !each.time().isEmpty()),
                isOne(DescribedUpdate::headline) && isHeadlineOfPage(),
                isOne(update -> update.authors().toString())
                        && described.values().stream()
                                .anyMatch(update -> update.authors().size() > 1),
                pictureOfAll() != null);
        note(repeated);
        var ordered = new ArrayList<String>(described.keySet());
        shown.keySet().stream().filter(id -> !described.containsKey(id)).forEach(ordered::add);
        var posts = new ArrayList<ImportedPost>();
        for (String id : ordered) {
            DescribedUpdate data = described.get(id);
            ImportedPost post = new Merge(id, data, shown.get(id), repeated).post();
            if (post != null) {
                posts.add(post);
            }
        }
        noteMissingElements();
        return PostOrder.oldestFirst(posts);
    }

    private boolean isOne(Function<DescribedUpdate, String> value) {
        Set<String> values = new HashSet<>();
        described.values().forEach(update -> values.add(value.apply(update)));
        return described.size() > 1 && values.size() == 1;
    }

    /** Returns whether the headline of the first update is that of the page. */
    private boolean isHeadlineOfPage() {
        String headline = described.values().iterator().next().headline();
        Element shown = page.document().selectFirst("h1");
        return page.document().title().contains(headline)
                || (shown != null && shown.text().equals(headline));
    }

    /** Returns the picture that the data gives to each of several posts, which is that of the page, or null. */
    ImportedPicture pictureOfAll() {
        boolean one = isOne(update -> String.valueOf(update.picture()));
        return one ? described.values().iterator().next().picture() : null;
    }

    /** What the data says of all posts alike, as it is that of the page. */
    private record Repeated(boolean time, boolean headline, boolean authors, boolean picture) {}

    private void note(Repeated repeated) {
        if (repeated.time()) {
            read("Same time for all posts in the structured data", "The times of the elements were used.");
        }
        if (repeated.headline()
                && described.values().iterator().next().headline().length() > 0) {
            read("Same headline for all posts in the structured data", "The headlines of the elements were used.");
        }
        if (repeated.authors()) {
            read("Same authors for all posts in the structured data", "The bylines of the elements were used.");
        }
        if (repeated.picture()) {
            read("Same picture for all posts in the structured data", "It became the picture of the live blog only.");
        }
    }

    private void read(String found, String fix) {
        log.add(new ImportRemark(Kind.READING, page.place(""), found, "complete structured data for each post", fix));
    }

    private void noteMissingElements() {
        long alone =
                described.keySet().stream().filter(id -> !shown.containsKey(id)).count();
        if (alone > 0) {
            log.add(
                    new ImportRemark(
                            Kind.READING,
                            page.place(""),
                            "Posts that are only in the structured data: “" + alone + "” of “" + described.size() + "”",
                            "each post in the page itself",
                            "Their text may be incomplete, and has no pictures. Save the page with all posts loaded if possible."));
        }
    }

    /** One post. */
    private final class Merge {
        private final String id;
        private final DescribedUpdate data;
        private final ElementUpdate element;
        private final Repeated repeated;

        Merge(String id, DescribedUpdate data, ElementUpdate element, Repeated repeated) {
            this.id = id;
            this.data = data;
            this.element = element;
            this.repeated = repeated;
        }

        ImportedPost post() {
            ImportedTime time = time();
            String headline = headline();
            Element body = body();
            boolean empty = body.text().isBlank()
                    && body.select("img, video, audio, iframe, [data-url]").isEmpty();
            ImportedPicture picture = data == null || repeated.picture() ? null : data.picture();
            boolean media = picture != null || (data != null && data.video() != null);
            if (time == null || (empty && headline.isEmpty() && !media)) {
                log.drop(place(), id, time == null ? "it has no time" : "it has neither text nor headline nor picture");
                return null;
            }
            String updated = data != null && !data.updated().isEmpty()
                    ? data.updated()
                    : element == null ? "" : element.updated();
            var post = new ImportedPostBuilder(
                            id,
                            place(),
                            time,
                            new ImportedBody.Html(body, page.document().baseUri()))
                    .title(headline)
                    .updated(repeated.time() ? null : WrittenTime.of(updated, options))
                    .authors(authors())
                    .addresses(addresses());
            if (media && body.select("img, amp-img").isEmpty()) {
                post.picture(picture);
            }
            if (media && body.select("video, iframe, amp-youtube").isEmpty()) {
                post.video(data.video());
            }
            if (element != null && element.isKeyEvent()) {
                post.mark(Mark.KEY_EVENT);
            }
            if (element != null && element.isPinned()) {
                post.mark(Mark.PINNED);
            }
            return post.build();
        }

        private ImportPlace place() {
            return element == null ? data.place() : page.place(ElementPath.of(element.element(), null));
        }

        private ImportedTime time() {
            ImportedTime described = data == null ? null : WrittenTime.of(data.time(), options);
            ImportedTime shown = element == null ? null : WrittenTime.of(element.time(), options);
            return (repeated.time() || described == null) && shown != null ? shown : described;
        }

        private String headline() {
            String ofElement = element == null ? "" : element.headline();
            return data == null || repeated.headline() || data.headline().isEmpty() ? ofElement : data.headline();
        }

        /** Returns the text of the elements, which has pictures and links, unless the data has more of it. */
        private Element body() {
            if (element == null || data == null) {
                return element == null ? data.body() : element.body();
            }
            return element.body().text().length() >= RICH * data.length() ? element.body() : data.body();
        }

        private List<ImportedAuthor> authors() {
            boolean byline = element != null && !element.authors().isEmpty();
            if (data == null || ((repeated.authors() || data.authors().isEmpty()) && byline)) {
                return byline ? element.authors() : List.of();
            }
            return repeated.authors() ? List.of() : data.authors();
        }

        private List<String> addresses() {
            String address = data == null ? "" : data.address();
            String anchor = element == null || element.id().isEmpty() ? "" : page.address() + "#" + element.id();
            return Stream.of(address, page.address().isEmpty() ? "" : anchor)
                    .filter(each -> !each.isEmpty())
                    .distinct()
                    .toList();
        }
    }
}
