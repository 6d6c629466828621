package org.liveblogarchive.imports.write;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.liveblogarchive.imports.markdown.LinkTargets;
import org.liveblogarchive.imports.model.ImportedLiveBlog;
import org.liveblogarchive.imports.model.ImportedLiveBlog.Status;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.read.ImportMark;
import org.liveblogarchive.scaffold.FrontMatterText;

/** The text of the {@code liveblog.yaml} of an imported live blog. */
final class ImportedLiveBlogText {
    private ImportedLiveBlogText() {}

    /**
     * Returns the text.
     *
     * @param timezone the name of the zone, if it is not that of the archive; or empty
     * @param pinned the file of the post that stays on top, or empty
     */
    static String of(
            ImportedLiveBlog liveBlog,
            ZoneId zone,
            String timezone,
            String pinned,
            List<String> aliases,
            LinkTargets targets,
            String schema)
            throws IOException {
        var keys = new FrontMatterText()
                .schema(schema)
                .prose("title", Headlines.line(liveBlog.title()))
                .prose("standfirst", Headlines.line(liveBlog.standfirst()))
                .proses(
                        "summary",
                        liveBlog.summary().stream()
                                .map(Headlines::line)
                                .filter(point -> !point.isEmpty())
                                .toList())
                .text("status", liveBlog.status() == Status.LIVE ? "live" : "");
        time(keys, "start", liveBlog.start(), zone);
        boolean inOrder = liveBlog.start() == null
                || liveBlog.end() == null
                || !liveBlog.end().moment().isBefore(liveBlog.start().moment());
        time(keys, "end", inOrder ? liveBlog.end() : null, zone);
        keys.text("location", Headlines.line(liveBlog.location()))
                .text("address", Headlines.line(liveBlog.postalAddress()));
        PartTexts.picture(keys, "image", liveBlog.picture(), targets, liveBlog.place());
        PartTexts.video(keys, liveBlog.video(), targets, liveBlog.place());
        PartTexts.related(keys, liveBlog.related(), targets, liveBlog.place());
        keys.texts("tags", PartTexts.tags(liveBlog.tags())).text("timezone", timezone);
        PartTexts.language(keys, liveBlog.language());
        keys.text("pinned", pinned)
                .text("note", Headlines.line(liveBlog.note()))
                .texts("aliases", aliases);
        var mark = new ImportMark(liveBlog.id(), "", ImportMark.hashOf(liveBlog.said()), "", "", "");
        return PartTexts.marked(keys.toString(), "", mark);
    }

    private static void time(FrontMatterText keys, String key, ImportedTime time, ZoneId zone) {
        if (time != null) {
            keys.time(key, time.moment().withZoneSameInstant(zone));
        }
    }
}
