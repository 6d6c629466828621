package org.liveblogarchive.imports.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.liveblogarchive.imports.model.ImportedPicture;

/** Reads pictures of pages, whose addresses often wait in other attributes until a script has run. */
public final class PictureElements {
    private static final Pattern SIZE =
            Pattern.compile("\\s*([^\\s,]\\S*[^\\s,]|[^\\s,])(?:\\s+([\\d.]+)[wx])?\\s*(?:,|$)");
    private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset");
    private static final List<String> SOURCES = List.of(
            "data-src", "data-original", "data-lazy-src", "data-image-src", "data-url", "data-hi-res-src", "src");
    private static final String CREDITS = "[class~=(?i)credit|copyright|photographer|attribution|source], small, cite";

    private PictureElements() {}

    /** A size of a picture. */
    private record Size(String address, double width) {}

    /** Returns whether an element is a picture. */
    static boolean isPicture(Element element) {
        return element.normalName().equals("img") || element.normalName().equals("amp-img");
    }

    /** Returns whether a picture is there to count readers. */
    static boolean isPixel(Element img) {
        return img.attr("width").matches("[01](?:px)?") && img.attr("height").matches("[01](?:px)?");
    }

    /** Returns a picture; its caption and its credit are those of its figure. */
    public static ImportedPicture picture(Element img) {
        Element figure = img.closest("figure");
        Element caption = figure == null ? null : figure.selectFirst("figcaption, .caption, .wp-caption-text");
        String credit = "";
        if (caption != null) {
            caption = caption.clone();
            Elements credits = caption.select(CREDITS);
            credit = MarkdownText.spaced(credits.text()).strip();
            credits.remove();
        }
        String words = caption == null ? "" : caption.text();
        return new ImportedPicture(
                addresses(img), img.attr("alt"), MarkdownText.spaced(words).strip(), credit);
    }

    /** Returns the addresses of a picture, the widest first and each once. */
    static List<String> addresses(Element img) {
        var sizes = new ArrayList<Size>();
        for (String set : SETS) {
            addSet(img.attr(set), img, sizes);
        }
        Element picture = img.closest("picture");
        if (picture != null) {
            for (Element source : picture.select("source")) {
                SETS.forEach(set -> addSet(source.attr(set), source, sizes));
            }
        }
        sizes.sort(Comparator.comparingDouble(Size::width).reversed());
        var addresses = new LinkedHashSet<String>();
        sizes.forEach(size -> addresses.add(size.address()));
        for (String source : SOURCES) {
            String address = absolute(img, img.attr(source));
            if (!address.isEmpty() && !address.startsWith("data:") && !address.endsWith("/blank.gif")) {
                addresses.add(address);
            }
        }
        if (addresses.isEmpty() && img.nextElementSibling() != null && isHidden(img.nextElementSibling())) {
            Element hidden = Jsoup.parseBodyFragment(img.nextElementSibling().wholeText(), img.baseUri())
                    .selectFirst("img");
            return hidden == null ? List.of() : addresses(hidden);
        }
        return List.copyOf(addresses);
    }

    private static boolean isHidden(Element next) {
        return next.normalName().equals("noscript");
    }

    private static void addSet(String set, Element of, List<Size> sizes) {
        Matcher size = SIZE.matcher(set);
        while (size.find()) {
            double width = size.group(2) == null ? 1 : number(size.group(2));
            sizes.add(new Size(absolute(of, size.group(1)), width));
        }
    }

    private static double number(String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            return 1; // as a size without a number is
        }
    }

    /** Returns an address as an absolute one, or as it is if its page has none. */
    static String absolute(Element element, String address) {
        String written = address.strip();
        if (written.isEmpty() || element.baseUri().isEmpty() || written.startsWith("data:")) {
            return written;
        }
        String absolute = StringUtil.resolve(element.baseUri(), written);
        return absolute.isEmpty() ? written : absolute;
    }

    /** Returns the first address that browsers of anybody can open, or an empty text. */
    static String onTheWeb(List<String> addresses) {
        return addresses.stream()
                .map(address -> address.replaceFirst("^//(?=[^/])", "https://"))
                .filter(address -> address.matches("https?://.*"))
                .findFirst()
                .orElse("");
    }
}
