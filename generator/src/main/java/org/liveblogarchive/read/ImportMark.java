package org.liveblogarchive.read;

import java.util.regex.Pattern;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.content.SourceText;

/**
 * What an imported file was made from, by which a later import knows whether the source or the file has changed since.
 *
 * @param source the live blog that it comes from, by its address or by a name of the source's own
 * @param id what the source calls it
 * @param hash the hash of what the source said of it
 * @param written the hash of the file as the import wrote it, without this mark
 * @param time {@code approximate}, {@code assumed-zone} or empty: whether the source gave its time
 * @param title {@code first-sentence}, {@code caption}, {@code time} or empty: what the headline is made of if the source has none
 */
public record ImportMark(String source, String id, String hash, String written, String time, String title) {
    public static final String KEY = "imported";

    /** Enough that no two texts of an archive have the same by chance. */
    private static final int DIGITS = 32;

    private static final Pattern MARK = Pattern.compile("(?m)^" + KEY + ":.*\\R?(?:[ \\t]+\\S.*\\R?)*");
    private static final Pattern END_OF_LINE = Pattern.compile("[ \\t]*\\r?\\n");

    private static final Key<String> SOURCE =
            Key.required("source", FieldTypes.TEXT, "The live blog that it comes from.");
    private static final Key<String> ID = Key.optional("id", FieldTypes.TEXT, "Its id in the source.");
    private static final Key<String> HASH =
            Key.required("hash", FieldTypes.TEXT, "A hash by which later imports detect changes of the source.");
    private static final Key<String> WRITTEN =
            Key.required("written", FieldTypes.TEXT, "A hash by which later imports detect edits of the file.");
    private static final Key<String> TIME = Key.optional(
            "time", FieldTypes.TEXT, "approximate or assumed-zone, if the source does not give the exact time.");
    private static final Key<String> TITLE = Key.optional(
            "title",
            FieldTypes.TEXT,
            "first-sentence, caption or time: what the headline was made from, if the source has none.");

    static final FieldType<ImportMark> VALUE = FieldTypes.mapping(
            FieldSet.of("what was imported", SOURCE, ID, HASH, WRITTEN, TIME, TITLE),
            keys -> new ImportMark(
                    keys.get(SOURCE, ""),
                    keys.get(ID, ""),
                    keys.get(HASH, ""),
                    keys.get(WRITTEN, ""),
                    keys.get(TIME, ""),
                    keys.get(TITLE, "")));

    /** Returns the mark in the text of a post, or null if it has none that can be read. */
    public static ImportMark ofPost(SourceText post) {
        var diagnostics = new Diagnostics(); // a build reports them; whoever imports needs the mark alone
        FrontMatter parts = FrontMatter.in(post, diagnostics);
        return parts == null
                ? null
                : parts.yaml(post, diagnostics)
                        .read(parts.yamlTo(), PostReader.KEYS)
                        .get(PostReader.IMPORTED);
    }

    /** Returns the slug of a post, which is that of its file unless its text says otherwise. */
    public static String slugOfPost(String fileName, SourceText post) {
        var diagnostics = new Diagnostics();
        FrontMatter parts = post == null ? null : FrontMatter.in(post, diagnostics);
        String ofFile = Slug.ofFile(fileName);
        return parts == null
                ? ofFile
                : parts.yaml(post, diagnostics)
                        .read(parts.yamlTo(), PostReader.KEYS)
                        .get(PostReader.SLUG, ofFile);
    }

    /** Returns the mark in the text of a {@code liveblog.yaml}, or null if it has none that can be read. */
    public static ImportMark ofLiveBlog(SourceText liveBlog) {
        return YamlSource.ofFile(liveBlog, new Diagnostics())
                .read(liveBlog.text().length(), LiveBlogKeys.ALL)
                .get(LiveBlogKeys.IMPORTED);
    }

    /** Returns the hash of something that a source said. */
    public static String hashOf(String said) {
        return Hash.of(said).substring(0, DIGITS);
    }

    /** Returns the hash of a file's text but for its mark. Line ends, and white space before them, make no difference. */
    public static String hashOfFile(String text) {
        String rest = MARK.matcher(text).replaceFirst("");
        return hashOf(END_OF_LINE.matcher(rest).replaceAll("\n").strip());
    }

    /** Returns whether a file was edited since it was written with this mark. */
    public boolean isEdited(String text) {
        return !written.equals(hashOfFile(text));
    }
}
