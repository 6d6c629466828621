package org.liveblogarchive.read;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.model.BuildTime;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.Post.Change;

/** The checks of a live blog's dates against each other and against the time of the build. */
final class TimeChecks {
    /** How many days a live blog may go on without a post. */
    /** Posts whose dates are far from all others are slips if they are few. */
    private static final int FEW = 3;

    private final BuildTime time;
    private final Diagnostics diagnostics;

    TimeChecks(BuildTime time, Diagnostics diagnostics) {
        this.time = time;
        this.diagnostics = diagnostics;
    }

    /** Checks a live blog with the posts that are published and those that are later. */
    void check(LiveBlog liveBlog, List<ReadPost> posts, LaterPosts later, ParsedFields keys) {
        checkCoverage(liveBlog, keys);
        posts.forEach(post -> checkDate(post, liveBlog));
        checkEqualTimes(posts);
        if (time.isKnown()) {
            posts.forEach(this::checkChange);
            checkQuiet(liveBlog, later, keys);
        } else if (liveBlog.end() == null && !diagnostics.hasErrors()) { // which may be those of dates
            checkDistantDates(posts);
        }
    }

    private static void checkCoverage(LiveBlog liveBlog, ParsedFields keys) {
        if (liveBlog.start() != null && liveBlog.end() != null && liveBlog.end().isBefore(liveBlog.start())) {
            keys.yaml()
                    .errorAt(
                            keys.position(LiveBlogKeys.END),
                            "End before the start “" + liveBlog.end().toOffsetDateTime() + "”",
                            "a time after " + liveBlog.start().toOffsetDateTime(),
                            "Fix “start” or “end”.");
        }
    }

    private void checkDate(ReadPost post, LiveBlog liveBlog) {
        ZonedDateTime date = post.post().date();
        boolean early = liveBlog.start() != null && date.isBefore(liveBlog.start());
        boolean late = liveBlog.end() != null && date.isAfter(liveBlog.end());
        if (early || late) {
            diagnostics.warning(
                    post.file(),
                    post.dateAt(),
                    "Date outside the coverage “" + date.toOffsetDateTime() + "”",
                    early
                            ? "a time from " + liveBlog.start().toOffsetDateTime() + " on"
                            : "a time until " + liveBlog.end().toOffsetDateTime(),
                    "Fix the date, or “start” and “end” in liveblog.yaml.");
        }
    }

    /** Warns of posts whose slugs alone decide which is older; posts of a day without a time say nothing of that. */
    private void checkEqualTimes(List<ReadPost> posts) {
        record Moment(Instant time, int order) {}
        Map<Moment, ReadPost> first = new HashMap<>();
        for (ReadPost post : posts) {
            if (post.post().dayOnly()) {
                continue;
            }
            var moment = new Moment(post.post().date().toInstant(), post.post().order());
            ReadPost other = first.putIfAbsent(moment, post);
            if (other != null) {
                diagnostics.warning(
                        post.file(),
                        post.dateAt(),
                        "Same time “" + post.post().date().toOffsetDateTime() + "” as that of “"
                                + other.post().fileName() + "”",
                        "times that differ, as slugs decide the order otherwise",
                        "Write the seconds, such as “14:05:30”, or add a line “order: 1” to the newer post.");
            }
        }
    }

    /** Warns of an update, a correction or a removal that is still to come, which would be given out as the last change. */
    private void checkChange(ReadPost post) {
        Change change = post.post().change();
        if (change != null && time.isBefore(change.date())) {
            diagnostics.warning(
                    post.file(),
                    post.dateAt(),
                    "Change of “" + change.date().toOffsetDateTime() + "” that is dated after the build",
                    "“updated”, corrections and “removed” dated no later than " + time,
                    "Fix the date.");
        }
    }

    /** Warns of a live blog that is said to go on and has had no post for a day, as pages then no longer show it as live. */
    private void checkQuiet(LiveBlog liveBlog, LaterPosts later, ParsedFields keys) {
        boolean isComing = later.count() > 0 || (liveBlog.start() != null && time.isBefore(liveBlog.start()));
        if (liveBlog.status() != Status.LIVE || isComing || liveBlog.posts().isEmpty()) {
            return;
        }
        ZonedDateTime newest = liveBlog.posts().get(liveBlog.posts().size() - 1).date();
        BuildTime dayBefore = time.dayBefore();
        if (dayBefore.isAfter(newest)) {
            keys.yaml()
                    .warningAt(
                            keys.position(LiveBlogKeys.STATUS),
                            "Live blog that is still live, although its newest post is dated “"
                                    + newest.toOffsetDateTime() + "”",
                            "a post dated " + dayBefore + " or later, or “status: ended”",
                            "Write “status: ended” if the event is over.");
        }
    }

    /**
     * Warns of the newest posts if all others are older by more than a day and by more than twice the longest pause between
     * those: without a time of the build nothing else shows that a year or a month was mistyped.
     */
    private void checkDistantDates(List<ReadPost> posts) {
        List<ReadPost> sorted = posts.stream()
                .sorted(Comparator.comparing(post -> post.post().date().toInstant()))
                .toList();
        Duration longest = Duration.ZERO;
        Duration longestBefore = Duration.ZERO;
        int first = 0;
        for (int i = 1; i < sorted.size(); i++) {
            Duration pause = Duration.between(
                    sorted.get(i - 1).post().date(), sorted.get(i).post().date());
            if (pause.compareTo(longest) > 0) {
                longestBefore = longest;
                longest = pause;
                first = i;
            } else if (pause.compareTo(longestBefore) > 0) {
                longestBefore = pause;
            }
        }
        boolean isFar =
                longest.compareTo(Duration.ofDays(1)) > 0 && longest.compareTo(longestBefore.multipliedBy(2)) > 0;
        if (isFar && sorted.size() - first <= FEW) {
            ZonedDateTime before = sorted.get(first - 1).post().date();
            sorted.subList(first, sorted.size()).forEach(post -> warnOfDistantDate(post, before));
        }
    }

    private void warnOfDistantDate(ReadPost post, ZonedDateTime before) {
        diagnostics.warning(
                post.file(),
                post.dateAt(),
                "Date “" + post.post().date().toOffsetDateTime() + "” long after the dates of the other posts",
                "a time near " + before.toOffsetDateTime() + ", the newest date before it",
                "Fix the date, or add the “end” of the coverage to liveblog.yaml if the date is right. To publish the"
                        + " post only from its date on, set buildDate.");
    }
}
