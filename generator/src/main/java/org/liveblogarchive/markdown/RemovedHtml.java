package org.liveblogarchive.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;
import org.liveblogarchive.read.LinkError;

/** Reports what the allow-list removes from an author's HTML, and the tags that are shown as text, each at its own place. */
final class RemovedHtml {
    private static final String TEXT_AND_MEDIA = "HTML that shows text, pictures, tables, sound or video";
    private static final String REMOVE_IT =
            "Remove it. To embed a video of another site, write its bare address on a line of its own.";

    private static final String MEANT_AS_TEXT = "Write code between backticks, or “\\<” for the bracket.";

    private static final Safelist ALLOWED = AllowList.create();

    private final Node node;
    private final BasedSequence markup;
    private final BodyContext context;

    private RemovedHtml(Node node, BasedSequence markup, BodyContext context) {
        this.node = node;
        this.markup = markup;
        this.context = context;
    }

    /** Reports what is removed of one piece of HTML in a text. */
    static void report(Node node, BodyContext context) {
        BasedSequence markup = node instanceof Block block ? block.getContentChars() : node.getChars();
        if (!markup.startsWith("</")) {
            new RemovedHtml(node, markup, context).report();
        }
    }

    private void report() {
        // A parser of XML keeps each tag as it stands, also one that HTML allows only within others.
        Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault).setTrackPosition(true);
        for (Element element :
                Jsoup.parse(markup.toString(), RawHtml.BASE, parser).getAllElements()) {
            if (element instanceof Document) {
                continue;
            }
            if (isAllowed(element)) {
                element.attributes().forEach(attribute -> check(attribute, element));
            } else {
                report(element);
            }
        }
    }

    private static boolean isAllowed(Element element) {
        boolean isHeading = element.normalName().equals("h1"); // which gets the level that fits the page
        return isHeading || (AllowList.hasElement(element.normalName()) && !RawHtml.isForeignInput(element));
    }

    private void report(Element element) {
        String name = "<" + element.normalName() + ">";
        Range range = element.sourceRange();
        String tag = markup.subSequence(range.startPos(), range.endPos()).toString();
        LinkError fault = switch (TextTags.kind(tag, node)) {
            case WORDS ->
                new LinkError(
                        "Unknown HTML “" + tag + "”, which is shown as text", "known HTML, or text", MEANT_AS_TEXT);
            case SWALLOWING -> new LinkError("HTML “" + name + "”, which is shown as text", TEXT_AND_MEDIA, REMOVE_IT);
            case MARKUP -> new LinkError("Removed HTML “" + name + "”", TEXT_AND_MEDIA, REMOVE_IT);
        };
        context.warning(offset(range), fault);
    }

    private void check(Attribute attribute, Element element) {
        int offset = offset(attribute.sourceRange().nameRange());
        String found = "Removed attribute “" + attribute.html() + "” of “<" + element.normalName() + ">”";
        if (LanguageAttributes.isOne(attribute.getKey())) {
            LinkError fault = LanguageAttributes.fault(attribute.getKey(), attribute.getValue());
            if (fault != null) {
                context.warning(offset, fault);
            }
        } else if (attribute.getKey().equals("style")) {
            context.warning(
                    offset,
                    new LinkError(
                            found,
                            "a class that begins with “x-”, which a theme styles",
                            "Write class=\"x-…\", and style that class in your theme."));
        } else if (attribute.getKey().equals("class")) {
            element.classNames().stream()
                    .filter(name -> !RawHtml.keepsClass(name))
                    .forEach(name -> context.warning(offset, unknownClass(name, element)));
        } else if (!isIdOfLink(attribute, element)
                && !ALLOWED.isSafeAttribute(element.normalName(), element, attribute)) {
            context.warning(
                    offset,
                    new LinkError(
                            found,
                            "an attribute that describes the text or its link, such as lang, title or href",
                            "Remove it."));
        }
    }

    /** Returns whether an attribute is the id of a link as older HTML writes it. */
    private static boolean isIdOfLink(Attribute attribute, Element element) {
        return attribute.getKey().equals("name") && element.normalName().equals("a");
    }

    private static LinkError unknownClass(String name, Element element) {
        return new LinkError(
                "Removed class “" + name + "” of “<" + element.normalName() + ">”",
                "a class that begins with “x-”, or a class of the theme",
                "Write “x-" + name + "”, and style that class in your theme.");
    }

    private int offset(Range range) {
        int index = Math.max(0, Math.min(range.startPos(), markup.length() - 1));
        return Math.max(0, markup.getIndexOffset(index));
    }
}
