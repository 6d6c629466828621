package org.liveblogarchive.imports.model;

import java.util.function.Supplier;
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

    /** HTML that lies elsewhere until it is needed, as the texts of a long live blog together are too large for the memory. */
    record StoredHtml(Supplier<String> text, String base) implements ImportedBody {
        /** Returns the HTML as a tree. */
        public Html parsed() {
            return new Html(HtmlFragment.parsed(text.get()), base);
        }

        @Override
        public String said() {
            return text.get();
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
