package org.liveblogarchive.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ext.attributes.AttributeNode;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.attributes.internal.NodeAttributeRepository;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.liveblogarchive.content.NearestName;
import org.liveblogarchive.read.LinkError;

/**
 * The attributes in braces that a text gives its parts.
 *
 * <p>Allowed are {@code lang}, {@code dir}, classes that begin with {@code x-}, and {@code credit} on pictures: content is
 * not trusted, so it cannot take the theme's own classes, or ids that the page has already.
 */
final class RawAttributes {
    private static final List<String> ALLOWED = List.of("credit", "dir", "lang", "class");
    private static final String OWN_CLASS = "x-";

    private final NodeAttributeRepository attributes;
    private final BodyContext context;

    RawAttributes(Document document, BodyContext context) {
        this.attributes = AttributesExtension.NODE_ATTRIBUTES.get(document);
        this.context = context;
    }

    /** Returns the credit that the text gives a picture, or an empty text. */
    String credit(Node picture) {
        for (AttributesNode group : of(picture)) {
            for (Node child : group.getChildren()) {
                if (child instanceof AttributeNode attribute
                        && attribute.getName().matches("credit")) {
                    return attribute.getValue().unescape();
                }
            }
        }
        return "";
    }

    /** Writes the attributes of a node other than a picture's credit. */
    void write(Node node, HtmlText html) {
        List<AttributesNode> groups = of(node);
        if (groups.isEmpty()) {
            return;
        }
        var classes = new StringBuilder();
        for (AttributesNode group : groups) {
            for (Node child : group.getChildren()) {
                if (child instanceof AttributeNode attribute) {
                    write(node, attribute, html, classes);
                }
            }
        }
        if (!classes.isEmpty()) {
            html.attribute("class", classes);
        }
    }

    private void write(Node owner, AttributeNode attribute, HtmlText html, StringBuilder classes) {
        String name = attribute.isClass()
                ? "class"
                : attribute.isId() ? "id" : attribute.getName().toString();
        String value = attribute.getValue().unescape();
        if ("class".equals(name) && value.startsWith(OWN_CLASS)) {
            classes.append(classes.isEmpty() ? "" : " ").append(value);
        } else if ("lang".equals(name) || "dir".equals(name)) {
            html.attribute(name, value);
        } else if (!"credit".equals(name) || !(owner instanceof Image || owner instanceof ImageRef)) {
            refuse(attribute, name, value);
        }
    }

    private void refuse(AttributeNode attribute, String name, String value) {
        if ("class".equals(name)) {
            context.error(
                    attribute.getStartOffset(),
                    new LinkError(
                            "the class “" + value + "”",
                            "a class that begins with “" + OWN_CLASS + "”, apart from the theme's own",
                            "Write “" + OWN_CLASS + value + "”, and style that class in your theme."));
        } else {
            context.error(
                    attribute.getStartOffset(),
                    new LinkError(
                            "the attribute “" + name + "” in braces",
                            "one of: lang, dir, .x-name, and credit on a picture",
                            NearestName.hint(
                                    name, ALLOWED, "Remove it; write “\\{” for a brace that is part of the text.")));
        }
    }

    private List<AttributesNode> of(Node node) {
        List<AttributesNode> groups = attributes.isEmpty() ? null : attributes.get(node);
        return groups == null ? List.of() : groups;
    }
}
