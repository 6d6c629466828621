package org.liveblogarchive.imports.wordpress;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a list of ids as PHP writes arrays: {@code a:2:{i:0;i:7;i:1;s:2:"12";}}. Anything else in it is no id. */
final class SerializedIds {
    private static final Pattern ARRAY = Pattern.compile("a:\\d+:\\{(.*)}", Pattern.DOTALL);
    private static final Pattern ENTRY =
            Pattern.compile("(?:i:-?\\d+|s:\\d+:\"[^\"]*\");(?:i:(\\d+)|s:\\d+:\"(\\d*)\"|[a-zA-Z][^;{}]*);");

    private SerializedIds() {}

    /** Returns the ids; a text that is one number is that alone. */
    static List<String> of(String text) {
        String plain = text.strip();
        if (plain.matches("\\d+")) {
            return List.of(plain);
        }
        var ids = new ArrayList<String>();
        Matcher array = ARRAY.matcher(plain);
        if (array.matches()) {
            Matcher entry = ENTRY.matcher(array.group(1));
            while (entry.find()) {
                String id = entry.group(1) != null ? entry.group(1) : entry.group(2);
                if (id != null && !id.isEmpty()) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }
}
