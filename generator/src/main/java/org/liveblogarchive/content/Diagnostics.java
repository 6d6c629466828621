package org.liveblogarchive.content;

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

    private final Map<Kind, Group> groups = new HashMap<>();

    private record Kind(Severity severity, String name) {
        static Kind of(Diagnostic diagnostic) {
            return new Kind(diagnostic.severity(), diagnostic.kind());
        }
    }

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
        Map<Kind, Integer> unlisted = new HashMap<>();
        report.kinds().forEach(kind -> unlisted.put(new Kind(kind.severity(), kind.kind()), kind.count()));
        for (Diagnostic diagnostic : report.first()) {
            add(diagnostic);
            unlisted.merge(Kind.of(diagnostic), -1, Integer::sum);
        }
        unlisted.forEach((kind, count) -> group(kind).others += count);
    }

    private void add(Diagnostic diagnostic) {
        group(Kind.of(diagnostic)).add(diagnostic);
    }

    private Group group(Kind kind) {
        return groups.computeIfAbsent(kind, any -> new Group());
    }

    /** Returns whether one of the diagnostics stops the build. */
    public boolean hasErrors() {
        return groups.keySet().stream().anyMatch(kind -> kind.severity() == Severity.ERROR);
    }

    /** Returns the diagnostics by file and place, each once. */
    public List<Diagnostic> sorted() {
        return groups.isEmpty() ? List.of() : report().first();
    }

    /** Returns the diagnostics by file and place, each once, with the number of each kind. */
    public DiagnosticReport report() {
        List<Diagnostic> first = groups.values().stream()
                .flatMap(group -> group.first.stream())
                .sorted()
                .toList();
        List<KindCount> kinds = groups.entrySet().stream()
                .map(group -> new KindCount(
                        group.getKey().severity(),
                        group.getKey().name(),
                        group.getValue().count()))
                .sorted()
                .toList();
        return new DiagnosticReport(first, kinds);
    }
}
