package org.liveblogarchive.imports.sourcefabric;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedAuthor;
import org.liveblogarchive.imports.model.ImportedBody;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.ImportedPost.Mark;
import org.liveblogarchive.imports.model.ImportedPostBuilder;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.imports.source.HtmlParts;
import org.liveblogarchive.imports.source.JsonFiles.Answer;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.WrittenTime;

/**
 * Reads one post.
 *
 * @param found the post
 * @param items its items
 * @param permalink the address of the live blog with the parameter that names a post, or empty
 * @param options how times are read
 * @param log takes remarks on what is not as it was
 */
record SourcefabricPost(Answer found, List<JsonValue> items, String permalink, ReadOptions options, ImportLog log) {
    /** The parameter in the address of the live blog that names a post; the order of posts follows behind {@code __}. */
    static final String PARAMETER = "liveblog._id=";

    private static final Pattern NAMED = Pattern.compile("[?&#]liveblog\\._id=([^&#]+?)(?:__\\w+)?(?:[&#]|$)");
    private static final Set<String> UNSEEN = Set.of("draft", "submitted", "contribution");

    SourcefabricPost {
        items = List.copyOf(items);
    }

    private JsonValue data() {
        return found.value();
    }

    private String status() {
        return data().get("post_status").text();
    }

    /** Returns why readers never saw it, or no longer do; an empty text if it is imported. */
    String whyLeftOut() {
        if (data().get("deleted").isTrue()) {
            return "it was deleted";
        }
        if (status().equals("comment")) {
            return "it is an unpublished comment of a reader";
        }
        if (items.isEmpty()) {
            return "it has no items";
        }
        boolean advertisement = status().equals("ad") || items.stream().allMatch(SourcefabricPost::isAdvertisement);
        return advertisement ? "it is an advertisement" : time() == null ? "it has no time" : "";
    }

    static boolean isAdvertisement(JsonValue item) {
        return item.get("item_type").text().toLowerCase(Locale.ROOT).startsWith("advertisement");
    }

    /** Returns when it was posted, or null. */
    ImportedTime time() {
        return WrittenTime.of(
                data().get("published_date", "firstcreated", "_created").text(), options);
    }

    boolean isSticky() {
        return data().get("sticky").isTrue();
    }

    /** Returns its place among posts, the newest last. */
    double order() {
        String order = data().get("order").text();
        return order.matches("-?\\d{1,9}(?:\\.\\d{1,9})?") ? Double.parseDouble(order) : 0;
    }

    /** Returns the post; {@code more} are marks that the post itself does not have. */
    ImportedPost post(String postOrder, Set<Mark> more) {
        var html = new ItemHtml(found.name(), log);
        HtmlParts body = HtmlParts.body();
        html.add(items, body);
        ownLinks(body.element());
        var post = new ImportedPostBuilder(
                        found.text("_id"), found.place(), time(), new ImportedBody.Html(body.element(), permalink))
                .title(data().get("headline").text())
                .updated(WrittenTime.of(data().get("content_updated_date").text(), options))
                .authors(authors())
                .tags(data().get("tags").texts());
        if (!permalink.isEmpty()) {
            String address = permalink + found.text("_id");
            post.addresses(postOrder.isEmpty() ? List.of(address) : List.of(address, address + "__" + postOrder));
        }
        if (data().get("lb_highlight").isTrue()) {
            post.mark(Mark.KEY_EVENT);
        }
        more.forEach(post::mark);
        if (UNSEEN.contains(status()) || isUnpublished()) {
            post.mark(Mark.DRAFT);
        }
        noteSyndication();
        return post.build();
    }

    /** Returns whether it was taken back after it had been published. */
    private boolean isUnpublished() {
        ImportedTime unpublished = WrittenTime.of(data().get("unpublished_date").text(), options);
        return ImportedTime.isAfter(unpublished, time());
    }

    private List<ImportedAuthor> authors() {
        for (String role : List.of("syndicated_creator", "original_creator", "publisher")) {
            String name = name(data().get(role));
            if (!name.isEmpty()) {
                return List.of(ImportedAuthor.named(name));
            }
        }
        for (JsonValue item : items) {
            String name = name(item.get("original_creator"));
            if (!name.isEmpty()) {
                return List.of(ImportedAuthor.named(name));
            }
        }
        String byline = data().get("byline").text();
        return byline.isEmpty() ? List.of() : List.of(ImportedAuthor.named(byline));
    }

    private static String name(JsonValue user) {
        return user.isObject() ? user.get("display_name", "byline").text() : "";
    }

    private void noteSyndication() {
        String from = data().get("syndication_in").get("producer_blog_title").text();
        if (!from.isEmpty()) {
            log.add(new ImportRemark(
                    Kind.TEXT,
                    found.place(),
                    "Post from the live blog “" + from + "”",
                    "a post of this live blog",
                    "The origin was left out."));
        }
    }

    /** Gives links to posts of the live blog the form of its addresses. */
    private void ownLinks(Element body) {
        for (Element link : body.select("a[href*=liveblog._id=]")) {
            Matcher named = NAMED.matcher(link.attr("href"));
            if (!permalink.isEmpty() && named.find()) {
                link.attr("href", permalink + URLDecoder.decode(named.group(1), StandardCharsets.UTF_8));
            }
        }
    }
}
