package org.liveblogarchive.feed;

import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.model.TaxonomyTerm.Kind;
import org.liveblogarchive.output.ArchiveContents;
import org.liveblogarchive.output.ArchiveFile;
import org.liveblogarchive.output.LiveBlogContents;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Alternate;
import org.liveblogarchive.output.Output.Coverage;
import org.liveblogarchive.output.Output.Coverage.Level;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.plan.LiveBlogsByTerm;
import org.liveblogarchive.plan.PostsByTerm;

/** The feeds of live blogs, of the tags in them, of the archive, and of its tags, each in all formats. */
public final class Feeds implements Output {
    @Override
    public List<Served> served() {
        var served = new ArrayList<Served>();
        for (FeedFormat format : FeedFormat.values()) {
            served.add(Served.data("*" + format.ending(), format.mediaType()));
        }
        return served;
    }

    @Override
    public boolean isWanted(Archive archive) {
        return archive.baseUrl() != null;
    }

    @Override
    public List<LiveBlogFile> ofLiveBlog(LiveBlogContents contents) {
        var files = new ArrayList<LiveBlogFile>();
        var parts = new FeedParts(contents.liveBlog().posts().size());
        for (int number = 1; number <= parts.archived(); number++) {
            files.addAll(FeedFile.inAllFormats(null, parts.archived(number)));
        }
        if (!contents.liveBlog().posts().isEmpty()) {
            files.addAll(FeedFile.inAllFormats(null, parts.current()));
        }
        for (PostsByTerm.Entry entry : PostsByTerm.of(contents.liveBlog())) {
            if (entry.term().kind() == Kind.TAG) {
                files.addAll(FeedFile.inAllFormats(entry.term(), FeedParts.newest(entry.posts())));
            }
        }
        return files;
    }

    @Override
    public List<ArchiveFile> ofArchive(ArchiveContents contents) {
        var files = new ArrayList<ArchiveFile>();
        if (contents.hasPosts()) {
            files.addAll(ArchiveFeedFile.inAllFormats(null, contents.liveBlogs()));
        }
        for (LiveBlogsByTerm.Entry entry : contents.byTerm().of(Kind.TAG)) {
            if (!entry.withPosts().isEmpty()) {
                files.addAll(ArchiveFeedFile.inAllFormats(
                        entry.term(),
                        entry.liveBlogs().stream()
                                .filter(liveBlog -> entry.withPosts().contains(liveBlog.slug()))
                                .toList()));
            }
        }
        return files;
    }

    @Override
    public List<Alternate> alternates(Coverage coverage) {
        TaxonomyTerm term = coverage.term();
        if (coverage.isEmpty() || (term != null && term.kind() != Kind.TAG)) {
            return List.of();
        }
        String path = coverage.level() == Level.ARCHIVE ? ArchivePaths.feed(term) : LiveBlogPaths.feed(term, 0);
        var alternates = new ArrayList<Alternate>();
        for (FeedFormat format : FeedFormat.values()) {
            alternates.add(new Alternate(format.displayName(), format.mediaType(), path + format.ending()));
        }
        return alternates;
    }
}
