package org.liveblogarchive.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.model.TaxonomyTerm;

/**
 * Finds tags that are probably misspelt: used once, and resembling another.
 *
 * <p>Two tags resemble each other if they differ only in case, hyphens and spaces, or in one letter. They are
 * found by the tags' forms with one letter left out, so that the work grows with the number of tags and not its square.
 */
public final class TagChecks {
    /**
     * How often the posts of a live blog have a tag.
     *
     * @param tag the tag
     * @param count how many posts have it
     * @param file the first of them
     * @param position where its tags are written
     */
    public record TagUse(String tag, int count, String file, Position position) {
        static List<TagUse> in(List<ReadPost> posts) {
            Map<String, TagUse> uses = new LinkedHashMap<>();
            for (ReadPost post : posts) {
                for (TaxonomyTerm term : post.post().tags()) {
                    String tag = term.name();
                    uses.merge(tag, new TagUse(tag, 1, post.file(), post.tagsAt()), TagUse::plus);
                }
            }
            return List.copyOf(uses.values());
        }

        TagUse plus(TagUse other) {
            return new TagUse(tag, count + other.count, file, position);
        }
    }

    private static final int SHORTEST = 4;
    private static final int LONGEST = 60;

    private final Map<String, TagUse> uses = new LinkedHashMap<>();

    /** Adds the tags of a live blog. */
    public void add(List<TagUse> liveBlog) {
        liveBlog.forEach(use -> uses.merge(use.tag(), use, TagUse::plus));
    }

    /** Reports a warning for each tag that is used once and resembles another. */
    public void check(Diagnostics diagnostics) {
        Map<String, List<TagUse>> byForm = new HashMap<>();
        for (TagUse use : uses.values()) {
            for (String form : forms(use.tag())) {
                byForm.computeIfAbsent(form, any -> new ArrayList<>(1)).add(use);
            }
        }
        for (TagUse use : uses.values()) {
            TagUse other = use.count() == 1 ? resembling(use, byForm) : null;
            if (other != null) {
                diagnostics.warning(
                        use.file(),
                        use.position(),
                        "the tag “" + use.tag() + "”, used once, which resembles “" + other.tag() + "”",
                        "one spelling for each tag",
                        "Write “" + other.tag() + "” if the same is meant.");
            }
        }
    }

    /** Returns the most used of the tags that resemble one, or null; of two that are used once, the earlier. */
    private static TagUse resembling(TagUse use, Map<String, List<TagUse>> byForm) {
        TagUse best = null;
        for (String form : forms(use.tag())) {
            for (TagUse other : byForm.get(form)) {
                boolean lesser = other.count() == 1 && other.tag().compareTo(use.tag()) > 0;
                if (!other.tag().equals(use.tag())
                        && !lesser
                        && !differByDigits(use.tag(), other.tag())
                        && (best == null || other.count() > best.count())) {
                    best = other;
                }
            }
        }
        return best;
    }

    /** Returns whether two tags have different digits, such as "2018" and "2019": these are alike on purpose. */
    private static boolean differByDigits(String a, String b) {
        return !digits(a).equals(digits(b));
    }

    private static String digits(String text) {
        return text.replaceAll("\\P{Nd}", "");
    }

    private static List<String> forms(String tag) {
        String plain = tag.toLowerCase(Locale.ROOT).replaceAll("[\\p{Z}\\p{P}]", "");
        var forms = new ArrayList<String>();
        forms.add(plain);
        if (plain.length() >= SHORTEST && plain.length() <= LONGEST) {
            for (int i = 0; i < plain.length(); i++) {
                forms.add(plain.substring(0, i) + plain.substring(i + 1));
            }
        }
        return forms;
    }
}
