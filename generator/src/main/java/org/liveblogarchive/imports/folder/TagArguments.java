package org.liveblogarchive.imports.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The arguments of a shortcode or a tag: those with names, and the others in their order. */
record TagArguments(Map<String, String> named, List<String> others) {
    private static final Pattern ARGUMENT = Pattern.compile(
            "(?:([\\w-]+)\\s*[=:]\\s*)?(?:\"((?:\\\\.|[^\"\\\\])*+)\"|'([^']*+)'|`([^`]*+)`|([^\\s,\"'`]++))");

    TagArguments {
        named = Map.copyOf(named);
        others = List.copyOf(others);
    }

    static TagArguments of(String text) {
        Map<String, String> named = new HashMap<>();
        var others = new ArrayList<String>();
        Matcher argument = ARGUMENT.matcher(text);
        while (argument.find()) {
            String value = "";
            for (int group = 2; group <= 5; group++) {
                value = argument.group(group) == null ? value : argument.group(group);
            }
            String plain = value.replace("\\\"", "\"");
            if (argument.group(1) == null) {
                others.add(plain);
            } else {
                named.put(argument.group(1), plain);
            }
        }
        return new TagArguments(named, others);
    }

    /** Returns the first argument that is there of some names, or else the one at a place among those without names. */
    String get(int place, String... names) {
        for (String name : names) {
            if (named.containsKey(name)) {
                return named.get(name);
            }
        }
        return place >= 0 && place < others.size() ? others.get(place) : "";
    }
}
