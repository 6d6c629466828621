package org.liveblogarchive.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.liveblogarchive.model.RelatedLink;
import org.liveblogarchive.model.ThemeColour;
import org.liveblogarchive.model.ThemeSettings.HeadEntry;
import org.liveblogarchive.model.ThemeSettings.HeadKind;

/** The keys of {@code theme.yaml}. Their values are such that no page loads anything from another host. */
final class ThemeKeys {
    private static final Pattern SHORT_COLOUR = Pattern.compile("#[0-9a-f]{3}");
    private static final Pattern LONG_COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern FAMILIES = Pattern.compile("[\\p{L}\\p{N} ,'\"-]+");
    private static final Pattern METADATA = Pattern.compile("[a-z][a-zA-Z0-9:._-]*");
    private static final Set<String> OWN_METADATA = Set.of("viewport", "color-scheme", "generator", "description");

    /** The relations that load nothing and say something of the page or its publisher. */
    private static final List<String> RELATIONS = List.of(
            "alternate", "author", "help", "license", "me", "pingback", "privacy-policy", "search", "webmention");

    private static final FieldType<String> COLOUR = FieldTypes.checked(
            new SchemaType.Text("^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$"),
            "colour",
            ThemeKeys::colour,
            "a colour such as #a80f2c or #a02, in quotation marks",
            "Write red, green and blue as hexadecimal digits.");
    private static final FieldType<String> FONT = FieldTypes.checked(
            SchemaType.TEXT,
            "list of fonts",
            text -> FAMILIES.matcher(text).matches() ? text : null,
            "names of fonts on readers' systems, separated by commas",
            "Write a list such as “Georgia, serif”.");

    static final Map<ThemeColour, Key<String>> COLOUR_KEYS = colourKeys();
    private static final FieldSet SCHEME = new FieldSet("a colour scheme", List.copyOf(COLOUR_KEYS.values()));
    static final Key<ParsedFields> LIGHT =
            Key.optional("light", FieldTypes.mapping(SCHEME, keys -> keys), "Colours of light pages.");
    static final Key<ParsedFields> DARK =
            Key.optional("dark", FieldTypes.mapping(SCHEME, keys -> keys), "Colours of dark pages.");
    static final Key<ParsedFields> COLOURS = Key.optional(
            "colours",
            FieldTypes.mapping(FieldSet.of("the colours", LIGHT, DARK), keys -> keys),
            "The colours of the pages.");

    static final Key<String> SERIF = Key.optional("serif", FONT, "The font of headlines and texts.");
    static final Key<String> SANS = Key.optional("sans", FONT, "The font of everything else.");
    static final Key<ParsedFields> FONTS = Key.optional(
            "fonts",
            FieldTypes.mapping(FieldSet.of("the fonts", SERIF, SANS), keys -> keys),
            "Fonts that readers' systems have.");

    static final Key<Located<String>> LOGO_FILE =
            Key.required("file", Located.of(FieldTypes.TEXT), "Its name among the theme's assets.");
    static final Key<String> ALT =
            Key.required("alt", FieldTypes.WORDS, "What it shows, for readers who cannot see it.");
    static final Key<ParsedFields> LOGO = Key.optional(
            "logo",
            FieldTypes.mapping(FieldSet.of("a logo", LOGO_FILE, ALT), keys -> keys),
            "A logo in place of the archive's title.");

    static final Key<List<RelatedLink>> LINKS =
            Key.optional("links", FieldTypes.listOf(RawLink.TO_THE_WEB), "Links for every page.");
    static final Key<String> FOOTER = Key.optional("footer", FieldTypes.WORDS, "A line for the foot of every page.");

    private static final Key<String> NAME = Key.optional("name", metadata("theme-color"), "The name of metadata.");
    private static final Key<String> PROPERTY =
            Key.optional("property", metadata("fb:app_id"), "The property of metadata.");
    private static final Key<String> CONTENT = Key.optional("content", FieldTypes.TEXT, "The content of the metadata.");
    private static final Key<String> REL = Key.optional(
            "rel",
            FieldTypes.checked(
                    new SchemaType.Names(RELATIONS),
                    "relation",
                    text -> RELATIONS.contains(text) ? text : null,
                    "one of: " + String.join(", ", RELATIONS),
                    "Write one of these, or use the keys for style sheets and scripts."),
            "How the linked page relates to this one.");
    private static final Key<String> HREF =
            Key.optional("href", FieldTypes.WEB_ADDRESS, "The address of the linked page.");
    static final Key<List<HeadEntry>> HEAD = Key.optional(
            "head",
            FieldTypes.listOf(FieldTypes.mapping(
                    FieldSet.of("an entry of the head", NAME, PROPERTY, CONTENT, REL, HREF), ThemeKeys::headEntry)),
            "Metadata and links for the head of every page.");

    static final Key<List<Located<String>>> STYLES = Key.optional(
            "styles", FieldTypes.listOf(Located.of(FieldTypes.TEXT)), "Style sheets among the theme's assets.");
    static final Key<List<Located<String>>> SCRIPTS = Key.optional(
            "scripts", FieldTypes.listOf(Located.of(FieldTypes.TEXT)), "Scripts among the theme's assets.");

    static final FieldSet ALL = FieldSet.of("theme.yaml", COLOURS, FONTS, LOGO, LINKS, FOOTER, HEAD, STYLES, SCRIPTS);

    private ThemeKeys() {}

    private static Map<ThemeColour, Key<String>> colourKeys() {
        var keys = new EnumMap<ThemeColour, Key<String>>(ThemeColour.class);
        for (ThemeColour colour : ThemeColour.values()) {
            keys.put(colour, Key.optional(colour.key(), COLOUR, "A colour such as #a80f2c, in quotes."));
        }
        return keys;
    }

    private static String colour(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (SHORT_COLOUR.matcher(lower).matches()) {
            return "#" + lower.replaceAll("#?([0-9a-f])", "$1$1");
        }
        return LONG_COLOUR.matcher(lower).matches() ? lower : null;
    }

    private static FieldType<String> metadata(String example) {
        return FieldTypes.checked(
                SchemaType.TEXT,
                "name of metadata",
                text -> METADATA.matcher(text).matches() && !OWN_METADATA.contains(text) ? text : null,
                "a name such as " + example + ", but not one that every page has: "
                        + String.join(", ", OWN_METADATA.stream().sorted().toList()),
                "Write another name, or remove the entry.");
    }

    private static HeadEntry headEntry(ParsedFields keys) {
        boolean link = keys.has(REL) && keys.has(HREF) && !keys.has(CONTENT);
        boolean metadata = (keys.has(NAME) || keys.has(PROPERTY)) && keys.has(CONTENT) && !keys.has(HREF);
        int kinds = (keys.has(NAME) ? 1 : 0) + (keys.has(PROPERTY) ? 1 : 0) + (keys.has(REL) ? 1 : 0);
        if (kinds != 1 || (!link && !metadata)) {
            keys.yaml()
                    .errorAt(
                            keys.start(),
                            "Entry of “head” that is neither metadata nor a link",
                            "“name” and “content”, “property” and “content”, or “rel” and “href”",
                            "Write one of these pairs.");
            return null;
        }
        if (link) {
            return new HeadEntry(HeadKind.REL, keys.get(REL), keys.get(HREF));
        }
        return keys.has(NAME)
                ? new HeadEntry(HeadKind.NAME, keys.get(NAME), keys.get(CONTENT))
                : new HeadEntry(HeadKind.PROPERTY, keys.get(PROPERTY), keys.get(CONTENT));
    }
}
