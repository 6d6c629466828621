package org.liveblogarchive.imports.guardian;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.source.JsonFiles.Answer;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.WrittenHtml;

/**
 * What one answer has of a live blog.
 *
 * @param file the name of the file
 * @param data the page, or the content
 * @param form which of the two it is
 */
record GuardianData(String file, JsonValue data, Form form) {
    /** The two forms. */
    enum Form {
        /** Data of a page: {@code blocks} is a list, elements name their types as {@code _type}, times are in milliseconds. */
        PAGE,
        /** Content of the Content API: {@code blocks} has a {@code body}, and is beside {@code fields}. */
        CONTENT
    }

    /** Returns all that are anywhere in an answer. */
    static List<GuardianData> in(Answer answer) {
        var found = new ArrayList<GuardianData>();
        answer.value().visit(value -> {
            JsonValue blocks = value.get("blocks");
            if (blocks.get("body", "requestedBodyBlocks").isThere()) {
                found.add(new GuardianData(answer.name(), value, Form.CONTENT));
            } else if (blocks.items().stream().anyMatch(GuardianData::isBlock)) {
                found.add(new GuardianData(answer.name(), value, Form.PAGE));
            }
        });
        return found;
    }

    private static boolean isBlock(JsonValue value) {
        return value.get("elements").isThere() && !value.get("id").text().isEmpty();
    }

    ImportPlace place() {
        return new ImportPlace(file, data.pointer());
    }

    /** Returns the address of the live blog, or an empty text. */
    String address() {
        String address = data.get("canonicalUrl", "webURL", "webUrl").text();
        String page = data.get("pageId", "id").text();
        String site = data.get("guardianBaseURL").text();
        return address.matches("https?://.*")
                ? address.replaceFirst("[?#].*", "").replaceFirst("^http:", "https:")
                : page.isEmpty() || site.isEmpty() ? "" : site + "/" + page;
    }

    /** Returns what all answers about one live blog have in common. */
    String id() {
        String page = data.get("pageId", "id").text();
        return !address().isEmpty() ? address() : page.isEmpty() ? "guardian: " + title() : "guardian: " + page;
    }

    /** Returns a text that pages have themselves, and content among its fields. */
    String field(String name) {
        return data.get(name).isThere()
                ? data.get(name).text()
                : data.get("fields").get(name).text();
    }

    String title() {
        String headline = field("headline");
        return WrittenHtml.words(headline.isEmpty() ? data.get("webTitle").text() : headline);
    }

    /** Returns all blocks by their ids, the newest first as the answer has them. */
    Map<String, JsonValue> blocks() {
        var blocks = new LinkedHashMap<String, JsonValue>();
        if (form == Form.PAGE) {
            add(data.get("blocks"), blocks);
            add(data.get("keyEvents"), blocks);
            add(data.get("pinnedPost"), blocks);
        } else {
            add(data.get("blocks").get("body"), blocks);
            data.get("blocks").get("requestedBodyBlocks").visit(value -> {
                if (value.isObject() && value.get("bodyHtml", "elements").isThere()) {
                    add(value, blocks);
                }
            });
        }
        return blocks;
    }

    private static void add(JsonValue list, Map<String, JsonValue> blocks) {
        for (JsonValue block : list.items()) {
            if (!block.get("id").text().isEmpty()) {
                blocks.putIfAbsent(block.get("id").text(), block);
            }
        }
    }

    /** Returns whether it is a live blog, and no other story that has its text in one block. */
    boolean isLiveBlog() {
        String design =
                data.get("format").get("design").text() + data.get("designType").text();
        return design.matches("(?:Live|Dead)Blog.*")
                || data.get("type").text().equals("liveblog")
                || data.get("pageType").get("isLiveblog").isTrue()
                || blocks().size() > 1;
    }
}
