package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.read.LinkError;
import org.liveblogarchive.read.LinkResolver;
import org.liveblogarchive.read.MediaKind;
import org.liveblogarchive.read.ResolvedLink;

/** Writes pictures, and videos and sound written as pictures are. */
final class Pictures {
    private Pictures() {}

    /** Returns the pictures of a paragraph that has nothing else, one a line; an empty list for any other. */
    static List<Node> alone(Paragraph paragraph, Rendering to) {
        var pictures = new ArrayList<Node>();
        boolean afterBreak = true;
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                afterBreak = true;
            } else if (isPicture(child, to) && afterBreak) {
                pictures.add(child);
                afterBreak = false;
            } else {
                return List.of();
            }
        }
        return pictures;
    }

    private static boolean isPicture(Node node, Rendering to) {
        boolean isPicture = (node instanceof Image image && !LinkWriters.isLiteral(image))
                || (node instanceof ImageRef reference && LinkWriters.reference(reference, to) != null);
        return isPicture && !isElsewhere(address(node, to)) && !Rendering.isTemplate(address(node, to));
    }

    /** Writes a picture within a line of text. */
    static void writeInline(Node node, Rendering to) {
        if (node instanceof Image image && LinkWriters.isLiteral(image)) {
            LinkWriters.literal(image, to);
        } else if (Rendering.isTemplate(address(node, to))) {
            to.warnOfTemplate(node);
            LinkWriters.asWritten(node, to);
        } else if (isElsewhere(address(node, to))) {
            elsewhere(node, to);
        } else {
            write(node, titleAndCredit(node, to), to);
        }
    }

    /** Returns what a figure shows below a picture, for a picture within a line, or an empty text. */
    private static String titleAndCredit(Node node, Rendering to) {
        BasedSequence title = title(node, to);
        String credit = to.attributes().credit(node);
        return (title.isNotNull() ? Escapes.read(title) + " " + credit : credit).strip();
    }

    private static boolean isElsewhere(BasedSequence address) {
        return isElsewhere(address.toString());
    }

    /** Returns whether an address is one of another host, or one from the root of the archive's own. */
    static boolean isElsewhere(String address) {
        return address.startsWith("/")
                || address.regionMatches(true, 0, "https://", 0, "https://".length())
                || address.regionMatches(true, 0, "http://", 0, "http://".length());
    }

    /** Writes a picture that is not in the archive as a link, since nothing loads from there before the reader asks for it. */
    private static void elsewhere(Node node, Rendering to) {
        String address = Escapes.read(address(node, to));
        ResolvedLink target = to.target(address, node);
        String alt = PlainText.of(node);
        String text = alt.isBlank() ? address : alt;
        if (target.error() != null) {
            to.context().error(node.getStartOffset(), target.error());
            to.html().text(text);
            return;
        }
        to.context().warning(node.getStartOffset(), outOfArchive(address));
        if (to.isInLink()) {
            to.html().text(text);
        } else {
            to.html().raw("<a").attribute("href", target.address());
            title(titleAndCredit(node, to), to);
            to.html().raw(">").text(text).raw("</a>");
        }
    }

    static LinkError outOfArchive(String address) {
        boolean ownHost = address.startsWith("/") && !address.startsWith("//");
        return new LinkError(
                (ownHost ? "Picture with a path from the host's root “" : "Picture of another host “") + address
                        + "”, which is shown as a link",
                ownHost
                        ? "a picture in the archive, so that it lasts as long as the archive"
                        : "a picture in the archive, as pages load nothing from other hosts until the reader asks for it",
                "Save the picture in media/, and write that path.");
    }

    /** Writes a picture with its caption and credit. */
    static void writeFigure(Node node, Rendering to) {
        to.html().line().raw("<figure class=\"figure\">");
        write(node, "", to);
        BasedSequence title = title(node, to);
        String credit = to.attributes().credit(node);
        if (title.isNotNull() || !credit.isEmpty()) {
            to.html().raw("<figcaption>");
            if (title.isNotNull()) {
                to.html().text(Escapes.read(title));
            }
            if (!credit.isEmpty()) {
                to.html().raw(" <span class=\"credit\">").text(credit).raw("</span>");
            }
            to.html().raw("</figcaption>");
        }
        to.html().raw("</figure>\n");
    }

    private static void title(String title, Rendering to) {
        if (!title.isEmpty()) {
            to.html().attribute("title", title);
        }
    }

    private static void write(Node node, String title, Rendering to) {
        String written = Escapes.read(address(node, to));
        ResolvedLink target = to.context().media().apply(LinkResolver.decode(written));
        if (!to.isSound(target, node)) {
            to.writeAttributes(node); // which have faults of their own
            return;
        }
        String alt = PlainText.of(node);
        switch (MediaKind.of(target.address())) {
            case VIDEO -> Players.write("video", target.address(), alt, title, to);
            case AUDIO -> Players.write("audio", target.address(), alt, title, to);
            case PICTURE -> picture(node, target, alt, title, to);
            case OTHER ->
                to.context()
                        .error(
                                node.getStartOffset(),
                                new LinkError(
                                        "Picture format that browsers do not show “" + written + "”",
                                        "a file that ends in .jpg, .png, .gif, .webp, .avif or .svg",
                                        "Export the picture in one of these formats, or link to the file instead."));
        }
    }

    private static void picture(Node node, ResolvedLink target, String alt, String title, Rendering to) {
        if (alt.isBlank()) {
            to.context()
                    .warning(
                            node.getStartOffset(),
                            new LinkError(
                                    "No alternative text of the picture “" + target.address() + "”",
                                    "a text for readers who cannot see the picture",
                                    "Write it between the brackets, as in “![what the picture shows](…)”."));
        }
        to.html().raw("<img").attribute("src", target.address()).attribute("alt", alt);
        title(title, to);
        if (target.size() != null) {
            to.html().attribute("width", Integer.toString(target.size().width()));
            to.html().attribute("height", Integer.toString(target.size().height()));
        }
        to.writeAttributes(node);
        to.html().raw(" loading=\"lazy\" decoding=\"async\">");
    }

    private static BasedSequence address(Node node, Rendering to) {
        return node instanceof Image image
                ? LinkWriters.address(image)
                : reference(node, to).getUrl();
    }

    private static BasedSequence title(Node node, Rendering to) {
        return node instanceof Image image
                ? LinkWriters.title(image)
                : reference(node, to).getTitle();
    }

    private static Reference reference(Node node, Rendering to) {
        return LinkWriters.reference((ImageRef) node, to);
    }
}
