package org.liveblogarchive.imports.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedAuthor;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.WrittenHtml;

/** Reads who wrote entries. Only names are taken: mail addresses are not for readers. */
final class FeedPersons {
    private static final Pattern MAIL = Pattern.compile("(?:mailto:)?[^\\s@<>()]+(?:@| at )[^\\s@<>()]+");
    private static final Pattern NAME_BEHIND = Pattern.compile("(?:" + MAIL + ")?\\s*\\((.+)\\)");
    private static final Pattern NAME_BEFORE = Pattern.compile("(.+?)\\s*<" + MAIL + ">");

    private final CountedRemarks remarks;

    FeedPersons(CountedRemarks remarks) {
        this.remarks = remarks;
    }

    /** Returns persons of Atom (RFC 4287, 3.2). */
    List<ImportedAuthor> ofAtom(List<FeedElement> persons) {
        var authors = new ArrayList<ImportedAuthor>();
        for (FeedElement person : persons) {
            FeedElement uri = person.child("atom:uri", "atom:url", "uri");
            String name = person.text("atom:name", "name");
            String said = name.isEmpty() && person.element().childrenSize() == 0 ? person.text() : name;
            add(
                    said.isEmpty() ? person.text("atom:email", "email") : said,
                    uri == null ? "" : uri.address(),
                    person.place(),
                    authors);
        }
        return authors;
    }

    /** Returns persons of RSS, each in a text. */
    List<ImportedAuthor> ofTexts(List<FeedElement> persons) {
        var authors = new ArrayList<ImportedAuthor>();
        persons.forEach(person -> add(person.text(), "", person.place(), authors));
        return authors;
    }

    /** Returns authors of JSON Feed: a list of objects, or one object as in its version 1. */
    List<ImportedAuthor> ofJson(JsonValue persons, ImportPlace place) {
        var authors = new ArrayList<ImportedAuthor>();
        for (JsonValue person : persons.items()) {
            String name = person.isObject() ? person.get("name").text() : person.text();
            add(name, person.get("url").text(), place.below(person.pointer()), authors);
        }
        return authors;
    }

    private void add(String written, String link, ImportPlace place, List<ImportedAuthor> authors) {
        String name = WrittenHtml.words(written).strip();
        Matcher behind = NAME_BEHIND.matcher(name);
        Matcher before = NAME_BEFORE.matcher(name);
        name = behind.matches()
                ? behind.group(1).strip()
                : before.matches() ? before.group(1).strip() : name;
        if (MAIL.matcher(name).matches()) {
            remarks.add(
                    Kind.TEXT,
                    place,
                    "Author with only a mail address",
                    "a name",
                    "The author was left out, as mail addresses are not published.");
            return;
        }
        String own = name.replaceAll("^[\"']|[\"']$", "");
        boolean known = authors.stream().anyMatch(author -> author.name().equalsIgnoreCase(own));
        if (!own.isEmpty() && !known) {
            boolean web = link.matches("https?://.+");
            authors.add(new ImportedAuthor(own, "", "", web ? link : "", false));
        }
    }
}
