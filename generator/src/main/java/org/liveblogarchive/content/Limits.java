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

    /** Elements of templates that one page takes, each as often as it comes; a page with 100 000 tags takes a million. */
    public static final int TEMPLATE_STEPS = 10_000_000;

    /** Levels of elements of templates in each other, through macros and files too: each takes room on the stack. */
    public static final int TEMPLATE_LEVELS = 500;

    /** Bytes of a field of a picture, a sound or a video that is read as a whole: the largest are the covers of sound. */
    public static final int MEDIA_FIELD_BYTES = 64 << 20;

    /** Bytes of a field of a picture, a sound or a video that is read as a whole: the largest are the covers of sound. */
    public static final int MEDIA_FIELD_BYTES = 64 << 20;

    /** Levels of boxes, elements or frames in sound and video: no format has more than six that are looked into. */
    public static final int MEDIA_LEVELS = 10;

    /** Characters that a diagnostic quotes. */
    public static final int QUOTED_CHARACTERS = 200;

    /** Pixels of a picture in a row or a column: as many as JPEG and GIF have at most. */
    public static final int PICTURE_SIDE = 65_535;

    /** Pixels of a picture that is drawn into a preview; the largest cameras have 150 million. */
    public static final int PICTURE_PIXELS = 200_000_000;

    /** Pixels of a picture that is kept in memory whole while it is read: a progressive JPEG, up to 6 bytes a pixel, or a WebP. */
    public static final int PICTURE_PIXELS_AT_ONCE = 50_000_000;

    /** Scans of a progressive JPEG, for each of which its reader goes over all pixels; programs write some 10. */
    public static final int JPEG_SCANS = 50;

    /** Bytes of an SVG picture, which is read whole. */
    public static final int SVG_BYTES = 50_000_000;

    /** Elements of an SVG picture that is drawn into a preview, as are those below. */
    public static final int SVG_ELEMENTS = 50_000;

    /** Levels of elements of an SVG picture, through what they refer to as well: each takes room on the stack. */
    public static final int SVG_LEVELS = 100;

    /** Shapes of an SVG picture, each as often as it is drawn. */
    public static final int SVG_SHAPES = 20_000;

    /** Numbers that the shapes of an SVG picture are made of, each as often as it is drawn. */
    public static final int SVG_POINTS = 2_000_000;

    /** Masks, patterns and steps of filters, each as often as it is drawn: each is a picture of its own. */
    public static final int SVG_LAYERS = 200;

    /** Numbers in a clip path, of several the root of the sum of their squares: to cut shapes takes the square or more. */
    public static final int SVG_CLIP_POINTS = 1_500;

    /** Pixels of a preview that a filter reaches: by so much what it works on is larger than the preview. */
    public static final int SVG_BLUR = 600;

    /** Pixels of a pattern in width or height, which is drawn whole even if little of it is seen. */
    public static final int SVG_TILE = 4_000;

    /** Dashes of lines, if all lines went through the whole preview. */
    public static final int SVG_DASHES = 20_000_000;

    /** Dashes of lines whose strokes are not scaled, if each part of them were as long as the longest: each takes memory. */
    public static final int SVG_UNSCALED_DASHES = 5_000_000;

    private Limits() {}
}
