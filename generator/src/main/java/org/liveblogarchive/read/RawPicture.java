package org.liveblogarchive.read;

import org.liveblogarchive.content.Position;
import org.liveblogarchive.model.Picture;

/**
 * A picture as front matter names it, before its file has been looked for.
 *
 * @param file the written path, with its place
 * @param alt what it shows, or null if that was not written
 * @param caption the line below it, or empty
 * @param credit who made it, or empty
 */
record RawPicture(Located<String> file, String alt, String caption, String credit) {
    private static final Key<Located<String>> FILE =
            Key.required("file", Located.of(FieldTypes.TEXT), "Its path, from the folder of this file.");
    private static final Key<String> ALT =
            Key.optional("alt", FieldTypes.WORDS, "What it shows, for readers who cannot see it.");
    private static final Key<String> CAPTION = Key.optional("caption", FieldTypes.PROSE, "The line below it.");
    private static final Key<String> CREDIT = Key.optional("credit", FieldTypes.WORDS, "Who made it.");
    private static final FieldSet KEYS = FieldSet.of("a picture", FILE, ALT, CAPTION, CREDIT);

    /** A path alone, or a mapping with path, alternative text, caption and credit. */
    static final FieldType<RawPicture> VALUE =
            FieldTypes.mappingOrText(KEYS, RawPicture::fromKeys, RawPicture::fromPath);

    private static RawPicture fromKeys(ParsedFields keys) {
        return keys.has(FILE)
                ? new RawPicture(keys.get(FILE), keys.get(ALT), keys.get(CAPTION, ""), keys.get(CREDIT, ""))
                : null;
    }

    private static RawPicture fromPath(String path, Position position) {
        return new RawPicture(new Located<>(path, position), null, "", "");
    }

    /** Finds the file; returns null if there is none, which is reported. */
    Picture resolve(MediaFiles media, YamlSource yaml) {
        ResolvedLink found = media.find(file.value());
        if (found.error() != null) {
            yaml.errorAt(
                    file.position(),
                    found.error().found(),
                    found.error().expected(),
                    found.error().fix());
            return null;
        }
        if (alt == null) {
            yaml.warningAt(
                    file.position(),
                    "No alternative text of the picture “" + file.value() + "”",
                    "“alt”, a text for readers who cannot see the picture",
                    "Write “file: " + file.value() + "” and “alt: …” on separate lines below the key.");
        }
        return new Picture(found.address(), alt == null ? "" : alt, caption, credit, found.size());
    }
}
