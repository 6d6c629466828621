package org.liveblogarchive.data;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Translation;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.LiveBlogContents;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.output.LiveBlogFile.LiveBlogDocument;
import org.liveblogarchive.output.LiveBlogFile.Turn;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.page.LiveBlogPages;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.plan.Pagination;
import org.liveblogarchive.view.TranslationView;

/** The data of live blogs without their posts, {@code liveblog.json}, and the addresses of the posts. */
public final class LiveBlogData implements Output {
    @Override
    public List<Served> served() {
        return List.of(Served.json());
    }

    @Override
    public List<LiveBlogFile> ofLiveBlog(LiveBlogContents contents) {
        return List.of(new DataFile(contents.liveBlog().posts().size() - 1));
    }

    /**
     * The file.
     *
     * @param newest the newest post, counted from 0, or -1
     */
    private record DataFile(int newest) implements LiveBlogDocument {
        @Override
        public String path() {
            return LiveBlogPaths.DATA;
        }

        @Override
        public Turn turn() {
            return new Turn(newest);
        }

        @Override
        public int completedBy() {
            return NEVER;
        }

        @Override
        public MadeFile write(LiveBlogContext context) throws IOException {
            LiveBlog liveBlog = context.liveBlog();
            var pages = LiveBlogPages.of(context);
            int pageSize = context.archive().pageSize();
            var model = new Model(
                    liveBlog.withoutPosts(),
                    context.addresses().id(),
                    context.addresses().of(LiveBlogPaths.INDEX),
                    pages.addresses(liveBlog.related()),
                    pages.liveBlog().translations().stream()
                            .map(TranslationView::link)
                            .toList(),
                    liveBlog.lastChange(),
                    newest + 1,
                    pageSize,
                    new Pagination(newest + 1, pageSize).pages());
            return context.maker().file(model, () -> MadeFile.of(model.json()));
        }
    }

    /**
     * What the file says.
     *
     * @param liveBlog the live blog without its posts
     * @param id what it is known by for ever, or empty
     * @param url the address of its index page on the web, or empty
     * @param related the addresses of its related stories
     * @param translated the addresses of its translations
     * @param updated when one of its posts was last changed, or null
     * @param posts how many posts it has
     * @param pageSize how many posts a full file of posts has
     * @param files how many such files there are
     */
    private record Model(
            LiveBlog liveBlog,
            String id,
            String url,
            List<String> related,
            List<String> translated,
            ZonedDateTime updated,
            int posts,
            int pageSize,
            int files) {
        byte[] json() {
            return Json.file(json -> {
                CommonFields.head(json, "../", Schemas.LIVE_BLOG);
                json.text("archive", "../" + ArchivePaths.DATA);
                json.text("id", id).text("slug", liveBlog.slug());
                json.text("page", LiveBlogPaths.INDEX).text("url", url);
                json.text("title", liveBlog.title()).text("standfirst", liveBlog.standfirst());
                json.texts("summary", liveBlog.summary());
                json.text("status", liveBlog.status().name().toLowerCase(Locale.ROOT));
                json.time("start", liveBlog.start()).time("end", liveBlog.end());
                json.time("updated", updated);
                json.text("location", liveBlog.location()).text("address", liveBlog.address());
                json.text("timezone", liveBlog.timezone().getId());
                json.text("language", liveBlog.language().toLanguageTag());
                CommonFields.picture(json, "picture", liveBlog.picture());
                CommonFields.video(json, liveBlog.video());
                CommonFields.related(json, liveBlog.related(), related);
                CommonFields.tags(json, liveBlog.tags());
                translations(json);
                json.text("pinned", liveBlog.pinned()).text("note", liveBlog.note());
                json.object("posts", this::posts);
            });
        }

        private void posts(Json json) {
            json.number("count", posts).number("pageSize", pageSize).number("files", files);
            if (posts > 0) {
                json.text("oldest", LiveBlogPaths.posts(1)).text("newest", LiveBlogPaths.posts(files));
                json.text(
                        "titles",
                        LiveBlogPaths.titles(Pagination.ofTitles(posts).pages()));
            }
        }

        private void translations(Json json) {
            record Translated(String language, String address) {}
            var all = new ArrayList<Translated>();
            List<Translation> translations = liveBlog.translations();
            for (int i = 0; i < translations.size(); i++) {
                all.add(new Translated(translations.get(i).language().toLanguageTag(), translated.get(i)));
            }
            json.objects(
                    "translations",
                    all,
                    one -> json.text("language", one.language()).text("link", one.address()));
        }
    }
}
