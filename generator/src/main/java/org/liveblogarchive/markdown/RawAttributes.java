package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.content.NearestName;
import org.liveblogarchive.read.LinkError;

/**
 * The attributes in braces that a text gives its parts: directly after a picture, a link, a marked span or code, and at the
 * end of a heading. All other braces are text.
 *
 * <p>Allowed are {@code lang}, {@code dir}, classes that begin with {@code x-}, ids, and {@code credit} on pictures: content
 * is not trusted, so it cannot take the theme's own classes. {@link TextIds} keeps ids apart from those of the page.
 */
final class RawAttributes {
    private static final List<String> ALLOWED = List.of("credit", "dir", "lang", "class", "id");
    private static final String OWN_CLASS = "x-";
    private static final String KNOWN = "one of: lang, dir, .x-name, #id, and credit on a picture";
    private static final String ONE = "[A-Za-z][\\w:-]*=\"[^\"\\n]*\"|[.#][^\\s{}\".#=]+";
    private static final Pattern GROUP =
            Pattern.compile("\\{[ \\t]*(?:" + ONE + ")(?:[ \\t]+(?:" + ONE + "))*+[ \\t]*\\}");
    private static final Pattern AT_END = Pattern.compile("\\s+(" + GROUP.pattern() + ")\\s*$");
    private static final Pattern PART = Pattern.compile("([A-Za-z][\\w:-]*)=\"([^\"\\n]*)\"|([.#])([^\\s{}\".#=]+)");
    private static final Set<Class<?>> OWNERS = Set.of(
            Image.class,
            ImageRef.class,
            Link.class,
            LinkRef.class,
            AutoLink.class,
            Emphasis.class,
            StrongEmphasis.class,
            Strikethrough.class,
            Code.class);

    /** Takes an id that the text gives a node, and where it stands. */
    interface IdSink {
        void accept(Node node, String id, int offset);
    }

    /** One attribute; its offset is that in the text. */
    private record Attribute(String name, String value, int offset) {}

    private final IdentityHashMap<Node, List<Attribute>> attributes;
    private final BodyContext context;

    private RawAttributes(IdentityHashMap<Node, List<Attribute>> attributes, BodyContext context) {
        this.attributes = attributes;
        this.context = context;
    }

    /** Takes the attributes out of a document, so that they are no longer part of its text. */
    static RawAttributes takenFrom(Document document, BodyContext context) {
        var attributes = new IdentityHashMap<Node, List<Attribute>>();
        if (context.markdown().indexOf('{') >= 0) {
            take(document, document.getChars().getBaseSequence(), attributes);
        }
        return new RawAttributes(attributes, context);
    }

    /** Returns the same attributes, whose errors are reported to another context. */
    RawAttributes reportedTo(BodyContext other) {
        return new RawAttributes(attributes, other);
    }

    private static void take(Node parent, BasedSequence markdown, IdentityHashMap<Node, List<Attribute>> attributes) {
        if (parent instanceof Heading heading && heading.getLastChild() instanceof Text last) {
            Matcher group = AT_END.matcher(last.getChars());
            if (group.find()) {
                attributes.put(heading, parts(group.group(1), last.getStartOffset() + group.start(1)));
                last.setChars(last.getChars().subSequence(0, group.start()));
            }
        }
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (OWNERS.contains(child.getClass()) && child.getNext() instanceof Text) {
                takeAfter(child, markdown, attributes);
            }
            take(child, markdown, attributes);
        }
    }

    private static void takeAfter(
            Node owner, BasedSequence markdown, IdentityHashMap<Node, List<Attribute>> attributes) {
        Matcher group = GROUP.matcher(markdown).region(owner.getEndOffset(), markdown.length());
        if (!group.lookingAt()) {
            return;
        }
        int end = group.end();
        Node last = owner.getNext();
        while (last != null && last.getEndOffset() < end) {
            last = last.getNext();
        }
        if (last == null || (last.getEndOffset() > end && !(last instanceof Text))) {
            return; // the braces end within something else, and so are text
        }
        attributes.put(owner, parts(group.group(), owner.getEndOffset()));
        while (owner.getNext() != last) {
            owner.getNext().unlink();
        }
        if (last.getEndOffset() == end) {
            last.unlink();
        } else {
            last.setChars(last.getChars().subSequence(end - last.getStartOffset()));
        }
    }

    private static List<Attribute> parts(String group, int offset) {
        var parts = new ArrayList<Attribute>();
        Matcher part = PART.matcher(group);
        while (part.find()) {
            if (part.group(1) != null) {
                String value = Escapes.read(part.group(2));
                parts.add(new Attribute(part.group(1), value, offset + part.start()));
            } else {
                String name = part.group(3).equals(".") ? "class" : "id";
                parts.add(new Attribute(name, part.group(4), offset + part.start()));
            }
        }
        return parts;
    }

    /** Returns whether a node has attributes. */
    boolean has(Node node) {
        return attributes.containsKey(node);
    }

    /** Passes on each node's id, in the order of the text. */
    void eachId(IdSink ids) {
        if (attributes.isEmpty()) {
            return;
        }
        record Id(Node node, Attribute attribute) {}
        attributes.entrySet().stream()
                .flatMap(owner -> owner.getValue().stream()
                        .filter(attribute -> attribute.name().equals("id"))
                        .limit(1)
                        .map(attribute -> new Id(owner.getKey(), attribute)))
                .sorted(Comparator.comparing(id -> id.attribute().offset()))
                .forEach(id -> ids.accept(
                        id.node(), id.attribute().value(), id.attribute().offset()));
    }

    /** Returns the credit that the text gives a picture, or an empty text. */
    String credit(Node picture) {
        return attributes.getOrDefault(picture, List.of()).stream()
                .filter(attribute -> attribute.name().equals("credit"))
                .map(Attribute::value)
                .findFirst()
                .orElse("");
    }

    /** Writes the attributes of a node other than a picture's credit and ids. */
    void write(Node node, HtmlText html) {
        var classes = new StringBuilder();
        var names = new HashSet<String>();
        for (Attribute attribute : attributes.getOrDefault(node, List.of())) {
            boolean isFirst = attribute.name().equals("class") || names.add(attribute.name());
            if (isFirst) {
                write(node, attribute, html, classes);
            } else {
                context.warning(
                        attribute.offset(),
                        new LinkError(
                                "Second attribute “" + attribute.name() + "” in braces",
                                "each attribute once",
                                "Remove one of the two."));
            }
        }
        if (!classes.isEmpty()) {
            html.attribute("class", classes);
        }
    }

    private void write(Node owner, Attribute attribute, HtmlText html, StringBuilder classes) {
        String name = attribute.name();
        boolean isCredit = name.equals("credit") && (owner instanceof Image || owner instanceof ImageRef);
        if (name.equals("class") && attribute.value().startsWith(OWN_CLASS)) {
            classes.append(classes.isEmpty() ? "" : " ").append(attribute.value());
        } else if (LanguageAttributes.isOne(name)) {
            LinkError fault = LanguageAttributes.fault(name, attribute.value());
            if (fault == null) {
                html.attribute(name, attribute.value());
            } else {
                context.warning(attribute.offset(), fault);
            }
        } else if (!name.equals("id") && !isCredit) {
            refuse(attribute);
        }
    }

    /** Reports an attribute that is not written: what only styles is a warning, as in HTML. */
    private void refuse(Attribute attribute) {
        String name = attribute.name();
        if (name.equals("class")) {
            context.warning(
                    attribute.offset(),
                    new LinkError(
                            "Removed class “" + attribute.value() + "”",
                            "a class that begins with “" + OWN_CLASS + "”, or a class of the theme",
                            "Write “" + OWN_CLASS + attribute.value() + "”, and style that class in your theme."));
            return;
        }
        String otherwise = "Remove it, or write “\\{” for a brace that is part of the text.";
        if (NearestName.of(name, ALLOWED) == null) {
            context.warning(
                    attribute.offset(), new LinkError("Removed attribute “" + name + "” in braces", KNOWN, otherwise));
        } else {
            context.error(
                    attribute.offset(),
                    new LinkError(
                            "Unknown attribute “" + name + "” in braces",
                            KNOWN,
                            NearestName.hint(name, ALLOWED, otherwise)));
        }
    }
}
