package org.liveblogarchive.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** An element of an SVG picture, as far as it matters for how much work it is to draw. */
final class SvgElement {
    /** What is drawn only where something refers to it. */
    private static final Set<String> KEPT_FOR_USE = Set.of(
            "clipPath desc defs filter linearGradient marker mask metadata pattern radialGradient script style symbol title"
                    .split(" "));

    private static final Set<String> SHAPES =
            Set.of("circle ellipse image line path polygon polyline rect text textPath tref tspan use".split(" "));
    private static final Set<String> LINKS =
            Set.of("a", "animate", "animateMotion", "animateTransform", "mpath", "set");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*[\"']?\\s*#([^\"')]+)");

    /** A presentation attribute, or a declaration of a style. */
    record Property(String name, String value) {}

    final String name;
    final List<SvgElement> children = new ArrayList<>();
    /** How many characters of text stand in it. */
    long letters;

    private final List<Property> properties = new ArrayList<>();

    SvgElement(String name) {
        this.name = name;
    }

    void add(Property property) {
        properties.add(property);
    }

    boolean isDrawnInPlace() {
        return !KEPT_FOR_USE.contains(name);
    }

    boolean isShape() {
        return SHAPES.contains(name);
    }

    /** Returns the values of all properties of a name: which of them holds is for CSS to say, the largest is for us. */
    Stream<String> values(String property) {
        return properties.stream().filter(own -> own.name().equals(property)).map(Property::value);
    }

    /** Returns all numbers in the properties of some names, without their units. */
    DoubleStream numbers(String... names) {
        return Stream.of(names).flatMap(this::values).flatMapToDouble(SvgElement::numbersIn);
    }

    /** Returns the ids that properties of accepted names refer to, except by links that draw nothing. */
    List<String> references(Predicate<String> names) {
        var ids = new ArrayList<String>();
        for (Property property : properties) {
            String value = property.value();
            if (property.name().equals("href")) {
                if (names.test("href") && value.strip().startsWith("#") && !LINKS.contains(name)) {
                    ids.add(value.strip().substring(1));
                }
            } else if (value.indexOf('#') >= 0 && names.test(property.name())) {
                Matcher reference = REFERENCE.matcher(value);
                while (reference.find()) {
                    ids.add(reference.group(1).strip());
                }
            }
        }
        return ids;
    }

    static DoubleStream numbersIn(String text) {
        return NUMBER.matcher(text).results().mapToDouble(number -> Double.parseDouble(number.group()));
    }
}
