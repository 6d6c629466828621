package org.liveblogarchive.preview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The lengths in an SVG picture that say how much work it is to draw, and how its elements scale what is in them. */
final class SvgLengths {
    private static final Pattern FUNCTION = Pattern.compile("([a-zA-Z]+)\\s*\\(([^)]*)\\)");
    private static final Pattern RELATIVE = Pattern.compile("[ac-df-y]"); // commands of paths but for z, and exponents
    private static final List<String> UNITS =
            List.of("patternContentUnits", "maskContentUnits", "clipPathUnits", "primitiveUnits");
    private static final String BOX = "objectBoundingBox";
    private static final Set<String> VIEWS = Set.of("svg", "symbol", "use", "pattern", "marker");
    /** CSS pixels of an inch, the largest unit. */
    private static final double INCH = 96;

    /** The most octaves of noise: more are finer than a pixel. */
    private static final double OCTAVES = 10;

    private final SvgElement root;
    private final double[] view;
    /** The largest distance between two points of an element, without scales. */
    private final double largest;
    /** The largest and the smallest side of a part of the picture that has units of its own. */
    private final double largestView;

    private final double smallestView;
    private final double shortestPeriod;

    SvgLengths(SvgTree tree) throws UndrawableException {
        root = tree.root();
        view = view(root);
        if (!(view[0] > 0) || !(view[1] > 0)) {
            throw new UndrawableException("no size");
        }
        largest = tree.elements().stream().mapToDouble(SvgLengths::extent).max().orElse(1);
        shortestPeriod = tree.elements().stream()
                .mapToDouble(SvgLengths::dashPeriod)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        double[] views = tree.elements().stream()
                .filter(element -> VIEWS.contains(element.name))
                .flatMapToDouble(element -> element.numbers("width", "height", "markerWidth", "markerHeight"))
                .map(Math::abs)
                .filter(side -> side > 0)
                .toArray();
        largestView =
                Math.max(Math.max(view[0], view[1]), Arrays.stream(views).max().orElse(1));
        smallestView = Math.min(1, Arrays.stream(views).min().orElse(1));
    }

    /** Returns the largest distance between two points of an element, without scales. */
    private static double extent(SvgElement element) {
        double[] places = element.numbers(
                        "x",
                        "y",
                        "width",
                        "height",
                        "cx",
                        "cy",
                        "r",
                        "rx",
                        "ry",
                        "x1",
                        "y1",
                        "x2",
                        "y2",
                        "points",
                        "viewBox",
                        "font-size")
                .map(Math::abs)
                .toArray();
        double most = Arrays.stream(places).max().orElse(0);
        for (String path : element.values("d").toList()) {
            var numbers = SvgElement.numbersIn(path).map(Math::abs);
            most = Math.max(
                    most,
                    RELATIVE.matcher(path).find()
                            ? numbers.sum()
                            : numbers.max().orElse(0));
        }
        return 2 * most;
    }

    /** Returns width and height of what a picture's units cover. */
    private static double[] view(SvgElement root) {
        double[] box = root.numbers("viewBox").toArray();
        if (box.length >= 4) {
            return new double[] {box[2], box[3]};
        }
        return new double[] {
            root.numbers("width").findFirst().orElse(1),
            root.numbers("height").findFirst().orElse(1)
        };
    }

    /** Returns the most pixels of a unit at a size of the picture. */
    double most(double width, double height) {
        return Math.max(width / view[0], height / view[1]);
    }

    /** Returns the least pixels of a unit at a size of the picture. */
    double least(double width, double height) {
        return Math.min(width / view[0], height / view[1]);
    }

    /** Returns the most by which an element scales what is in it. */
    double most(SvgElement element) {
        double most = transformed(element, SvgLengths::most);
        if (hasInnerView(element)) {
            most *= Math.max(
                    1,
                    largestView
                            / Math.abs(element.numbers("viewBox").skip(2).min().orElse(1)));
        }
        return UNITS.stream().anyMatch(units -> element.values(units).anyMatch(BOX::equals)) ? most * largest : most;
    }

    /** Returns the product of a factor of each function that transforms an element. */
    private static double transformed(SvgElement element, ToDoubleFunction<MatchResult> factor) {
        return element.values("transform")
                .flatMap(transform -> FUNCTION.matcher(transform).results())
                .mapToDouble(factor)
                .reduce(1, (a, b) -> a * b);
    }

    /** Returns the least by which an element scales what is in it. */
    double least(SvgElement element) {
        double least = transformed(element, SvgLengths::least);
        if (hasInnerView(element)) {
            least *= Math.min(
                    1,
                    smallestView
                            / Math.abs(element.numbers("viewBox").skip(2).max().orElse(1)));
        }
        return least;
    }

    private boolean hasInnerView(SvgElement element) {
        return element != root && element.values("viewBox").findAny().isPresent();
    }

    private static double most(MatchResult function) {
        double[] n = SvgElement.numbersIn(function.group(2)).toArray();
        return switch (function.group(1).toLowerCase(Locale.ROOT)) {
            case "scale" -> Arrays.stream(n).map(Math::abs).max().orElse(1);
            case "matrix" -> n.length < 4 ? 1 : Math.sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2] + n[3] * n[3]);
            case "skewx", "skewy" -> n.length < 1 ? 1 : 1 + Math.abs(Math.tan(Math.toRadians(n[0])));
            default -> 1;
        };
    }

    private static double least(MatchResult function) {
        double[] n = SvgElement.numbersIn(function.group(2)).toArray();
        return switch (function.group(1).toLowerCase(Locale.ROOT)) {
            case "scale" -> Arrays.stream(n).map(Math::abs).min().orElse(1);
            case "matrix" -> n.length < 4 ? 1 : Math.abs(n[0] * n[3] - n[1] * n[2]) / most(function);
            case "skewx", "skewy" -> 1 / most(function);
            default -> 1;
        };
    }

    /** Returns how far the steps of a filter reach together. */
    double reach(SvgElement filter) {
        return filter.children.stream()
                .mapToDouble(step -> 2 * largest(step, "stdDeviation")
                        + largest(step, "dx")
                        + largest(step, "dy")
                        + largest(step, "radius")
                        + (largest(step, "numOctaves") > OCTAVES ? Double.POSITIVE_INFINITY : 0))
                .sum();
    }

    private static double largest(SvgElement element, String property) {
        return element.numbers(property).map(Math::abs).max().orElse(0);
    }

    /** Returns the larger side of a pattern. */
    double tile(SvgElement pattern) {
        boolean own = pattern.values("patternUnits").anyMatch("userSpaceOnUse"::equals);
        double most = 0;
        for (String side : List.of("width", "height")) {
            for (String value : pattern.values(side).toList()) {
                double number = SvgElement.numbersIn(value).map(Math::abs).max().orElse(0);
                boolean percentage = value.contains("%");
                boolean plain =
                        value.isEmpty() || Character.isDigit(value.charAt(value.length() - 1)) || value.endsWith("px");
                double unit = percentage ? largest / 100 : !own ? largest : plain ? 1 : INCH;
                most = Math.max(most, number * unit);
            }
        }
        return most;
    }

    /** Returns the shortest length after which the dashes of lines begin again; infinite for lines without dashes. */
    static double dashPeriod(SvgElement element) {
        double period = element.values("stroke-dasharray")
                .mapToDouble(dashes -> SvgElement.numbersIn(dashes).sum())
                .filter(sum -> sum > 0)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        return period / Math.max(1, largest(element, "pathLength"));
    }

    /** Returns how many dashes the longest line of an element could have, if its stroke is not scaled with it; else 0. */
    double unclippedDashes(SvgElement element) {
        return element.values("vector-effect").allMatch("none"::equals) ? 0 : largest / shortestPeriod;
    }
}
