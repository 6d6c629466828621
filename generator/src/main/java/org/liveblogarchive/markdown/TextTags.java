package org.liveblogarchive.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/**
 * Tags that are shown as text: those whose content browsers read as other than HTML, so that an unclosed one takes all that
 * follows (GFM 0.29, 6.11), and words in pointed brackets that are no HTML, such as {@code List<String>}.
 */
final class TextTags {
    /** What is made of a tag. */
    enum Kind {
        /** HTML, which the allow-list keeps or removes. */
        MARKUP,
        /** HTML that would swallow the text after it, shown as text. */
        SWALLOWING,
        /** Words in pointed brackets, shown as text. */
        WORDS
    }

    private static final Pattern SWALLOWING = Pattern.compile(
            "</?(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext|select|noscript|template)(?=[\\s/>])",
            Pattern.CASE_INSENSITIVE);

    /** A tag without values of attributes, which those of other languages than HTML mostly have. */
    private static final Pattern WORDS =
            Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)(?:\\s+[A-Za-z_:][\\w.:-]*+)*+\\s*/?>");

    private static final Pattern TAG =
            Pattern.compile(SWALLOWING.pattern() + "|" + WORDS.pattern(), Pattern.CASE_INSENSITIVE);

    /** What is not among the names of HTML today and is markup all the same: obsolete HTML, MathML and SVG. */
    private static final Set<String> OTHER_MARKUP = Set.of(
            "annotation",
            "blink",
            "defs",
            "g",
            "maction",
            "math",
            "menuitem",
            "merror",
            "mfrac",
            "mi",
            "mn",
            "mo",
            "mover",
            "mpadded",
            "mphantom",
            "mroot",
            "mrow",
            "ms",
            "mspace",
            "msqrt",
            "mstyle",
            "msub",
            "msubsup",
            "msup",
            "mtable",
            "mtd",
            "mtext",
            "mtr",
            "multicol",
            "munder",
            "munderover",
            "none",
            "semantics",
            "spacer",
            "svg",
            "tspan");

    private TextTags() {}

    /** Returns what is made of a tag of a node. */
    static Kind kind(CharSequence tag, Node node) {
        Matcher matcher = TAG.matcher(tag);
        return matcher.lookingAt() ? kind(matcher, node) : Kind.MARKUP;
    }

    /** Returns a piece of HTML of a node in which tags that are shown as text are text. */
    static String escaped(CharSequence html, Node node) {
        return TAG.matcher(html).replaceAll(tag -> {
            String written = tag.group();
            boolean isText = kind(tag, node) != Kind.MARKUP;
            return Matcher.quoteReplacement(isText ? "&lt;" + written.substring(1) : written);
        });
    }

    private static Kind kind(MatchResult tag, Node node) {
        String name = tag.group(2);
        if (name == null) {
            return Kind.SWALLOWING;
        }
        String known = name.toLowerCase(Locale.ROOT);
        if (Tag.isKnownTag(known) || OTHER_MARKUP.contains(known)) {
            return Kind.MARKUP;
        }
        boolean isEnd = !tag.group(1).isEmpty();
        return isEnd && hasValues(name, node) ? Kind.MARKUP : Kind.WORDS;
    }

    /** Returns whether a text has an element with values of attributes, so that its end is markup like its beginning. */
    private static boolean hasValues(String name, Node node) {
        return Pattern.compile("<" + name + "\\s[^<>]*=", Pattern.CASE_INSENSITIVE)
                .matcher(node.getChars().getBaseSequence())
                .find();
    }
}
