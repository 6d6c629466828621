package org.liveblogarchive.read;

import java.util.Set;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;

/** Texts as they are written in YAML. */
public final class YamlText {
    private static final DumpSettings ONE_LINE = DumpSettings.builder()
            .setWidth(Integer.MAX_VALUE)
            .setSplitLines(false)
            .build();

    /** What YAML reads as no value where it stands without quotation marks (YAML 1.2.2, 10.3.2). */
    static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");

    private YamlText() {}

    /** Returns a text that readers see as it is, though Markdown is reported in it, as it stands after a key. */
    public static String prose(String text) {
        return scalar(MarkdownInProse.escaped(text));
    }

    /** Returns a text as it stands after a key, in quotes where it needs them. */
    public static String scalar(String text) {
        return NULLS.contains(text)
                ? "'" + text + "'"
                : new Dump(ONE_LINE).dumpToString(text).strip();
    }
}
