package org.liveblogarchive.preview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liveblogarchive.content.Limits;

/**
 * How much work it is to draw an SVG picture, found from its elements before anything is drawn: a few elements that refer to
 * each other twice stand for billions of them.
 *
 * <p>It is never less than what a drawing takes, and often more, since it does not know what lies out of view.
 */
final class SvgWork {
    /** What elements inherit and apply to each shape in them. */
    private static final Set<String> PAINTS = Set.of("fill", "stroke");
    /** What elements inherit and apply to each point of each shape in them. */
    private static final Set<String> MARKERS = Set.of("marker", "marker-start", "marker-mid", "marker-end");

    /**
     * The work of an element with all that is drawn for it. Lengths are in units of what is around the element.
     *
     * @param levels how deep it is nested, through references too
     * @param shapes how many shapes are drawn
     * @param points how many numbers the shapes are made of
     * @param layers how many pictures are drawn apart: for a mask, a pattern, a step of a filter
     * @param blur the largest distance to which a filter reaches
     * @param tile the largest side of a pattern
     * @param dashes the sum for all points of dashed lines of dashes in a unit of length
     * @param unclipped the same for lines whose strokes are not scaled, which are made out of view too
     * @param clip the sum of the squares of the points of clip paths
     */
    record Work(
            int levels,
            double shapes,
            double points,
            double layers,
            double blur,
            double tile,
            double dashes,
            double unclipped,
            double clip) {
        Work and(Work other, double times) {
            return new Work(
                    Math.max(levels, other.levels),
                    shapes + other.shapes * times,
                    points + other.points * times,
                    layers + other.layers * times,
                    Math.max(blur, other.blur),
                    Math.max(tile, other.tile),
                    dashes + other.dashes * times,
                    unclipped + other.unclipped * times,
                    clip + other.clip * times);
        }

        Work scaled(double most, double least) {
            return new Work(
                    levels,
                    shapes,
                    points,
                    layers,
                    product(blur, most),
                    product(tile, most),
                    least == 0 ? 0 : dashes / least, // what is scaled to nothing is not drawn
                    product(unclipped, most),
                    clip);
        }
    }

    /** Returns 0 for 0 of any length, even without end. */
    private static double product(double length, double scale) {
        return length == 0 ? 0 : length * scale;
    }

    private final SvgTree tree;
    private final SvgLengths lengths;
    private final Map<SvgElement, Work> known = new HashMap<>();
    private final Set<SvgElement> open = new HashSet<>();
    private final Work whole;

    private SvgWork(SvgTree tree) throws UndrawableException {
        this.tree = tree;
        this.lengths = new SvgLengths(tree);
        this.whole = of(tree.root());
    }

    /** Measures a picture, and checks how often it draws what. */
    static SvgWork of(SvgTree tree) throws UndrawableException {
        var work = new SvgWork(tree);
        Work whole = work.whole;
        check(whole.layers, Limits.SVG_LAYERS, "masks, patterns and steps of filters, each as often as it is drawn");
        check(whole.shapes, Limits.SVG_SHAPES, "shapes, each as often as it is drawn");
        check(whole.points, Limits.SVG_POINTS, "numbers in shapes, each as often as it is drawn");
        check(Math.sqrt(whole.clip), Limits.SVG_CLIP_POINTS, "numbers in clip paths");
        return work;
    }

    /**
     * Checks how large is what has to be drawn.
     *
     * @param width the width at which the picture is drawn, in pixels
     * @param height the height at which the picture is drawn, in pixels
     */
    void check(double width, double height) throws UndrawableException {
        Work drawn = whole.scaled(lengths.most(width, height), lengths.least(width, height));
        check(drawn.blur, Limits.SVG_BLUR, "pixels that a filter reaches");
        check(drawn.tile, Limits.SVG_TILE, "pixels of a pattern in width or height");
        check(drawn.dashes * (PreviewPainter.WIDTH + PreviewPainter.HEIGHT), Limits.SVG_DASHES, "dashes");
        check(whole.unclipped, Limits.SVG_UNSCALED_DASHES, "dashes in strokes that are not scaled");
    }

    private static void check(double found, int most, String what) throws UndrawableException {
        if (!(found <= most)) {
            throw new UndrawableException("more than " + most + " " + what);
        }
    }

    private Work of(SvgElement element) throws UndrawableException {
        Work work = known.get(element);
        if (work == null) {
            if (!open.add(element)) {
                throw new UndrawableException("<" + element.name + "> that refers to itself");
            }
            if (open.size() > Limits.SVG_LEVELS) {
                throw tooDeep();
            }
            work = measured(element);
            if (work.levels > Limits.SVG_LEVELS) {
                throw tooDeep();
            }
            open.remove(element);
            known.put(element, work);
        }
        return work;
    }

    private static UndrawableException tooDeep() {
        return new UndrawableException("more than " + Limits.SVG_LEVELS + " levels, with what they refer to");
    }

    private Work measured(SvgElement element) throws UndrawableException {
        Work work = own(element);
        for (SvgElement child : element.children) {
            if (child.isDrawnInPlace()) {
                work = work.and(of(child), 1);
            }
        }
        double shapes = Math.max(1, work.shapes);
        double points = Math.max(1, work.points);
        work = withReferences(work, element.references(PAINTS::contains), shapes);
        work = withReferences(work, element.references(MARKERS::contains), points);
        for (String id : element.references(name -> !PAINTS.contains(name) && !MARKERS.contains(name))) {
            SvgElement target = tree.byId(id);
            if (target != null) {
                Work clip = of(target);
                work = work.and(clip, 1);
                if (target.name.equals("clipPath")) {
                    work = work.and(new Work(0, 0, 0, 0, 0, 0, 0, 0, clip.points * clip.points), 1);
                }
            }
        }
        double period = SvgLengths.dashPeriod(element);
        if (period < Double.POSITIVE_INFINITY) {
            work = work.and(new Work(0, 0, 0, 0, 0, 0, work.points / period, 0, 0), 1);
        }
        work = work.scaled(lengths.most(element), lengths.least(element));
        return work.and(new Work(work.levels + 1, 0, 0, 0, 0, 0, 0, 0, 0), 1);
    }

    private Work withReferences(Work work, List<String> ids, double times) throws UndrawableException {
        Work all = work;
        for (String id : ids) {
            SvgElement target = tree.byId(id);
            if (target != null) {
                all = all.and(of(target), times);
            }
        }
        return all;
    }

    private Work own(SvgElement element) {
        double points = 4.0 + element.numbers("d", "points").count() + element.letters;
        return switch (element.name) {
            case "mask" -> new Work(0, 0, 0, 1, 0, 0, 0, 0, 0);
            case "pattern" -> new Work(0, 0, 0, 1, 0, lengths.tile(element), 0, 0, 0);
            case "filter" -> new Work(0, 0, 0, 1.0 + element.children.size(), lengths.reach(element), 0, 0, 0, 0);
            default ->
                element.isShape()
                        ? new Work(0, 1, points, 0, 0, 0, 0, points * lengths.unclippedDashes(element), 0)
                        : new Work(0, 0, 0, 0, 0, 0, 0, 0, 0);
        };
    }
}
