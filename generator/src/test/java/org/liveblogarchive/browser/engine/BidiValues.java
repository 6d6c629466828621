package org.liveblogarchive.browser.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.remote.Dialect;

/** Values of scripts as WebDriver BiDi writes them (its section 7.6.4, “script.LocalValue” and “script.RemoteValue”), and as Java has them. */
final class BidiValues {
    private static final String ELEMENT = Dialect.W3C.getEncodedElementKey();

    private BidiValues() {}

    /** Returns an argument of a script as the protocol writes it. */
    static Map<String, Object> written(Object value) {
        if (value == null) {
            return Map.of("type", "null");
        }
        if (value instanceof String) {
            return Map.of("type", "string", "value", value);
        }
        if (value instanceof Boolean) {
            return Map.of("type", "boolean", "value", value);
        }
        if (value instanceof Number) {
            return Map.of("type", "number", "value", value);
        }
        if (value instanceof Collection<?> values) {
            return Map.of(
                    "type",
                    "array",
                    "value",
                    values.stream().map(BidiValues::written).toList());
        }
        if (value instanceof Map<?, ?> map && map.containsKey(ELEMENT)) {
            return Map.of("sharedId", map.get(ELEMENT));
        }
        if (value instanceof Map<?, ?> map) {
            var pairs = new ArrayList<>();
            map.forEach((name, of) -> pairs.add(List.of(name, written(of))));
            return Map.of("type", "object", "value", pairs);
        }
        throw new IllegalArgumentException("no argument of a script: " + value);
    }

    /** Returns what a script returned; an element as a map of its id, from which Selenium makes one of its own. */
    static Object read(Object remote) {
        Map<?, ?> written = (Map<?, ?>) remote;
        Object value = written.get("value");
        return switch ((String) written.get("type")) {
            case "undefined", "null" -> null;
            case "string", "boolean" -> value;
            case "number" -> value instanceof String special ? (Object) Double.valueOf(special) : value;
            case "array", "nodelist", "htmlcollection" ->
                ((List<?>) value).stream().map(BidiValues::read).collect(ArrayList::new, List::add, List::addAll);
            case "object" -> {
                var read = new HashMap<String, Object>();
                ((List<?>) value)
                        .forEach(pair -> read.put((String) ((List<?>) pair).get(0), read(((List<?>) pair).get(1))));
                yield read;
            }
            case "node" -> Map.of(ELEMENT, written.get("sharedId"));
            default -> throw new IllegalArgumentException("no value for a test: " + written);
        };
    }
}
