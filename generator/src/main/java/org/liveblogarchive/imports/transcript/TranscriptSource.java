package org.liveblogarchive.imports.transcript;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.liveblogarchive.imports.media.SavedFiles;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedLiveBlogBuilder;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.ImportSink;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.Recognition;
import org.liveblogarchive.imports.source.Source;
import org.liveblogarchive.imports.source.SourceFile;

/**
 * A transcript: the headline, the lead picture's caption, a video, a summary in points, how many posts there are, the posts
 * with the newest first, and links to other stories. It has no times: they are spread between the beginning and the end.
 */
public final class TranscriptSource implements Source {
    private static final Pattern MARKUP =
            Pattern.compile("(?is)\\s*(?:<(?:!doctype|html|\\?xml|[a-z]+[\\s>]).*|[{\\[].*|---\\n.*|\\+\\+\\+\\n.*)");

    @Override
    public String name() {
        return "plain transcript";
    }

    @Override
    public String lookedFor() {
        return "a text with headlines on separate lines between empty lines, preferably with a line such as “18 Posts”";
    }

    @Override
    public Recognition recognise(SourceFile file) {
        String head = file.head();
        if (file.isFolder() || head.indexOf('\0') >= 0 || MARKUP.matcher(head).matches()) {
            return Recognition.NONE;
        }
        List<TextBlock> blocks = TextBlock.in(head);
        boolean counted =
                blocks.stream().flatMap(block -> block.lines().stream()).anyMatch(line -> LineRules.count(line) >= 0);
        if (counted) {
            return Recognition.LIKELY;
        }
        long headlines = blocks.stream()
                .filter(block -> block.isSingle() && LineRules.isHeadline(block.first()))
                .count();
        return headlines > 2 && headlines < blocks.size() ? Recognition.GUESS : Recognition.NONE;
    }

    @Override
    public void read(SourceFile file, ReadOptions options, ImportSink to)
            throws IOException, UnreadableSourceException {
        List<TextBlock> blocks = TextBlock.in(file.text());
        TranscriptHead head = TranscriptHead.of(blocks);
        var posts = new TranscriptPosts(file.name(), to.log());
        List<ImportedPost> found = posts.of(blocks.subList(head.blocks(), blocks.size()), head, options);
        if (found.isEmpty()) {
            throw new UnreadableSourceException(
                    file.place(), "Text without posts", lookedFor(), "Choose the file with the posts.");
        }
        noteCount(file, head, found.size(), to);
        ImportPlace place = ImportPlace.line(file.name(), head.titleLine());
        var liveBlog = new ImportedLiveBlogBuilder("transcript: " + head.title(), place, head.title())
                .publisher(head.publisher())
                .summary(head.summary())
                .picture(head.picture())
                .video(head.video())
                .start(options.assumed(options.start()))
                .end(options.assumed(options.end()))
                .related(posts.related())
                .note("The times of the posts are approximate.")
                .posts(found);
        to.liveBlog(liveBlog.build(), SavedFiles.NONE);
        head.rest()
                .forEach(line -> to.log()
                        .add(new ImportRemark(
                                Kind.TEXT,
                                ImportPlace.line(file.name(), line.line()),
                                "Unknown line above the posts “" + line.first() + "”",
                                "a headline, a caption, a video, or points of a summary",
                                "It was left out. Add it to liveblog.yaml by hand.")));
    }

    private static void noteCount(SourceFile file, TranscriptHead head, int found, ImportSink to) {
        if (head.count() >= 0 && head.count() != found) {
            to.log()
                    .add(new ImportRemark(
                            Kind.READING,
                            ImportPlace.line(file.name(), head.countLine()),
                            "Found “" + found + "” posts, but the transcript announces “" + head.count() + "”",
                            "a headline on a line of its own above each post",
                            "Compare the headlines in the report with the transcript, and correct one of them."));
        }
    }
}
