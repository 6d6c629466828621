package org.liveblogarchive.hosting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.publish.Compression;
import org.liveblogarchive.publish.UploadLists.Turn;

/**
 * The order in which files are uploaded: the shorter caches may keep a file, the later, as what changes often is what leads
 * to the rest.
 */
public final class UploadOrder {
    private static final Map<String, Turn> TURNS =
            Map.of(Caching.A_MINUTE, Turn.INDEXES, Caching.SOME_SECONDS, Turn.LIVE);
    /** Records of which files are ours list the others, as manifests do. */
    private static final Pattern RECORDS = Pattern.compile("([^/]+/)?ownership/.*");

    private final Map<Pattern, Turn> rules = new LinkedHashMap<>();

    /** Makes the order of what the outputs of an archive say of their files. */
    public UploadOrder(List<Served> served) {
        for (Caching.Rule rule : new Caching(served).rules()) {
            rules.put(Pattern.compile(rule.pattern()), TURNS.getOrDefault(rule.value(), Turn.CHANGED));
        }
        rules.put(RECORDS, Turn.INDEXES);
    }

    /** Returns the turn of a file that the host has already; a compressed file goes with the one that it holds. */
    public Turn turn(String path) {
        String plain = Compression.plain(path);
        Turn turn = Turn.CHANGED;
        for (var rule : rules.entrySet()) {
            if (rule.getKey().matcher(plain).matches()) {
                turn = rule.getValue();
            }
        }
        return turn;
    }
}
