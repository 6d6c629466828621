package org.liveblogarchive.render;

import java.util.List;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Move;
import org.liveblogarchive.read.WebAddress;
import org.liveblogarchive.render.view.MovedPage;

/** Makes what the template of a page is given that stands at an old address. */
final class MovedPages {
    private MovedPages() {}

    static MovedPage of(Move move, Archive archive, Words words) {
        String root =
                "../".repeat((int) move.from().chars().filter(c -> c == '/').count());
        var views = new Views(words, root);
        String to = WebAddress.encodePath(move.to());
        String url =
                archive.baseUrl() == null ? "" : archive.baseUrl().resolve(to).toString();
        return new MovedPage(
                views.head("moved", words.word("moved"), "", url, List.of()), views.archive(archive), root + to);
    }
}
