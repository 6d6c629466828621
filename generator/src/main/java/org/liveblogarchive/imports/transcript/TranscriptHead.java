package org.liveblogarchive.imports.transcript;

import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.imports.model.ImportedPicture;
import org.liveblogarchive.imports.model.ImportedVideo;

/**
 * What stands above the posts.
 *
 * @param blocks how many blocks it has
 * @param title the headline of the live blog
 * @param titleLine the line of that
 * @param publisher who published it, or empty
 * @param picture the lead picture, of which there are only the words; or null
 * @param video the lead video, or null
 * @param summary what happened, in points
 * @param count how many posts are announced, or -1
 * @param countLine the line of that
 * @param rest the lines that are none of these
 */
record TranscriptHead(
        int blocks,
        String title,
        int titleLine,
        String publisher,
        ImportedPicture picture,
        ImportedVideo video,
        List<String> summary,
        int count,
        int countLine,
        List<TextBlock> rest) {
    /** The name by which a lead picture is looked for in the folder of media. */
    private static final String LEAD = "lead";

    static TranscriptHead of(List<TextBlock> all) {
        int counted = counted(all);
        int end = counted >= 0 ? counted + 1 : uncounted(all);
        var lines = new ArrayList<TextBlock>();
        all.subList(0, end).forEach(block -> lines.addAll(block.each()));
        var reading = new Reading(lines);
        reading.read();
        TextBlock last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        int count = last == null ? -1 : LineRules.count(last.first());
        return new TranscriptHead(
                end,
                reading.title,
                reading.titleLine,
                reading.publisher,
                reading.picture,
                reading.video,
                reading.summary,
                count,
                count < 0 ? 1 : last.line(),
                List.copyOf(reading.rest));
    }

    /** Returns which block announces the number of posts at its end, or -1. */
    private static int counted(List<TextBlock> all) {
        for (int i = 0; i < all.size(); i++) {
            List<String> lines = all.get(i).lines();
            if (LineRules.count(lines.get(lines.size() - 1)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Returns how many blocks stand above the first post where no number is announced: up to a list, or the headlines. */
    private static int uncounted(List<TextBlock> all) {
        int end = 0;
        while (end < all.size()
                && end < 2
                && all.get(end).isSingle()
                && LineRules.isHeadline(all.get(end).first())) {
            end++;
        }
        for (int i = end; i < all.size() && i < 6; i++) {
            if (all.get(i).lines().stream().anyMatch(line -> LineRules.video(line) != null)
                    || all.get(i).isList()) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Goes through the lines once. */
    private static final class Reading {
        private final List<TextBlock> lines;
        private final List<TextBlock> rest = new ArrayList<>();
        private final List<String> summary = new ArrayList<>();
        private String title = "";
        private int titleLine = 1;
        private String publisher = "";
        private ImportedPicture picture;
        private ImportedVideo video;

        Reading(List<TextBlock> lines) {
            this.lines = lines;
        }

        void read() {
            int from = readTitle();
            for (int i = from; i < lines.size(); i++) {
                String line = lines.get(i).first();
                String next = i + 1 < lines.size() ? lines.get(i + 1).first() : "";
                String[] length = LineRules.video(next);
                if (length != null && video == null) {
                    video = new ImportedVideo(line, List.of(), "", null, length[0], length[1], "");
                    i++;
                } else if (TextBlock.isBullet(line)) {
                    summary.add(TextBlock.item(line));
                } else if (picture == null && !LineRules.caption(line).isEmpty()) {
                    picture = new ImportedPicture(
                            List.of(LEAD), "", LineRules.withoutCredit(line), LineRules.credit(line));
                } else if (LineRules.count(line) < 0 && !TextBlock.isBullet(next)) {
                    rest.add(lines.get(i)); // what stands directly above the points is their heading
                }
            }
        }

        /** Reads the title, which the name of the browser's tab often stands above, with that of the site; returns what follows. */
        private int readTitle() {
            if (lines.isEmpty()) {
                return 0;
            }
            String first = lines.get(0).first();
            String second = lines.size() > 1 ? lines.get(1).first() : "";
            boolean tab = !second.isEmpty() && LineRules.isHeadline(second) && first.contains(second);
            title = tab ? second : first.replaceFirst("\\s+[|]\\s+[^|]+$", "");
            titleLine = lines.get(tab ? 1 : 0).line();
            publisher = first.matches(".*\\s[|]\\s[^|]+") ? first.replaceFirst(".*\\s[|]\\s+", "") : "";
            return tab ? 2 : 1;
        }
    }
}
