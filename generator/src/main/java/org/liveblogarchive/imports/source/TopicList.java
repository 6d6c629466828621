package org.liveblogarchive.imports.source;

import java.util.Map;
import java.util.stream.Collectors;

/** The topics among which whoever imports can choose. */
public final class TopicList {
    private static final int MOST = 10;

    private TopicList() {}

    /** Returns the topics that most posts have as a list in a sentence, with how many have each; or {@code none}. */
    public static String of(Map<String, Integer> counts, String none) {
        return counts.isEmpty()
                ? none
                : counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(MOST)
                        .map(topic -> topic.getKey() + " (" + topic.getValue() + ")")
                        .collect(Collectors.joining(", "));
    }
}
