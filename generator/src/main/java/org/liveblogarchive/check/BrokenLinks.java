package org.liveblogarchive.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liveblogarchive.check.LinkProbe.Answer;
import org.liveblogarchive.content.Amount;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.DiagnosticReport;
import org.liveblogarchive.content.Diagnostics;

/** Links in content files that lead out of the archive, and nowhere. */
public final class BrokenLinks {
    /** So many addresses of a host are listed each. */
    private static final int FEW = 5;

    private BrokenLinks() {}

    /**
     * Returns a warning for each link that leads nowhere.
     *
     * @param notes receives sentences on what could not be checked
     */
    public static DiagnosticReport in(ContentFolder content, List<String> notes) throws IOException {
        var diagnostics = new Diagnostics();
        List<WebLink> links = WebLinks.in(content, diagnostics);
        Map<String, Answer> answers =
                LinkProbe.ask(links.stream().map(WebLink::address).toList());
        report(links, answers, diagnostics);
        notes.addAll(notes(answers));
        return diagnostics.report();
    }

    private static void report(List<WebLink> links, Map<String, Answer> answers, Diagnostics diagnostics) {
        for (WebLink link : links) {
            Answer answer = answers.get(link.address());
            if (answer.kind() == Answer.Kind.BROKEN) {
                diagnostics.warning(
                        link.file(),
                        link.position(),
                        "Broken link “" + link.address() + "”: “" + answer.reason() + "”",
                        "the address of an existing page",
                        "Fix the link, or link to an archived copy.");
            }
        }
    }

    /** Returns sentences on what is not known, and on how much was checked at last. */
    static List<String> notes(Map<String, Answer> answers) {
        List<String> notes = unknown(answers);
        notes.sort(null);
        List<String> offline = answers.keySet().stream()
                .filter(address -> answers.get(address).kind() == Answer.Kind.OFFLINE)
                .toList();
        if (!offline.isEmpty()) {
            notes.add(noNetwork(offline));
        }
        int checked = answers.size() - offline.size();
        if (checked > 0 || offline.isEmpty()) {
            notes.add("Checked " + counted(checked) + ".");
        }
        return notes;
    }

    private static String noNetwork(List<String> addresses) {
        long hosts = addresses.stream().map(LinkProbe::host).distinct().count();
        return "Could not check " + counted(addresses.size()) + ", as there is no network: neither "
                + Network.NEUTRAL_HOST + " nor the " + Amount.of(hosts, "host")
                + " of these addresses could be reached.";
    }

    private static String counted(int addresses) {
        return Amount.of(addresses, "address", "addresses") + " of other sites";
    }

    /** Returns a sentence for each address of which nothing is known, and one for many of a host. */
    private static List<String> unknown(Map<String, Answer> answers) {
        Map<String, SortedSet<String>> addresses = new TreeMap<>();
        answers.forEach((address, answer) -> {
            if (answer.kind() == Answer.Kind.UNKNOWN) {
                addresses
                        .computeIfAbsent(LinkProbe.host(address) + " " + answer.reason(), any -> new TreeSet<>())
                        .add(address);
            }
        });
        var notes = new ArrayList<String>();
        addresses.values().forEach(alike -> {
            String reason = answers.get(alike.first()).reason();
            if (alike.size() > FEW) {
                notes.add("Could not check " + alike.size() + " addresses of one host, such as “" + alike.first()
                        + "”: " + reason + ".");
            } else {
                alike.forEach(address -> notes.add("Could not check “" + address + "”: " + reason + "."));
            }
        });
        return notes;
    }
}
