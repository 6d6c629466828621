package org.liveblogarchive.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.Translation;
import org.liveblogarchive.plan.PlannedDocument.PostsData;

/** Writes {@code liveblog.json}: all that is known of a live blog but for its posts, and where those are. */
public final class LiveBlogFile {
    /**
     * What a live blog's file tells beyond the live blog itself.
     *
     * @param id what it is known by for ever, or empty
     * @param url the address of its index page on the web, or empty
     * @param pageSize how many posts a full file of posts has
     * @param pages how many such files there are
     * @param related the addresses of its related stories
     * @param translations the addresses of its translations
     */
    public record Details(
            String id, String url, int pageSize, int pages, List<String> related, List<String> translations) {
        public Details {
            related = List.copyOf(related);
            translations = List.copyOf(translations);
        }
    }

    private LiveBlogFile() {}

    /** Returns the file. */
    public static byte[] of(LiveBlog liveBlog, Details details) {
        return Json.file(json -> {
            Parts.head(json, "../", Schemas.LIVE_BLOG);
            json.text("archive", "../" + ArchiveFile.NAME);
            json.text("id", details.id()).text("slug", liveBlog.slug());
            json.text("page", "index.html").text("url", details.url());
            json.text("title", liveBlog.title()).text("standfirst", liveBlog.standfirst());
            json.texts("summary", liveBlog.summary());
            json.text("status", liveBlog.status().name().toLowerCase(Locale.ROOT));
            json.time("start", liveBlog.start()).time("end", liveBlog.end());
            json.time("updated", LiveBlogSummary.lastChange(liveBlog.posts()));
            json.text("location", liveBlog.location())
                    .text("timezone", liveBlog.timezone().getId());
            json.text("language", liveBlog.language().toLanguageTag());
            Parts.picture(json, "picture", liveBlog.picture());
            Parts.video(json, liveBlog.video());
            Parts.related(json, liveBlog.related(), details.related());
            Parts.tags(json, liveBlog.tags());
            translations(json, liveBlog.translations(), details.translations());
            json.text("pinned", liveBlog.pinned()).text("note", liveBlog.note());
            json.object("posts", posts -> posts(posts, liveBlog.posts().size(), details));
        });
    }

    private static void posts(Json json, int count, Details details) {
        json.number("count", count).number("pageSize", details.pageSize()).number("files", details.pages());
        if (count > 0) {
            json.text("oldest", PostsData.fileName(1)).text("newest", PostsData.fileName(details.pages()));
        }
    }

    private static void translations(Json json, List<Translation> translations, List<String> addresses) {
        record Translated(String language, String address) {}
        var all = new ArrayList<Translated>();
        for (int i = 0; i < translations.size(); i++) {
            all.add(new Translated(translations.get(i).language().toLanguageTag(), addresses.get(i)));
        }
        json.objects(
                "translations",
                all,
                one -> json.text("language", one.language()).text("link", one.address()));
    }
}
