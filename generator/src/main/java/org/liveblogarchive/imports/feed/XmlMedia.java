package org.liveblogarchive.imports.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liveblogarchive.imports.feed.FeedMedium.Kind;
import org.liveblogarchive.imports.source.WrittenHtml;

/** Reads the files that entries in XML bring: enclosures, and those of Media RSS. */
final class XmlMedia {
    /** The elements that are read here. */
    static final Set<String> ELEMENTS = Set.of(
            "enclosure",
            "image",
            "itunes:image",
            "media:content",
            "media:copyright",
            "media:credit",
            "media:description",
            "media:group",
            "media:player",
            "media:text",
            "media:thumbnail",
            "media:title");

    private final FeedElement entry;
    private final List<FeedMedium> media = new ArrayList<>();

    private XmlMedia(FeedElement entry) {
        this.entry = entry;
    }

    /** Returns the files of an entry, each once. */
    static List<FeedMedium> of(FeedElement entry) {
        var found = new XmlMedia(entry);
        for (FeedElement child : entry.children()) {
            switch (child.name()) {
                case "media:group" -> found.group(child);
                case "media:content" -> found.contents(List.of(child), child);
                case "media:thumbnail" -> found.add(child, Kind.THUMBNAIL, child.address("url"), "");
                case "enclosure" -> found.addFile(child, "url");
                case "itunes:image" -> found.add(child, Kind.THUMBNAIL, child.address("href"), "");
                case "image" -> found.image(child);
                case "atom:link" -> {
                    if (child.attribute("rel").equals("enclosure")) {
                        found.addFile(child, "href");
                    }
                }
                default -> {} // which brings no file
            }
        }
        return found.media;
    }

    private void image(FeedElement image) {
        FeedElement url = image.child("url");
        String address =
                url != null ? url.address() : image.element().hasAttr("href") ? image.address("href") : image.address();
        if (address.matches("https?://\\S+")) {
            add(image, Kind.THUMBNAIL, address, "");
        }
    }

    private void addFile(FeedElement file, String attribute) {
        String address = file.address(attribute);
        add(file, Kind.of("", file.attribute("type"), address), address, file.attribute("title"));
    }

    private void add(FeedElement element, Kind kind, String address, String title) {
        boolean known = media.stream().anyMatch(medium -> medium.addresses().contains(address));
        if (!address.isEmpty() && !known) {
            media.add(new FeedMedium(element.place(), kind, List.of(address), title, "", "", ""));
        }
    }

    /** Reads a group, which has one file in several sizes or forms. */
    private void group(FeedElement group) {
        List<FeedElement> contents = group.children("media:content");
        contents.stream()
                .collect(Collectors.groupingBy(XmlMedia::kind, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(sizes -> contents(sizes, group));
        if (contents.isEmpty()) {
            group.children("media:thumbnail")
                    .forEach(thumbnail -> add(thumbnail, Kind.THUMBNAIL, thumbnail.address("url"), ""));
        }
    }

    private static Kind kind(FeedElement content) {
        return Kind.of(content.attribute("medium"), content.attribute("type"), content.address("url"));
    }

    /** Reads the forms of one file; {@code around} has what is said of all of them. */
    private void contents(List<FeedElement> contents, FeedElement around) {
        List<FeedElement> best = contents.stream()
                .sorted(Comparator.comparing(XmlMedia::isDefault)
                        .thenComparingDouble(XmlMedia::size)
                        .reversed())
                .toList();
        FeedElement first = best.get(0);
        List<String> addresses = best.stream()
                .map(content -> content.address("url"))
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
        FeedElement poster = part("media:thumbnail", first, around);
        String preview = poster == null ? "" : poster.address("url");
        if (addresses.isEmpty()) {
            FeedElement player = part("media:player", first, around);
            add(first, Kind.OTHER, player == null ? "" : player.address("url"), words("media:title", first, around));
            add(first, Kind.THUMBNAIL, preview, "");
            return;
        }
        media.removeIf(medium -> addresses.containsAll(medium.addresses())); // as an enclosure, which says less of it
        media.add(new FeedMedium(
                first.place(),
                kind(first),
                addresses,
                words("media:title", first, around),
                words("media:description", first, around),
                credit(first, around),
                preview));
    }

    private static boolean isDefault(FeedElement content) {
        return content.attribute("isDefault").equals("true");
    }

    private static double size(FeedElement content) {
        for (String attribute : List.of("width", "height", "bitrate", "fileSize")) {
            if (content.attribute(attribute).matches("\\d{1,12}(?:\\.\\d{1,6})?")) {
                return Double.parseDouble(content.attribute(attribute));
            }
        }
        return 0;
    }

    /** Returns what is said of a file: by its own element, by that around it, or by the entry. */
    private FeedElement part(String name, FeedElement content, FeedElement around) {
        for (FeedElement each : List.of(content, around, entry)) {
            List<FeedElement> parts = each.children(name);
            if (!parts.isEmpty()) {
                return parts.get(0);
            }
        }
        return null;
    }

    private String words(String name, FeedElement content, FeedElement around) {
        FeedElement part = part(name, content, around);
        return part == null ? "" : WrittenHtml.words(part.text()).strip();
    }

    private String credit(FeedElement content, FeedElement around) {
        for (FeedElement each : List.of(content, around, entry)) {
            List<FeedElement> credits = each.children("media:credit", "media:copyright");
            if (!credits.isEmpty()) {
                return credits.stream()
                        .map(FeedElement::text)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
            }
        }
        return "";
    }
}
