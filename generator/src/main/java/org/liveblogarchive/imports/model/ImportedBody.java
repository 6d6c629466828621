package org.liveblogarchive.imports.model;

import org.jsoup.nodes.Element;

/** The text of a post as its source has it. */
public sealed interface ImportedBody {
    /** Returns it as a text by which a later import knows whether it is still the same. */
    String said();

    /** HTML, whose addresses are absolute or relative to {@code base}, which may be empty. */
    record Html(Element element, String base) implements ImportedBody {
        @Override
        public String said() {
            return element.outerHtml();
        }
    }

    /** Markdown that is taken over as it is. */
    record Markdown(String text) implements ImportedBody {
        @Override
        public String said() {
            return text;
        }
    }

    /** Markdown whose addresses are those of the source. */
    record SiteMarkdown(String text) implements ImportedBody {
        @Override
        public String said() {
            return text;
        }
    }
}
