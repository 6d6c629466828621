package org.liveblogarchive.imports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.liveblogarchive.imports.model.ElementPath;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.LenientJson;

/** Finds the live blogs that a page describes as such (schema.org): in JSON-LD, or else in microdata. */
final class DescribedLiveBlogs {
    private static final String TYPE = "LiveBlogPosting";

    private DescribedLiveBlogs() {}

    /** A live blog, and where the page has it. */
    record Described(JsonValue data, ImportPlace place) {}

    static List<Described> of(SavedPage page, ImportLog log) {
        var found = new ArrayList<Described>();
        int number = 0;
        for (Element script : page.document().select("script[type~=(?i)application/(?:ld\\+)?json]")) {
            number++;
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")
                    || script.data().contains(TYPE)) {
                var place = new ImportPlace(page.name() + "!json-" + number, "");
                add(script.data(), place, found, log);
            }
        }
        if (found.isEmpty()) {
            for (Element item : page.document().select("[itemscope][itemtype$=/" + TYPE + "]")) {
                found.add(
                        new Described(new JsonValue(Microdata.item(item), ""), page.place(ElementPath.of(item, null))));
            }
        }
        return found;
    }

    private static void add(String json, ImportPlace place, List<Described> found, ImportLog log) {
        if (!json.contains(TYPE)) {
            return; // what else the page describes may be as broken as it likes
        }
        try {
            LenientJson.read(json, place, log).visit(value -> {
                if (isOfType(value, TYPE)) {
                    found.add(new Described(value, place.below(value.pointer())));
                }
            });
        } catch (UnreadableSourceException e) {
            log.add(new ImportRemark(
                    Kind.READING,
                    place,
                    "Structured data that cannot be read “" + e.getMessage() + "”",
                    "JSON-LD",
                    "The page was read without it."));
        }
    }

    /** Returns whether a value is of a type, written with or without the address of the vocabulary. */
    static boolean isOfType(JsonValue value, String type) {
        return value.get("@type").texts().stream()
                .anyMatch(each -> each.replaceFirst("^(?:https?://schema\\.org/|schema:)", "")
                        .equals(type));
    }
}
