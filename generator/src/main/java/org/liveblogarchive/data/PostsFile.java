package org.liveblogarchive.data;

import java.util.List;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.plan.PlannedDocument.LiveBlogData;
import org.liveblogarchive.plan.PlannedDocument.PostsData;

/** Writes {@code posts-N.json}: posts in the order of the story. */
public final class PostsFile {
    private PostsFile() {}

    /** Returns the file of posts, the oldest first. */
    public static byte[] of(PostsData file, List<PostData> posts) {
        return Json.file(json -> {
            Parts.head(json, "../", Schemas.POSTS);
            json.text("liveBlog", LiveBlogData.FILE_NAME);
            json.number("number", file.number()).flag("complete", file.complete());
            json.text("older", file.number() == 1 ? "" : PostsData.fileName(file.number() - 1));
            json.array("posts", posts, post -> post(json, post));
        });
    }

    private static void post(Json json, PostData data) {
        Post post = data.post();
        json.number("number", data.number()).text("id", data.id()).text("slug", post.slug());
        json.text("page", Parts.path(post.slug() + ".html")).text("url", data.url());
        json.text("title", post.title());
        json.time("date", post.date()).time("updated", post.updated());
        Parts.authors(json, post.authors());
        Parts.tags(json, post.tags());
        json.flag("key", post.key());
        if (post.draft()) {
            json.flag("draft", true);
        }
        json.text("location", post.location());
        json.text("language", post.language() == null ? "" : post.language().toLanguageTag());
        Parts.picture(json, "picture", post.picture());
        Parts.video(json, post.video());
        json.objects(
                "corrections",
                post.corrections(),
                correction -> json.time("date", correction.date()).text("text", correction.text()));
        Parts.related(json, post.related(), data.related());
        json.text("html", data.html());
    }
}
