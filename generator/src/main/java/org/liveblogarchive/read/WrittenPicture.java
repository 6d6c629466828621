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
record WrittenPicture(Located<String> file, String alt, String caption, String credit) {
    private static final Key<Located<String>> FILE =
            Key.required("file", Located.of(Values.TEXT), "Its path, from the folder of this file.");
    private static final Key<String> ALT =
            Key.optional("alt", Values.TEXT, "What it shows, for those who do not see it.");
    private static final Key<String> CAPTION = Key.optional("caption", Values.TEXT, "The line below it.");
    private static final Key<String> CREDIT = Key.optional("credit", Values.TEXT, "Who made it.");
    private static final Vocabulary KEYS = Vocabulary.of("a picture", FILE, ALT, CAPTION, CREDIT);

    /** A path alone, or a mapping with path, alternative text, caption and credit. */
    static final Value<WrittenPicture> VALUE =
            Values.mappingOrText(KEYS, WrittenPicture::fromKeys, WrittenPicture::fromPath);

    private static WrittenPicture fromKeys(Mapping keys) {
        return keys.has(FILE)
                ? new WrittenPicture(keys.get(FILE), keys.get(ALT), keys.get(CAPTION, ""), keys.get(CREDIT, ""))
                : null;
    }

    private static WrittenPicture fromPath(String path, Position position) {
        return new WrittenPicture(new Located<>(path, position), null, "", "");
    }

    /** Finds the file; returns null if there is none, which is noted then. */
    Picture resolve(MediaFiles media, YamlSource yaml) {
        Target found = media.find(file.value());
        if (found.fault() != null) {
            yaml.errorAt(
                    file.position(),
                    found.fault().found(),
                    found.fault().expected(),
                    found.fault().mend());
            return null;
        }
        if (alt == null) {
            yaml.warningAt(
                    file.position(),
                    "the picture “" + file.value() + "” without alternative text",
                    "“alt”, a text for those who do not see the picture",
                    "Write “file: " + file.value() + "” and “alt: …” on lines of their own below the key.");
        }
        return new Picture(found.address(), alt == null ? "" : alt, caption, credit, found.size());
    }
}
