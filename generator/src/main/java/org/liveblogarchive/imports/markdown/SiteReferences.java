package org.liveblogarchive.imports.markdown;

import java.io.IOException;
import java.util.List;
import org.liveblogarchive.imports.model.ImportPlace;

/** What the addresses of another site become in the archive; {@code place} is that of the text. */
record SiteReferences(LinkTargets targets, ImportPlace place) implements MarkdownReferences.Rewriting {
    @Override
    public String link(String address, int line) {
        return address.startsWith("#") ? address : targets.link(address, place);
    }

    @Override
    public String media(String address, int line) throws IOException {
        String path = targets.media(List.of(address), place);
        return !path.isEmpty() ? path : address.matches("(?:https?:)?//.*") ? address : "";
    }
}
