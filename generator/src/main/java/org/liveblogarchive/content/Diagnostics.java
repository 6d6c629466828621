package org.liveblogarchive.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.liveblogarchive.content.Diagnostic.Severity;

/**
 * Collects the diagnostics of a build, so that all of them are reported at once. Not safe for use by several threads.
 *
 * <p>Of each kind it keeps the first by file and place, whatever order they come in, and only counts the others: so a large
 * archive with one fault in each post needs no more memory than a small one.
 */
public final class Diagnostics {
    /** How many diagnostics of a kind are kept; more than a log lists, for programs that show them in an editor. */
    public static final int MOST_OF_A_KIND = 1000;

    /** The kinds that there are, by severity and name. */
    private final Map<Severity, Map<String, Group>> kinds = new EnumMap<>(Severity.class);

    /** The diagnostics of one kind. */
    private static final class Group {
        private final TreeSet<Diagnostic> first = new TreeSet<>();
        private int others;

        void add(Diagnostic diagnostic) {
            if (first.add(diagnostic) && first.size() > MOST_OF_A_KIND) {
                first.pollLast();
                others++;
            }
        }

        int count() {
            return first.size() + others;
        }
    }

    /** Reports an error, which stops the build. */
    public void error(String file, Position position, String found, String expected, String fix) {
        add(new Diagnostic(Severity.ERROR, file, position, found, expected, fix));
    }

    /** Reports a warning, which the author should know. */
    public void warning(String file, Position position, String found, String expected, String fix) {
        add(new Diagnostic(Severity.WARNING, file, position, found, expected, fix));
    }

    /** Adds diagnostics. */
    public void addAll(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::add);
    }

    /** Adds the diagnostics of another collector. */
    public void addAll(DiagnosticReport report) {
        for (KindCount kind : report.kinds()) {
            group(kind.severity(), kind.kind()).others += kind.count();
        }
        for (Diagnostic diagnostic : report.first()) {
            add(diagnostic);
            group(diagnostic.severity(), diagnostic.kind()).others--; // which is listed
        }
    }

    private void add(Diagnostic diagnostic) {
        group(diagnostic.severity(), diagnostic.kind()).add(diagnostic);
    }

    private Group group(Severity severity, String kind) {
        return kinds.computeIfAbsent(severity, any -> new HashMap<>()).computeIfAbsent(kind, any -> new Group());
    }

    /** Returns whether one of the diagnostics stops the build. */
    public boolean hasErrors() {
        return kinds.containsKey(Severity.ERROR);
    }

    /** Returns the diagnostics by file and place, each once. */
    public List<Diagnostic> sorted() {
        return kinds.isEmpty() ? List.of() : report().first();
    }

    /** Returns the diagnostics by file and place, each once, with the number of each kind. */
    public DiagnosticReport report() {
        if (kinds.isEmpty()) {
            return DiagnosticReport.EMPTY;
        }
        var first = new ArrayList<Diagnostic>();
        var counts = new ArrayList<KindCount>();
        kinds.forEach((severity, groups) -> groups.forEach((kind, group) -> {
            first.addAll(group.first);
            counts.add(new KindCount(severity, kind, group.count()));
        }));
        Collections.sort(first);
        Collections.sort(counts);
        return new DiagnosticReport(first, counts);
    }
}
