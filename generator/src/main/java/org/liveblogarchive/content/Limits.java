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

    /** Levels of lists and quotations in Markdown: each takes room on the stack. */
    public static final int MARKDOWN_LEVELS = 100;

    /** Characters of the label of a link or of a definition (CommonMark 0.31.2, 4.7). */
    public static final int LABEL_CHARACTERS = 999;

    /** Round brackets open at once in an address, as in the reference implementation; CommonMark 0.31.2, 6.3 allows a limit. */
    public static final int PARENTHESES = 32;

    /** Characters of an e-mail address in pointed brackets: 64, the sign, and a host of 255 (RFC 5321, 4.5.3.1). */
    public static final int MAILBOX_CHARACTERS = 320;

    /** Attributes of a tag: regular expressions of Flexmark need a level of calls for each in a tag that begins a block. */
    public static final int HTML_ATTRIBUTES = 200;

    /** Columns of a table: each of its rows has as many cells, however short its line is. */
    public static final int TABLE_COLUMNS = 300;

    /** Characters of code in colours: each part costs a page three dozen bytes more. */
    public static final int CODE_CHARACTERS = 30_000;

    /** Characters in a line of code in colours: some languages take time by the square of a line's length. */
    public static final int CODE_LINE_CHARACTERS = 5_000;

    /** Bytes of a slug, so that the names of its files have room for what follows it. */
    public static final int SLUG_BYTES = 200;

    /** Bytes in UTF-8 of the name of a file or a folder: on the usual file systems 255, with room for {@code .gz}. */
    public static final int NAME_BYTES = 252;

    /** Bytes in UTF-8 of a path below the archive's own folder: systems allow 1 024 or 4 096 with all folders above. */
    public static final int PATH_BYTES = 1_000;

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

    /** Bytes of one field of Exif that stays, such as a line of credit: a longer one goes. */
    public static final int EXIF_FIELD_BYTES = 16_384;

    /** Items of a picture in AVIF: one, or one for each tile of a large one. */
    public static final int MEDIA_ITEMS = 10_000;

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

    /** Entities that an SVG picture, or XMP, declares itself or uses: they could stand for any length. */
    public static final int XML_ENTITIES = 1_000;

    /** Levels of elements in SVG and XMP: each takes room on the stack. */
    public static final int XML_LEVELS = 500;

    /** Characters in SVG and XMP, with what entities stand for, and of one attribute: that of a photo or a coastline. */
    public static final int XML_CHARACTERS = 50_000_000;

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

    /** Levels of folders that an import looks for media in. */
    public static final int IMPORT_FOLDER_LEVELS = 10;

    /** Bytes of a picture, a sound or a video that an import takes; each is read whole. */
    public static final int IMPORT_MEDIA_BYTES = 100 << 20;

    /** Bytes of a page or a text that an import reads whole. */
    public static final int IMPORT_TEXT_BYTES = 64 << 20;

    /** Bytes of all parts of a page in MHTML, or of all files of JSON in a folder, which are in memory at once. */
    public static final int IMPORT_PARTS_BYTES = 256 << 20;

    /** Bytes of all that an archive of files (WACZ) holds when it is unpacked. */
    public static final long IMPORT_UNPACKED_BYTES = 8L << 30;

    /** Files in such an archive. */
    public static final int IMPORT_UNPACKED_FILES = 10_000;

    /** Levels of objects and arrays in JSON that an import reads: each takes room on the stack. */
    public static final int IMPORT_JSON_LEVELS = 200;

    /** Levels of elements in HTML that an import reads: each takes room on the stack. */
    public static final int IMPORT_HTML_LEVELS = 500;

    /** Characters of the text of one element of an export that an import reads from its beginning to its end. */
    public static final int IMPORT_ELEMENT_CHARACTERS = 8 << 20;

    /** Documents of one feed that an import follows, and files beside it that it looks into. */
    public static final int IMPORT_FEED_DOCUMENTS = 10_000;

    /** Posts of one live blog that is imported, all of which are in memory. */
    public static final int IMPORT_POSTS = 100_000;

    private Limits() {}
}
