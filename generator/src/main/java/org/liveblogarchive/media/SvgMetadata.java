package org.liveblogarchive.media;

import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.events.StartElement;
import org.liveblogarchive.model.Archive.PictureMetadata;

/** Decides what stays of what an SVG picture and its editors say about it. */
final class SvgMetadata {
    private static final String CC = "http://creativecommons.org/ns#";
    private static final String CC_BEFORE = "http://web.resource.org/cc/";
    /** What properties stand in: the roots of RDF and XMP, and the work that Inkscape writes. */
    private static final Set<QName> CONTAINERS = Set.of(
            new QName(XmpFields.RDF, "RDF"),
            new QName(XmpFields.RDF, "Description"),
            new QName("adobe:ns:meta/", "xmpmeta"),
            new QName(CC, "Work"),
            new QName(CC_BEFORE, "Work"));

    private static final Pattern CREDIT = Pattern.compile("(?i)copyright|licen[cs]e|©|\\(c\\)");

    private final PictureMetadata keep;
    /** How deep in {@code <metadata>}, which is 1; 0 outside of it. */
    private int depth;
    /** The depth of the property that stays with all that is in it; 0 outside of one. */
    private int property;

    SvgMetadata(PictureMetadata keep) {
        this.keep = keep;
    }

    /** Returns whether an element stays that begins; {@link #end} is called for those that do. */
    boolean begin(StartElement element) {
        QName name = element.getName();
        boolean stays = depth > 0 ? isCredit(name) : isOutside(name);
        if (stays && (depth > 0 || isMetadata(name))) {
            depth++;
        }
        return stays;
    }

    private boolean isOutside(QName name) {
        return keep == PictureMetadata.ALL
                || (isMetadata(name)
                        ? keep == PictureMetadata.CREDIT
                        : name.getNamespaceURI().equals(SvgRules.SVG));
    }

    private static boolean isMetadata(QName name) {
        return name.getLocalPart().equals("metadata") && name.getNamespaceURI().equals(SvgRules.SVG);
    }

    private boolean isCredit(QName name) {
        boolean begins = XmpFields.isCredit(name)
                || (name.getNamespaceURI().equals(CC_BEFORE)
                        && name.getLocalPart().equals("license"));
        if (property == 0 && begins && !CONTAINERS.contains(name)) {
            property = depth + 1;
        }
        return keep == PictureMetadata.ALL || property > 0 || CONTAINERS.contains(name);
    }

    void end() {
        if (depth > 0) {
            property = property == depth ? 0 : property;
            depth--;
        }
    }

    boolean hasText(String text) {
        return keep == PictureMetadata.ALL || depth == 0 || property > 0 || text.isBlank();
    }

    boolean hasAttribute(QName name) {
        String namespace = name.getNamespaceURI();
        boolean plain = namespace.isEmpty() || SvgRules.isOfBrowsers(namespace);
        return keep == PictureMetadata.ALL
                || (depth == 0
                        ? plain
                        : property > 0 || plain || namespace.equals(XmpFields.RDF) || XmpFields.isCredit(name));
    }

    boolean hasComment(String text) {
        return keep == PictureMetadata.ALL
                || (keep == PictureMetadata.CREDIT && CREDIT.matcher(text).find());
    }
}
