package org.liveblogarchive.check;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.check.LinkProbe.Answer;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.DiagnosticReport;
import org.liveblogarchive.content.Diagnostics;

/** Links in content files that lead out of the archive, and nowhere. */
public final class BrokenLinks {
    private BrokenLinks() {}

    /**
     * Returns a warning for each link that leads nowhere.
     *
     * @param notes receives sentences on what could not be checked
     */
    public static DiagnosticReport in(ContentFolder content, List<String> notes) throws IOException {
        List<WebLink> links = WebLinks.in(content);
        Map<String, Answer> answers =
                LinkProbe.ask(links.stream().map(WebLink::address).toList());
        var diagnostics = new Diagnostics();
        for (WebLink link : links) {
            Answer answer = answers.get(link.address());
            if (answer.kind() == Answer.Kind.BROKEN) {
                diagnostics.warning(
                        link.file(),
                        link.position(),
                        "Broken link “" + link.address() + "”: “" + answer.reason() + "”",
                        "the address of a page that is there",
                        "Fix the link, or link to an archived copy.");
            }
        }
        answers.forEach((address, answer) -> {
            if (answer.kind() == Answer.Kind.UNKNOWN) {
                notes.add("Not known whether " + address + " is there: " + answer.reason() + ".");
            }
        });
        notes.sort(null);
        notes.add(answers.size() + (answers.size() == 1 ? " address" : " addresses") + " of other sites checked.");
        return diagnostics.report();
    }
}
