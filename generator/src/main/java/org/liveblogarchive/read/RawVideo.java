package org.liveblogarchive.read;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.model.Video;

/**
 * A video as front matter names it, before its files have been looked for.
 *
 * @param title what it is called
 * @param file the written path of a file in the archive, or null
 * @param link where it can be seen elsewhere, or empty
 * @param poster the picture shown before it plays, or null
 * @param length how long it runs, or null
 * @param source who made it, or empty
 * @param caption the line below it, or empty
 */
record RawVideo(
        String title,
        Located<String> file,
        String link,
        RawPicture poster,
        Duration length,
        String source,
        String caption) {
    private static final Pattern LENGTH = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,2}):([0-5]\\d)");

    private static final Key<String> TITLE = Key.required("title", FieldTypes.PROSE, "Its title.");
    private static final Key<Located<String>> FILE =
            Key.optional("file", Located.of(FieldTypes.TEXT), "Its path, from the folder of this file.");
    private static final Key<String> LINK =
            Key.optional("link", FieldTypes.WEB_ADDRESS, "The address where it can be seen elsewhere.");
    private static final Key<RawPicture> POSTER =
            Key.optional("poster", RawPicture.VALUE, "The picture shown before it plays.");
    private static final Key<Duration> LENGTH_KEY = Key.optional(
            "length",
            FieldTypes.checked(
                    new SchemaType.Text("^([0-9]{1,3}:)?[0-9]{1,2}:[0-5][0-9]$"),
                    "length",
                    RawVideo::length,
                    "a length in minutes and seconds such as 02:09, or 1:02:09",
                    "Write the length in this form."),
            "Its length in quotation marks, such as “02:09”.");
    private static final Key<String> SOURCE = Key.optional("source", FieldTypes.WORDS, "Who made it.");
    private static final Key<String> CAPTION = Key.optional("caption", FieldTypes.PROSE, "The line below it.");

    /** A mapping with title, file or link, poster, length, source and caption. */
    static final FieldType<RawVideo> VALUE = FieldTypes.mapping(
            FieldSet.of("a video", TITLE, FILE, LINK, POSTER, LENGTH_KEY, SOURCE, CAPTION),
            keys -> new RawVideo(
                    keys.get(TITLE, ""),
                    keys.get(FILE),
                    keys.get(LINK, ""),
                    keys.get(POSTER),
                    keys.get(LENGTH_KEY),
                    keys.get(SOURCE, ""),
                    keys.get(CAPTION, "")));

    /** Finds the files; those that are missing are reported and left out. */
    Video resolve(MediaFiles media, YamlSource yaml) {
        Picture picture = poster == null ? null : poster.resolve(media, yaml);
        return new Video(title, address(media, yaml), link, picture, length, source, caption);
    }

    private String address(MediaFiles media, YamlSource yaml) {
        if (file == null) {
            return "";
        }
        ResolvedLink found = media.find(file.value());
        if (found.error() == null) {
            return found.address();
        }
        yaml.errorAt(
                file.position(),
                found.error().found(),
                found.error().expected(),
                found.error().fix());
        return "";
    }

    private static Duration length(String text) {
        Matcher parts = LENGTH.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        int hours = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        return Duration.ofHours(hours)
                .plusMinutes(Integer.parseInt(parts.group(2)))
                .plusSeconds(Integer.parseInt(parts.group(3)));
    }
}
