package org.liveblogarchive.imports.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.liveblogarchive.content.Amount;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.write.ContentWriter.Mode;
import org.liveblogarchive.imports.write.FileOutcome.Kind;
import org.liveblogarchive.imports.write.LiveBlogResult;

/**
 * All that an import did.
 *
 * @param source the file that it read
 * @param kind what kind of source that is
 * @param mode whether it wrote files
 * @param liveBlogs what it did with each live blog
 * @param log what whoever imports should know
 */
public record ImportOutcome(String source, String kind, Mode mode, List<LiveBlogResult> liveBlogs, ImportLog log) {
    public ImportOutcome {
        liveBlogs = List.copyOf(liveBlogs);
    }

    /** Returns how often something was done with a post. */
    public long count(Kind done) {
        return liveBlogs.stream().mapToLong(liveBlog -> liveBlog.count(done)).sum();
    }

    /** Returns how many posts the source has that the archive does not get. */
    public int dropped() {
        return log.dropped().size();
    }

    /** Returns how many posts the source has: the sum of all that was done with posts. */
    public long found() {
        return liveBlogs.stream().mapToLong(LiveBlogResult::found).sum() + dropped();
    }

    /** Returns a line for each file that was not left unchanged, and for each post that was dropped. */
    public List<String> changes() {
        Stream<String> files = liveBlogs.stream()
                .flatMap(liveBlog -> Stream.concat(Stream.of(liveBlog.settings()), liveBlog.posts().stream()))
                .filter(file -> file.kind() != Kind.UNCHANGED)
                .map(file -> done(file.kind()) + " " + file.file() + (file.why().isEmpty() ? "" : ": " + file.why()));
        Stream<String> without =
                log.dropped().stream().map(post -> "dropped " + post.id() + " (" + post.place() + "): " + post.why());
        return Stream.concat(files, without).toList();
    }

    /** Returns the counts in one line, with how much there is that somebody should look at. */
    public String summary() {
        long missing = liveBlogs.stream()
                .mapToLong(liveBlog -> liveBlog.missing().size())
                .sum();
        long addresses = liveBlogs.stream()
                .flatMap(liveBlog -> liveBlog.addresses().stream())
                .filter(address -> !address.redirected())
                .count();
        return counts()
                + (missing == 0 ? "" : "; media not found: " + missing)
                + (addresses == 0 ? "" : "; old addresses without a redirect: " + addresses)
                + (log.remarks().isEmpty() ? "" : "; remarks: " + (log.remarks().size() + log.others()));
    }

    private String counts() {
        return Amount.of(found(), "post") + " found in " + source + " (" + kind + "): " + count(Kind.WRITTEN) + " "
                + done(Kind.WRITTEN) + ", " + count(Kind.UPDATED) + " " + done(Kind.UPDATED) + ", "
                + count(Kind.UNCHANGED) + " unchanged, " + count(Kind.CONFLICTING) + " conflicting, " + dropped()
                + " dropped";
    }

    private String done(Kind kind) {
        boolean only = mode == Mode.DRY_RUN && (kind == Kind.WRITTEN || kind == Kind.UPDATED);
        return (only ? "to be " : "") + kind.name().toLowerCase(Locale.ROOT);
    }
}
