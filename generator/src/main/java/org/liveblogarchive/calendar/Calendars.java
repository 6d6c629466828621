package org.liveblogarchive.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.output.ArchiveContents;
import org.liveblogarchive.output.ArchiveContext;
import org.liveblogarchive.output.ArchiveFile;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.LiveBlogContents;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.output.LiveBlogFile.LiveBlogDocument;
import org.liveblogarchive.output.LiveBlogFile.Turn;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Alternate;
import org.liveblogarchive.output.Output.Coverage;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.output.PublishedLiveBlogs;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.paths.LiveBlogPaths;

/** A calendar of each live blog, with its event, and one of the archive, with those that are live or still to come. */
public final class Calendars implements Output {
    private static final String MEDIA_TYPE = "text/calendar";

    @Override
    public List<Served> served() {
        return List.of(Served.data("*.ics", MEDIA_TYPE));
    }

    @Override
    public boolean isWanted(Archive archive) {
        return archive.baseUrl() != null;
    }

    @Override
    public List<LiveBlogFile> ofLiveBlog(LiveBlogContents contents) {
        LiveBlog liveBlog = contents.liveBlog();
        return liveBlog.start() == null && liveBlog.posts().isEmpty() ? List.of() : List.of(new OfLiveBlog());
    }

    @Override
    public List<ArchiveFile> ofArchive(ArchiveContents contents) {
        List<LiveBlogSummary> dated = contents.liveBlogs().stream()
                .filter(liveBlog -> liveBlog.first() != null)
                .toList();
        List<LiveBlogSummary> live = dated.stream()
                .filter(liveBlog -> liveBlog.status() == Status.LIVE)
                .toList();
        // A calendar has at least one component (RFC 5545, 3.6); the last event keeps the address there for
        // subscribers.
        List<LiveBlogSummary> shown = live.isEmpty() ? dated.subList(0, Math.min(1, dated.size())) : live;
        return shown.isEmpty() ? List.of() : List.of(new OfArchive(shown));
    }

    @Override
    public List<Alternate> alternates(Coverage coverage) {
        if (coverage.term() != null || coverage.isEmpty()) {
            return List.of();
        }
        String path = coverage.liveBlog() == null ? ArchivePaths.CALENDAR : LiveBlogPaths.CALENDAR;
        return List.of(new Alternate("iCalendar", MEDIA_TYPE, path));
    }

    /** The calendar of a live blog. */
    private record OfLiveBlog() implements LiveBlogDocument {
        @Override
        public String path() {
            return LiveBlogPaths.CALENDAR;
        }

        @Override
        public Turn turn() {
            return Turn.LAST;
        }

        @Override
        public int completedBy() {
            return NEVER;
        }

        @Override
        public MadeFile write(LiveBlogContext context) throws IOException {
            LiveBlog liveBlog = context.liveBlog();
            var event = new CalendarEvent(
                    context.addresses().id(),
                    context.addresses().of(LiveBlogPaths.INDEX),
                    liveBlog.title(),
                    liveBlog.standfirst(),
                    liveBlog.location(),
                    liveBlog.coverageStart(),
                    liveBlog.coverageEnd(),
                    liveBlog.tags().stream().map(TaxonomyTerm::name).toList());
            return context.maker()
                    .file(
                            event,
                            () -> MadeFile.of(CalendarFile.of(liveBlog.title(), List.of(CalendarFile.lines(event)))));
        }
    }

    /**
     * The calendar of the archive, put together from those of its live blogs.
     *
     * @param liveBlogs the live blogs whose events it has
     */
    private record OfArchive(List<LiveBlogSummary> liveBlogs) implements ArchiveFile {
        @Override
        public String path() {
            return ArchivePaths.CALENDAR;
        }

        @Override
        public MadeFile make(ArchiveContext context) throws IOException {
            PublishedLiveBlogs published = context.published();
            var versions = new StringBuilder();
            liveBlogs.forEach(liveBlog -> versions.append(liveBlog.slug())
                    .append(' ')
                    .append(published.version(liveBlog.slug()))
                    .append('\n'));
            return context.maker().file(versions, () -> {
                var events = new ArrayList<String>();
                for (LiveBlogSummary liveBlog : liveBlogs) {
                    events.add(CalendarFile.events(
                            new String(published.read(liveBlog.slug(), LiveBlogPaths.CALENDAR), UTF_8)));
                }
                return MadeFile.of(CalendarFile.of(context.archive().title(), events));
            });
        }
    }
}
