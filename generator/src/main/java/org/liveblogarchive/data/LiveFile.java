package org.liveblogarchive.data;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.liveblogarchive.content.ShortHash;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.LiveBlogContents;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.output.LiveBlogFile.LiveBlogDocument;
import org.liveblogarchive.output.LiveBlogFile.Turn;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.page.IndexPages;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.plan.Pagination;
import org.liveblogarchive.view.LiveBlogIndexPage;
import org.liveblogarchive.view.PostView;

/** The small files that open pages ask for again and again to know what has changed, {@code live.json}. */
public final class LiveFile implements Output {
    /** So many seconds a page waits between two questions, as long as posts come. */
    private static final int INTERVAL = 15;
    /** The number of hash digits that distinguish the states of a post. */
    private static final int DIGITS = 8;

    @Override
    public List<Served> served() {
        return List.of(Served.polled(":folder/" + LiveBlogPaths.LIVE, "application/json"));
    }

    @Override
    public List<LiveBlogFile> ofLiveBlog(LiveBlogContents contents) {
        return List.of(new PolledFile(contents.pagination()));
    }

    /**
     * The file.
     *
     * @param pagination the pages of the live blog
     */
    private record PolledFile(Pagination pagination) implements LiveBlogDocument {
        @Override
        public String path() {
            return LiveBlogPaths.LIVE;
        }

        @Override
        public Turn turn() {
            return new Turn(pagination.posts() - 1); // that of the index, whose texts it reads
        }

        @Override
        public int completedBy() {
            return NEVER;
        }

        @Override
        public MadeFile write(LiveBlogContext context) throws IOException {
            Status status = context.liveBlog().status();
            boolean isLive = status == Status.LIVE;
            var model = new Model(
                    status,
                    isLive ? context.liveBlog().lastChange() : null,
                    isLive ? IndexPages.shown(context, pagination) : null);
            return context.maker().file(model, () -> MadeFile.of(model.json()));
        }
    }

    /**
     * What the file says.
     *
     * @param status the status of the live blog
     * @param updated when one of its posts was last changed, or null
     * @param index what the index shows as long as the event runs; null once it is over, as nothing is expected then
     */
    private record Model(Status status, ZonedDateTime updated, LiveBlogIndexPage index) {
        byte[] json() {
            return Json.file(json -> {
                CommonFields.head(json, "../", Schemas.LIVE);
                json.text("liveBlog", LiveBlogPaths.DATA).text("page", LiveBlogPaths.INDEX);
                json.text("status", status.name().toLowerCase(Locale.ROOT)).flag("complete", index == null);
                if (index != null) {
                    json.number("posts", index.total())
                            .number("interval", INTERVAL)
                            .text("state", index.state());
                    json.time("updated", updated);
                    json.text("head", hash(index.withoutPosts()));
                    json.objects("shown", index.posts(), post -> post(json, post));
                }
            });
        }

        private static void post(Json json, PostView post) {
            json.number("number", post.number()).text("hash", hash(post));
        }

        private static String hash(Object shown) {
            return ShortHash.of(shown).substring(0, DIGITS);
        }
    }
}
