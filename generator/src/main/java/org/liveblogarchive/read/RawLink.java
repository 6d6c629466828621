package org.liveblogarchive.read;

import java.util.Locale;
import org.liveblogarchive.model.RelatedLink;
import org.liveblogarchive.model.Translation;

/** How links to other stories are written. */
final class RawLink {
    private static final Key<String> TITLE = Key.required("title", FieldTypes.PROSE, "The text of the link.");
    private static final Key<String> ADDRESS = Key.required("link", FieldTypes.WEB_ADDRESS, "Where it leads.");
    private static final Key<String> LINK = Key.optional("link", FieldTypes.TEXT, "Where it leads.");
    private static final Key<String> SOURCE = Key.optional("source", FieldTypes.WORDS, "Who published it.");

    /** A title with the address of a page on the web. */
    static final FieldType<RelatedLink> TO_THE_WEB = FieldTypes.mapping(
            FieldSet.of("a link", TITLE, ADDRESS),
            keys -> new RelatedLink(keys.get(TITLE, ""), keys.get(ADDRESS, ""), "", keys.position(ADDRESS)));

    /** A title, with the address of a page on the web or the Markdown file of a post, and who published it. */
    static final FieldType<RelatedLink> TO_A_STORY = FieldTypes.mapping(
            FieldSet.of("a related story", TITLE, LINK, SOURCE),
            keys -> new RelatedLink(
                    keys.get(TITLE, ""), keys.get(LINK, ""), keys.get(SOURCE, ""), keys.position(LINK)));

    private static final Key<Locale> LANGUAGE = Key.required("language", FieldTypes.LANGUAGE, "Its language (BCP 47).");
    private static final Key<String> TARGET = Key.required("link", FieldTypes.TEXT, "Where it leads.");

    /** A language, with the address of a live blog in it: its folder, or a page on the web. */
    static final FieldType<Translation> TO_A_TRANSLATION = FieldTypes.mapping(
            FieldSet.of("a translation", LANGUAGE, TARGET),
            keys -> keys.has(LANGUAGE) && keys.has(TARGET)
                    ? new Translation(keys.get(LANGUAGE), keys.get(TARGET), keys.position(TARGET))
                    : null);

    private RawLink() {}
}
