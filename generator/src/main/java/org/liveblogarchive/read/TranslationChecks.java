package org.liveblogarchive.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.liveblogarchive.content.Diagnostics;

/** Checks that translations name each other, as search engines ignore those that do not. */
public final class TranslationChecks {
    private final List<TranslationUse> uses = new ArrayList<>();

    /** Adds the translations that a live blog names. */
    public void add(List<TranslationUse> translations) {
        uses.addAll(translations);
    }

    /** Notes a warning for each translation that does not name the live blog by which it is named. */
    public void check(Diagnostics diagnostics) {
        var named = new HashSet<String>();
        uses.forEach(use -> named.add(use.from() + "/" + use.to()));
        for (TranslationUse use : uses) {
            if (!named.contains(use.to() + "/" + use.from())) {
                diagnostics.warning(
                        use.file(),
                        use.position(),
                        "the translation “" + use.to() + "”, which does not name this live blog as its own",
                        "translations that name each other, as search engines ignore others",
                        "Add this live blog to “translations” in " + use.to() + "/liveblog.yaml.");
            }
        }
    }
}
