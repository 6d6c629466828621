package org.liveblogarchive.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.LiveBlogContents;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.page.LiveBlogPages;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.plan.Pagination;
import org.liveblogarchive.plan.Pagination.Range;

/** The posts of live blogs as data, {@code posts-N.json}, numbered like the pages; the last file grows until it is full. */
public final class PostsData implements Output {
    @Override
    public List<Served> served() {
        return List.of(Served.json());
    }

    @Override
    public List<LiveBlogFile> ofLiveBlog(LiveBlogContents contents) {
        return PostsPart.all(contents.pagination(), PostsFile::new);
    }

    /**
     * A file of posts.
     *
     * @param number its number, from 1 for the oldest
     * @param pages the pages of the live blog
     */
    private record PostsFile(int number, Pagination pages) implements PostsPart {
        @Override
        public String path(int number) {
            return LiveBlogPaths.posts(number);
        }

        @Override
        public MadeFile write(LiveBlogContext context) throws IOException {
            var all = new ArrayList<PostModel>();
            Range posts = posts();
            for (int index = posts.from(); index < posts.to(); index++) {
                Post post = context.liveBlog().posts().get(index);
                all.add(new PostModel(
                        post,
                        index + 1,
                        context.addresses().id(post),
                        context.addresses().of(LiveBlogPaths.post(post.slug())),
                        context.texts().of(index).alone(),
                        LiveBlogPages.of(context).addresses(post.related())));
            }
            return context.maker().file(all, () -> MadeFile.of(json(all)));
        }

        private byte[] json(List<PostModel> all) {
            return Json.file(json -> {
                head(json, Schemas.POSTS);
                json.array("posts", all, post -> post.write(json));
            });
        }
    }

    /**
     * A post with what was made of it.
     *
     * @param post the post
     * @param number which post of the live blog it is, from 1 for the oldest
     * @param id what it is known by for ever, or empty
     * @param url the address of its page on the web, or empty
     * @param html its text in HTML
     * @param related the addresses of its related stories
     */
    private record PostModel(Post post, int number, String id, String url, String html, List<String> related) {
        void write(Json json) {
            String page = CommonFields.path(LiveBlogPaths.post(post.slug()));
            json.number("number", number).text("id", id).text("slug", post.slug());
            json.text("page", page).text("url", url);
            if (post.isRemoved()) {
                json.time("date", post.date());
                json.object(
                        "removed",
                        in -> in.time("date", post.removal().date())
                                .text("reason", post.removal().reason()));
                return;
            }
            json.text("title", post.title());
            json.time("date", post.date())
                    .time(
                            "updated",
                            post.change() == null ? null : post.change().date());
            CommonFields.authors(json, post.authors());
            CommonFields.tags(json, post.tags());
            json.flag("key", post.key());
            if (post.draft()) {
                json.flag("draft", true);
            }
            json.text("location", post.location());
            json.text("language", post.language() == null ? "" : post.language().toLanguageTag());
            CommonFields.picture(json, "picture", post.picture());
            CommonFields.video(json, post.video());
            json.objects(
                    "corrections",
                    post.corrections(),
                    correction -> json.time("date", correction.date()).text("text", correction.text()));
            CommonFields.related(json, post.related(), related);
            json.text("html", html.contains("href=\"#") ? withLinksTo(page) : html);
        }

        /** Returns the text with links to its own headings and footnotes as links to a page, as this file has no places. */
        private String withLinksTo(String page) {
            Document text = Jsoup.parseBodyFragment(html);
            text.outputSettings().prettyPrint(false);
            text.select("a[href^=#]").forEach(link -> link.attr("href", page + link.attr("href")));
            return text.body().html();
        }
    }
}
