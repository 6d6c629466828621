package org.liveblogarchive.content;

/**
 * How much a file of content may hold, so that a damaged or hostile one is an error with its name and never takes the memory
 * or the time of a whole build. All are limits of size, not of time: the result does not depend on the machine. No text that
 * people write comes near one of them; {@code limits.md} of the site says so for users.
 */
public final class Limits {
    /** Bytes of a file of text: about the length of three long novels. What Markdown is parsed into takes 50 times as much. */
    public static final int TEXT_BYTES = 4 << 20;

    /** Characters of one YAML text. */
    public static final int YAML_CHARACTERS = 1 << 20;

    /** Levels of lists and mappings in YAML: the format has three. */
    public static final int YAML_LEVELS = 50;

    /** Items of a list in YAML. */
    public static final int YAML_ITEMS = 1_000;

    /** Tags of a post or a live blog, each of which has pages and feeds of its own that the post is on. */
    public static final int TAGS = 100;

    /** Authors of a post. */
    public static final int AUTHORS = 100;

    /** Characters of a text in one line, such as a headline, which stands in titles, lists, feeds and previews too. */
    public static final int LINE_CHARACTERS = 10_000;

    /** Characters that the definitions of links of one text come to where they are used: a short text could stand for a long one. */
    public static final int DEFINITION_CHARACTERS = 1_000_000;

    /** Bytes of a page that a template makes: a loop without end stops there. */
    public static final int PAGE_BYTES = 64 << 20;

    /** Bytes of a field of a picture, a sound or a video that is read as a whole: the largest are the covers of sound. */
    public static final int MEDIA_FIELD_BYTES = 64 << 20;

    /** Levels of boxes, elements or frames in sound and video: no format has more than six that are looked into. */
    public static final int MEDIA_LEVELS = 10;

    /** Characters that a diagnostic quotes. */
    public static final int QUOTED_CHARACTERS = 200;

    private Limits() {}
}
