package org.liveblogarchive.imports.guardian;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.liveblogarchive.imports.guardian.GuardianData.Form;
import org.liveblogarchive.imports.model.HtmlFragment;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedAuthor;
import org.liveblogarchive.imports.model.ImportedBody;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.ImportedPost.Mark;
import org.liveblogarchive.imports.model.ImportedPostBuilder;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.imports.source.HtmlParts;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.WrittenHtml;
import org.liveblogarchive.imports.source.WrittenTime;

/**
 * Reads one block.
 *
 * @param block the block
 * @param of the answer that it is in
 * @param address the address of the live blog, or empty
 * @param names the names of contributors by the ids of their tags
 * @param options how times are read
 * @param log takes remarks on what is not as it was
 */
record BlockPost(
        JsonValue block,
        GuardianData of,
        String address,
        Map<String, String> names,
        ReadOptions options,
        ImportLog log) {
    /** The id of a block in the address of a post, as a number sign or as the page that has it. */
    private static final Pattern ANCHOR = Pattern.compile("(?:#|[?&]page=with(?::|%3A))block-([0-9a-zA-Z]+)");

    ImportPlace place() {
        return new ImportPlace(of.file(), block.pointer());
    }

    String id() {
        return block.get("id").text();
    }

    /** Returns when it was posted, or null. */
    ImportedTime time() {
        return WrittenTime.of(
                block.get("blockFirstPublished", "firstPublishedDate", "blockCreatedOn", "createdDate", "publishedDate")
                        .text(),
                options);
    }

    /** Returns when it last changed, or null. */
    ImportedTime updated() {
        return WrittenTime.of(block.get("blockLastUpdated", "lastModifiedDate").text(), options);
    }

    boolean isPinned() {
        return block.get("attributes").get("pinned").isTrue();
    }

    List<ImportedAuthor> authors() {
        var authors = new ArrayList<ImportedAuthor>();
        for (JsonValue contributor : block.get("contributors").items()) {
            String named =
                    contributor.isObject() ? contributor.get("name", "webTitle").text() : contributor.text();
            String name = names.getOrDefault(named, named.replaceFirst("^profile/", ""));
            if (!name.isEmpty()) {
                authors.add(ImportedAuthor.named(name));
            }
        }
        return authors;
    }

    private void noteNameless() {
        for (String named : block.get("contributors").texts()) {
            if (named.startsWith("profile/") && !names.containsKey(named)) {
                remark(
                        "Contributor “" + named + "” whose name is missing from the tags",
                        "a tag with this id (show-tags=contributor)",
                        "The id was used as the name.");
            }
        }
    }

    /** Returns the post; {@code byline} is that of a post whose block names nobody. */
    ImportedPost post(ImportedTime time, List<ImportedAuthor> byline, Pin pin) {
        var elements = new ElementHtml(of.file(), log);
        Element body = body(elements);
        ownLinks(body);
        noteNameless();
        String title = block.get("title").text();
        String own = title.isEmpty() ? block.get("attributes").get("title").text() : title;
        var post = new ImportedPostBuilder(id(), place(), time, new ImportedBody.Html(body, address))
                .title(WrittenHtml.words(own))
                .updated(updated())
                .authors(authors().isEmpty() ? byline : authors())
                .related(elements.related())
                .addresses(
                        address.isEmpty()
                                ? List.of()
                                : List.of(anchor(id()), address + "?page=with:block-" + id() + "#block-" + id()));
        JsonValue marks = block.get("attributes");
        if (marks.get("keyEvent").isTrue() || marks.get("summary").isTrue()) {
            post.mark(Mark.KEY_EVENT);
        }
        if (pin == Pin.ON_TOP) {
            post.mark(Mark.PINNED);
        }
        if (block.get("published").text().equals("false")) {
            post.mark(Mark.DRAFT);
        }
        return post.build();
    }

    /** Whether a post stays on top. */
    enum Pin {
        ON_TOP,
        IN_ORDER
    }

    private Element body(ElementHtml elements) {
        HtmlParts body = HtmlParts.body();
        elements.add(block.get("elements"), body);
        return body.isEmpty() && elements.related().isEmpty() ? written() : body.element();
    }

    /** Returns the text of a block that has no elements that could be read. */
    private Element written() {
        String html = block.get("bodyHtml").text();
        if (!html.isEmpty() || of.form() == Form.PAGE) {
            return HtmlFragment.parsed(html);
        }
        var body = new Element("body");
        String summary = block.get("bodyTextSummary").text();
        if (!summary.isEmpty()) {
            remark(
                    "Block with plain text only",
                    "“elements” or “bodyHtml” (show-blocks=body)",
                    "The words became one paragraph, without pictures and links.");
            body.appendElement("p").text(summary);
        }
        return body;
    }

    /** Gives links to posts of the live blog one form, whatever page of it they name. */
    private void ownLinks(Element body) {
        for (Element link : body.select("a[href*=block-]")) {
            String href = link.attr("href");
            Matcher anchor = ANCHOR.matcher(href);
            String page = href.replaceFirst("[?#].*", "").replaceFirst("^https?:", "");
            boolean own = page.isEmpty() || page.equals(address.replaceFirst("^https?:", ""));
            if (own && !address.isEmpty() && anchor.find()) {
                link.attr("href", anchor(anchor.group(1)));
            }
        }
    }

    private String anchor(String block) {
        return address + "#block-" + block;
    }

    private void remark(String found, String expected, String fix) {
        log.add(new ImportRemark(Kind.TEXT, place(), found, expected, fix));
    }
}
