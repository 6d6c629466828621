package org.liveblogarchive.media;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an SVG picture may contain (SVG 2): what draws, and nothing that runs or loads. */
final class SvgRules {
    static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private static final Set<String> ELEMENTS = Set.of(
            "a animate animateColor animateMotion animateTransform circle clipPath color-profile defs desc discard ellipse"
                    .concat(" feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix")
                    .concat(" feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB")
                    .concat(" feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset")
                    .concat(" fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter font font-face")
                    .concat(" g glyph hkern image line linearGradient marker mask metadata missing-glyph mpath path")
                    .concat(" pattern polygon polyline radialGradient rect set stop style svg switch symbol text")
                    .concat(" textPath title tref tspan use view vkern")
                    .split(" "));
    /** Namespaces of editors and of descriptions, in which nothing runs. */
    private static final Pattern INERT = Pattern.compile(
            "http://(?:www\\.inkscape\\.org|sodipodi\\.sourceforge\\.net"
                    + "|www\\.w3\\.org/1999/02/22-rdf-syntax-ns#|creativecommons\\.org/ns#|web\\.resource\\.org/cc"
                    + "|purl\\.org/dc|ns\\.adobe\\.com|www\\.bohemiancoding\\.com|www\\.serif\\.com).*|https?://(?:www\\.)?figma\\.com.*");

    private static final Set<String> ANIMATIONS =
            Set.of("animate", "animateColor", "animateMotion", "animateTransform", "set");
    private static final Set<String> SHOWN = Set.of("image", "feImage");
    private static final Pattern HANDLER = Pattern.compile("(?i)(?:[^:]*:)?(?:on.*|href)");
    private static final Pattern RASTER =
            Pattern.compile("(?i)data:image/(?:png|jpe?g|gif|webp);base64,[a-z0-9+/=\\s]*");
    private static final Pattern WEB = Pattern.compile("(?i)(?:https?://|mailto:)[^\\s\\p{Cntrl}]*");
    private static final Set<String> LOADING = Set.of("base", "ping", "src");
    /** Attributes that no browser reads as CSS. */
    private static final Set<String> TEXTS = Set.of("class", "id", "lang", "role", "title");

    private static final Pattern IMPORT = Pattern.compile("(?i)@import[^;]*(?:;|\\z)");
    private static final Pattern URL = Pattern.compile("(?i)url\\s*\\(\\s*[\"']?\\s*(#|data:image/|data:font/)?");
    private static final Pattern UNQUOTED = Pattern.compile("(?i)url\\(\\s*(?![\\s\"'])");
    private static final Pattern RUNS = Pattern.compile("(?i)\\\\|expression\\s*\\(|javascript:|behaviou?r\\s*:"
            + "|-moz-binding|@import|@namespace|(?:image-set|\\bsrc|\\bimage)\\s*\\(");

    private SvgRules() {}

    /** Returns whether an element may stay, with what is in it. */
    static boolean hasElement(String namespace, String name) {
        return SVG.equals(namespace)
                ? ELEMENTS.contains(name)
                : namespace != null && INERT.matcher(namespace).matches();
    }

    /** Returns whether an animation changes what it must not: a handler, or what a reference leads to. */
    static boolean isAnimationOf(String element, String attributeName) {
        return ANIMATIONS.contains(element)
                && attributeName != null
                && HANDLER.matcher(attributeName.strip()).matches();
    }

    /** Returns whether browsers know a namespace of attributes. */
    static boolean isOfBrowsers(String namespace) {
        return namespace.equals(XLINK) || namespace.equals(XML);
    }

    /** Returns whether an attribute of an element may stay. */
    static boolean hasAttribute(String element, String namespace, String name, String value) {
        if (namespace != null && !namespace.isEmpty() && !isOfBrowsers(namespace)) {
            return INERT.matcher(namespace).matches();
        }
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.startsWith("on") || LOADING.contains(plain)) {
            return false;
        }
        if (plain.equals("href")) {
            return isReference(element, value.strip());
        }
        return TEXTS.contains(plain) || plain.startsWith("aria-") || plain.startsWith("data-") || isStyle(value);
    }

    private static boolean isReference(String element, String value) {
        return value.startsWith("#")
                || (SHOWN.contains(element) && RASTER.matcher(value).matches())
                || (element.equals("a") && WEB.matcher(value).matches());
    }

    /** Returns a style sheet without imports of other ones. */
    static String withoutImports(String css) {
        return IMPORT.matcher(css).replaceAll("");
    }

    /** Returns whether CSS, or the value of an attribute, neither runs nor loads anything. */
    static boolean isStyle(String css) {
        if (css.indexOf('(') < 0 && css.indexOf('\\') < 0 && css.indexOf(':') < 0 && css.indexOf('@') < 0) {
            return true;
        }
        String plain = withoutComments(css);
        if (plain == null) {
            return false;
        }
        Matcher url = URL.matcher(plain);
        while (url.find()) {
            if (url.group(1) == null) {
                return false;
            }
        }
        return !RUNS.matcher(plain).find();
    }

    /**
     * Returns CSS without its comments, as browsers read it (CSS Syntax 3, section 4.3): in a string and in an address there
     * are none.
     *
     * @return null if it has escapes, or strings or addresses that do not end, which browsers read in ways of their own
     */
    private static String withoutComments(String css) {
        var plain = new StringBuilder(css.length());
        int next;
        for (int i = 0; i < css.length(); i = next) {
            char c = css.charAt(i);
            if (css.startsWith("/*", i)) {
                int end = css.indexOf("*/", i + 2);
                next = end < 0 ? css.length() : end + 2;
                plain.append(' ');
                continue;
            }
            if (c == '"' || c == '\'') {
                next = css.indexOf(c, i + 1) + 1;
            } else if (UNQUOTED.matcher(css).region(i, css.length()).lookingAt()) {
                next = css.indexOf(')', i) + 1;
            } else {
                next = i + 1;
            }
            String token = next == 0 ? "" : css.substring(i, next);
            boolean broken = token.length() > 1 && token.indexOf('\n') >= 0;
            if (next == 0 || broken || token.indexOf('\\') >= 0) {
                return null;
            }
            plain.append(token);
        }
        return plain.toString();
    }
}
