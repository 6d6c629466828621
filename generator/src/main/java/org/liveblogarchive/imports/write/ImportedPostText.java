package org.liveblogarchive.imports.write;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.liveblogarchive.imports.markdown.Conversion;
import org.liveblogarchive.imports.markdown.LinkTargets;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportedCorrection;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.ImportedPost.Mark;
import org.liveblogarchive.imports.model.ImportedTime.Certainty;
import org.liveblogarchive.read.ImportMark;
import org.liveblogarchive.read.Slug;
import org.liveblogarchive.scaffold.FrontMatterText;

/** The text of the file of an imported post. */
final class ImportedPostText {
    private final ImportedPost post;
    private final Headlines.Headline headline;
    private final ZoneId zone;
    private final int order;
    private final List<String> authors;
    private final List<String> aliases;
    private final LinkTargets targets;

    /**
     * Prepares a text.
     *
     * @param order its place among posts of the same time
     * @param authors the keys of its authors
     * @param aliases its old addresses
     */
    ImportedPostText(
            ImportedPost post,
            Headlines.Headline headline,
            ZoneId zone,
            int order,
            List<String> authors,
            List<String> aliases,
            LinkTargets targets) {
        this.post = post;
        this.headline = headline;
        this.zone = zone;
        this.order = order;
        this.authors = authors;
        this.aliases = aliases;
        this.targets = targets;
    }

    /** Returns the text of a file of a name; {@code schema} is the path of its schema, or empty. */
    String of(PostNames.Name name, String source, String schema, ImportLog log) throws IOException {
        var keys = new FrontMatterText().schema(schema).prose("title", headline.text());
        ZonedDateTime date = post.time().moment().withZoneSameInstant(zone);
        if (post.time().certainty() == Certainty.DAY) {
            keys.text("date", date.toLocalDate().toString());
        } else {
            keys.time("date", date);
        }
        keys.number("order", order);
        if (post.updated() != null && isLater(post.updated().moment(), date)) {
            keys.time("updated", post.updated().moment().withZoneSameInstant(zone));
        }
        keys.texts("authors", authors)
                .texts("tags", PartTexts.tags(post.tags()))
                .flag("key", post.marks().contains(Mark.KEY_EVENT))
                .text("location", Headlines.line(post.location()));
        PartTexts.picture(keys, "image", post.picture(), targets, post.place());
        PartTexts.video(keys, post.video(), targets, post.place());
        keys.mappings(
                "corrections", post.corrections().stream().map(this::correction).toList());
        if (post.removal() != null) {
            keys.mapping(
                    "removed",
                    new FrontMatterText()
                            .time("date", later(post.removal().date(), date))
                            .prose(
                                    "reason",
                                    reason(Headlines.line(post.removal().text()))));
        }
        PartTexts.related(keys, post.related(), targets, post.place());
        keys.texts("aliases", aliases);
        PartTexts.language(keys, post.language());
        keys.flag("draft", post.marks().contains(Mark.DRAFT))
                .text("slug", name.slug().equals(Slug.ofFile(name.file())) ? "" : name.slug());
        String body = Conversion.markdown(post.body(), targets, post.place(), log);
        return PartTexts.marked("---\n" + keys, "---\n" + (body.isEmpty() ? "" : "\n" + body), mark(source));
    }

    private ImportMark mark(String source) {
        Certainty certainty = post.time().certainty();
        return new ImportMark(
                source,
                post.id(),
                ImportMark.hashOf(post.said()),
                "",
                switch (certainty) {
                    case EXACT, DAY -> "";
                    case ASSUMED_ZONE -> "assumed-zone";
                    case APPROXIMATE -> "approximate";
                },
                headline.madeOf());
    }

    private static String reason(String given) {
        return given.isEmpty() ? "The source gives no reason." : given;
    }

    private FrontMatterText correction(ImportedCorrection correction) {
        return new FrontMatterText()
                .time("date", correction.date().withZoneSameInstant(zone))
                .prose("text", Headlines.line(correction.text()));
    }

    private static boolean isLater(ZonedDateTime moment, ZonedDateTime date) {
        return moment.truncatedTo(ChronoUnit.SECONDS).isAfter(date.truncatedTo(ChronoUnit.SECONDS));
    }

    private ZonedDateTime later(ZonedDateTime moment, ZonedDateTime date) {
        return (moment.isBefore(date) ? date : moment).withZoneSameInstant(zone);
    }
}
