package org.liveblogarchive.imports.wordpress;

import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedAuthor;

/** Finds who wrote something. Names alone are taken: what authors sign in with, and their mail, is not for readers. */
final class Bylines {
    private static final String GUEST = "cap-";

    private final WxrIndex index;
    private final ImportLog log;

    Bylines(WxrIndex index, ImportLog log) {
        this.index = index;
        this.log = log;
    }

    List<ImportedAuthor> ofComment(WxrElement comment) {
        String name = comment.text("wp:comment_author");
        String known = index.authorById(comment.text("wp:comment_user_id"));
        return byline(comment, name.isEmpty() ? known : name);
    }

    List<ImportedAuthor> ofItem(WxrElement item) {
        String messenger = item.meta("rolling_coverage_slack_author_name");
        List<String> several = item.terms().stream()
                .filter(term -> term.taxonomy().equals("author"))
                .map(this::coAuthor)
                .filter(name -> !name.isEmpty())
                .toList();
        if (messenger.isEmpty() && !several.isEmpty() && !item.isSet("liveblog_hide_authors")) {
            return several.stream().map(ImportedAuthor::named).toList();
        }
        return byline(item, messenger.isEmpty() ? byLogin(item.text("dc:creator")) : messenger);
    }

    private String byLogin(String login) {
        String name = index.authorByLogin(login);
        return name.isEmpty() && login.indexOf('@') < 0 ? login : name;
    }

    /** Returns the name of one of several authors, whom a plug-in keeps as terms. */
    private String coAuthor(WxrTerm term) {
        String login = term.slug().startsWith(GUEST) ? term.slug().substring(GUEST.length()) : term.slug();
        String guest = index.authorByLogin(term.slug());
        String name = guest.isEmpty() ? index.authorByLogin(login) : guest;
        return name.isEmpty() ? byLogin(term.name()) : name;
    }

    private List<ImportedAuthor> byline(WxrElement element, String first) {
        if (element.isSet("liveblog_hide_authors")) {
            return List.of();
        }
        var authors = new ArrayList<ImportedAuthor>();
        if (!first.isEmpty()) {
            authors.add(ImportedAuthor.named(first));
        }
        for (String id : SerializedIds.of(element.meta("liveblog_contributors"))) {
            String name = index.authorById(id);
            if (name.isEmpty()) {
                noteUnknown(element.place(), id);
            } else {
                authors.add(ImportedAuthor.named(name));
            }
        }
        return authors;
    }

    private void noteUnknown(ImportPlace place, String id) {
        log.add(new ImportRemark(
                Kind.TEXT,
                place,
                "Contributor “" + id + "” who is missing from the export",
                "an author with this id",
                "The name was left out. Export all content of the site, or add the name by hand."));
    }
}
