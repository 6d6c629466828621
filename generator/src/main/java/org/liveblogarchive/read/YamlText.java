package org.liveblogarchive.read;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;

/** Texts as they are written in YAML. */
public final class YamlText {
    private static final DumpSettings ONE_LINE = DumpSettings.builder()
            .setWidth(Integer.MAX_VALUE)
            .setSplitLines(false)
            .build();

    private YamlText() {}

    /** Returns a text as it stands after a key, in quotes where it needs them. */
    public static String scalar(String text) {
        return new Dump(ONE_LINE).dumpToString(text).strip();
    }
}
