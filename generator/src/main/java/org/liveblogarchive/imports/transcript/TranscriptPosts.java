package org.liveblogarchive.imports.transcript;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportedAuthor;
import org.liveblogarchive.imports.model.ImportedLink;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.ImportedPostBuilder;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.imports.model.ImportedTime.Certainty;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.read.Slug;

/** Finds the posts of a transcript. */
final class TranscriptPosts {
    private static final String NO_TIMES = "a transcript has no times";
    private static final Pattern NAMES = Pattern.compile(",\\s*(?:and\\s+)?|\\s+and\\s+");

    private final String file;
    private final ImportLog log;
    private final List<ImportedLink> related = new ArrayList<>();

    TranscriptPosts(String file, ImportLog log) {
        this.file = file;
        this.log = log;
    }

    /** A headline with what stands below it. */
    private record Part(TextBlock headline, List<TextBlock> blocks) {}

    /** Returns the posts, the oldest first. */
    List<ImportedPost> of(List<TextBlock> stream, TranscriptHead head, ReadOptions options) {
        List<Part> parts = parts(withoutRelated(stream), head.count());
        if (parts.isEmpty()) {
            return List.of();
        }
        Collections.reverse(parts); // the newest stands first
        List<LocalDateTime> times = spread(parts.size(), options);
        Map<String, Integer> ids = new HashMap<>();
        var posts = new ArrayList<ImportedPost>();
        for (int i = 0; i < parts.size(); i++) {
            posts.add(post(parts.get(i), options.assumed(times.get(i)), ids));
        }
        return posts;
    }

    private ImportedPost post(Part part, ImportedTime time, Map<String, Integer> ids) {
        var blocks = new ArrayList<TextBlock>(part.blocks());
        String byline = blocks.isEmpty() ? "" : LineRules.byline(blocks.get(0).first());
        List<ImportedAuthor> authors = List.of();
        if (!byline.isEmpty() && blocks.get(0).isSingle()) {
            authors = authors(byline);
            blocks.remove(0);
        }
        String title = part.headline().first();
        String slug = Slug.from(title);
        int same = ids.merge(slug, 1, Integer::sum);
        ImportPlace place = ImportPlace.line(file, part.headline().line());
        return new ImportedPostBuilder(
                        same == 1 ? slug : slug + "-" + same,
                        place,
                        new ImportedTime(time.moment(), Certainty.APPROXIMATE),
                        new TranscriptBody(file, log).of(blocks))
                .title(title)
                .authors(authors)
                .build();
    }

    /** Returns the authors of a byline such as “CNN's Ann Bell and Bob Cole”. */
    private static List<ImportedAuthor> authors(String byline) {
        String names = byline.replaceFirst("^\\S+(?:'s|’s)\\s+", "").replaceFirst("\\s+in\\s+\\p{Lu}.*", "");
        return NAMES.splitAsStream(names)
                .filter(name -> !name.isBlank())
                .map(name -> ImportedAuthor.named(name.strip()))
                .toList();
    }

    /** Divides the stream at its headlines. */
    private static List<Part> parts(List<TextBlock> stream, int announced) {
        Set<TextBlock> headlines = headlines(stream, announced);
        var parts = new ArrayList<Part>();
        for (TextBlock block : stream) {
            if (headlines.contains(block)) {
                parts.add(new Part(block, new ArrayList<>()));
            } else if (!parts.isEmpty()) {
                parts.get(parts.size() - 1).blocks().add(block);
            }
        }
        return parts;
    }

    /** Returns the headlines; where more lines can be one than are announced, the longest are text. */
    private static Set<TextBlock> headlines(List<TextBlock> stream, int announced) {
        var candidates = new ArrayList<TextBlock>();
        for (TextBlock block : stream) {
            if (block.isSingle() && LineRules.isHeadline(block.first())) {
                candidates.add(block);
            }
        }
        if (announced > 0 && candidates.size() > announced) {
            var shortest = new ArrayList<TextBlock>(candidates.subList(1, candidates.size()));
            shortest.sort(
                    Comparator.comparingInt((TextBlock block) -> block.first().length()));
            var kept = new HashSet<TextBlock>(shortest.subList(0, announced - 1));
            kept.add(candidates.get(0)); // above which there is no post that it could be text of
            return kept;
        }
        return new HashSet<>(candidates);
    }

    /** Returns the stream without the links to other stories at its end, which are kept for {@link #related}. */
    private List<TextBlock> withoutRelated(List<TextBlock> stream) {
        int from = stream.size();
        for (int i = stream.size() - 1; i >= 0 && isOfRelated(stream.get(i)); i--) {
            from = LineRules.isRelated(stream.get(i).first()) ? i : from;
        }
        var titles = new HashSet<String>();
        for (TextBlock block : stream.subList(from, stream.size())) {
            for (String line : block.lines()) {
                if (!LineRules.isRelated(line) && titles.add(line)) {
                    related.add(new ImportedLink(line, "", ""));
                }
            }
        }
        return stream.subList(0, from);
    }

    private static boolean isOfRelated(TextBlock block) {
        return block.lines().stream().allMatch(line -> line.length() <= 150 && !line.endsWith("."));
    }

    List<ImportedLink> related() {
        return List.copyOf(related);
    }

    /** Returns times from the beginning to the end in equal steps, to the minute unless there are more posts than minutes. */
    private static List<LocalDateTime> spread(int posts, ReadOptions options) {
        LocalDateTime start = options.neededStart(NO_TIMES);
        LocalDateTime end = options.neededEnd(NO_TIMES);
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "end “" + end + "” is before start “" + start + "”. Expected a later time");
        }
        long seconds = Duration.between(start, end).toSeconds();
        long step = posts == 1 ? 0 : seconds / (posts - 1);
        var times = new ArrayList<LocalDateTime>();
        for (int i = 0; i < posts; i++) {
            long after = posts == 1 ? 0 : Math.floorDiv(seconds * i, posts - 1);
            times.add(start.plusSeconds(step >= 60 ? after - after % 60 : after));
        }
        return times;
    }
}
