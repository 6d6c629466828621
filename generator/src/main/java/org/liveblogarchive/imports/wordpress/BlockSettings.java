package org.liveblogarchive.imports.wordpress;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the settings of a block, which are JSON in a comment: of these its address and the ids of its files alone. */
final class BlockSettings {
    private static final Pattern SETTING =
            Pattern.compile("\"(url|ids|id)\"\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|\\[([\\d\\s,\"]*)]|(\\d+))");

    private BlockSettings() {}

    static Map<String, String> of(String json) {
        var settings = new HashMap<String, String>();
        Matcher setting = SETTING.matcher(json == null ? "" : json);
        while (setting.find()) {
            String value = setting.group(2) != null
                    ? setting.group(2).replace("\\u0026", "&").replace("\\/", "/")
                    : setting.group(3) != null ? setting.group(3).replace("\"", "") : setting.group(4);
            settings.putIfAbsent(setting.group(1), value);
        }
        return settings;
    }
}
