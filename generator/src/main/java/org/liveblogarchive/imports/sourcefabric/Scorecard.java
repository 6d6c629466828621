package org.liveblogarchive.imports.sourcefabric;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.liveblogarchive.imports.source.HtmlParts;

/**
 * The score of a game, as the type of items that Live Blog brings along writes it.
 *
 * @param sides the two teams
 */
record Scorecard(List<Side> sides) {
    Scorecard {
        sides = List.copyOf(sides);
    }

    /**
     * A team.
     *
     * @param name its name
     * @param score its points
     * @param scorers who made them, and when
     */
    record Side(String name, String score, List<String> scorers) {
        Side {
            scorers = List.copyOf(scorers);
        }
    }

    static Scorecard of(Element html) {
        return new Scorecard(html.select(".scorecard__column").stream()
                .map(Scorecard::side)
                .filter(side -> !side.name().isEmpty())
                .toList());
    }

    private static Side side(Element column) {
        return new Side(
                column.select(".team-name").text(),
                column.select(".team-score").text(),
                column.select(".scorecard__scorers li").stream()
                        .map(Scorecard::scorer)
                        .filter(scorer -> !scorer.isEmpty())
                        .toList());
    }

    private static String scorer(Element item) {
        String time = item.select(".time").text();
        String name = item.children().stream()
                .filter(part -> !part.hasClass("time"))
                .map(Element::text)
                .collect(Collectors.joining(" "))
                .strip();
        return time.isEmpty() ? name : name + " " + time + "′";
    }

    /** Adds the score in a line, and below it who made it. */
    void addTo(HtmlParts to) {
        String names = sides.stream().map(Side::name).collect(Collectors.joining(" – "));
        String scores = sides.stream().map(Side::score).collect(Collectors.joining(":"));
        to.inside("p").inside("strong").element().text(names + " " + scores);
        HtmlParts list = to.inside("ul");
        for (Side side : sides) {
            side.scorers().forEach(scorer -> list.inside("li").element().text(side.name() + ": " + scorer));
        }
    }
}
