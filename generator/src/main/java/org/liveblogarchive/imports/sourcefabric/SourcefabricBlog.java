package org.liveblogarchive.imports.sourcefabric;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.liveblogarchive.imports.model.HtmlFragment;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedLiveBlog;
import org.liveblogarchive.imports.model.ImportedLiveBlog.Status;
import org.liveblogarchive.imports.model.ImportedLiveBlogBuilder;
import org.liveblogarchive.imports.model.ImportedPicture;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.ImportedPost.Mark;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.CoverageStart;
import org.liveblogarchive.imports.source.JsonFiles.Answer;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.PostLimit;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.WrittenTime;

/** Reads one blog. */
final class SourcefabricBlog {
    private final BlogAnswers answers;
    private final String id;
    private final Answer blog;
    private final JsonValue data;
    private final ReadOptions options;
    private final ImportLog log;

    SourcefabricBlog(BlogAnswers answers, String id, ReadOptions options, ImportLog log) {
        this.answers = answers;
        this.id = id;
        this.blog = answers.blog(id);
        this.data = blog.value();
        this.options = options;
        this.log = log;
    }

    ImportedLiveBlog read() throws UnreadableSourceException {
        List<Answer> found = answers.posts(id);
        PostLimit.check(found.size(), blog.place());
        noteMissing(found.size());
        String title = HtmlFragment.parsed(data.get("title").text()).text();
        List<String> addresses = addresses();
        String description = data.get("description").text();
        String category = data.get("category").text();
        List<ImportedPost> posts = posts(found, addresses.isEmpty() ? "" : addresses.get(0));
        return new ImportedLiveBlogBuilder(
                        "sourcefabric: " + id, blog.place(), title.isEmpty() ? "Live blog " + id : title)
                .standfirst(HtmlFragment.parsed(description).text())
                .status(data.get("blog_status").text().equals("open") ? Status.LIVE : Status.ENDED)
                .start(CoverageStart.of(
                        WrittenTime.of(data.get("start_date").text(), options), posts, blog.place(), log))
                .end(WrittenTime.of(data.get("end_date").text(), options))
                .language(data.get("blog_preferences").get("language").text())
                .picture(picture())
                .tags(category.isEmpty() || category.equals("Others") ? List.of() : List.of(category))
                .addresses(addresses)
                .posts(posts)
                .build();
    }

    private void noteMissing(int found) {
        if (!data.isThere()) {
            remark(
                    blog,
                    "Posts without the answer for their blog “" + id + "”",
                    "the answer of “/api/client_blogs/" + id + "” in the same folder",
                    "The title, the description and the address are unknown. Save this answer too, and import again.");
        }
        for (Answer page : answers.larger(found)) {
            String next = page.value().get("_links").get("next").get("href").text();
            remark(
                    page,
                    "Only “" + found + "” of “"
                            + page.value().get("_meta").get("total").text() + "” posts",
                    "all pages in one folder",
                    "Save the others too" + (next.isEmpty() ? "" : ", such as “" + next + "”")
                            + ", and import the folder.");
        }
    }

    private List<String> addresses() {
        var addresses = new ArrayList<String>();
        for (String name : List.of("public_url", "main_page_url")) {
            String address = data.get(name).text();
            if (address.matches("https?://\\S+")) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    private ImportedPicture picture() {
        ImportedPicture picture = Renditions.picture(data.get("picture").get("renditions"), data.get("picture"));
        String address = data.get("picture_url").text();
        return picture.addresses().isEmpty() && !address.isEmpty()
                ? new ImportedPicture(List.of(address), "", "", "")
                : picture.addresses().isEmpty() ? null : picture;
    }

    private List<ImportedPost> posts(List<Answer> found, String address) {
        String order = data.get("theme_settings").get("postOrder").text();
        String permalink = address.isEmpty() ? "" : address + "?" + SourcefabricPost.PARAMETER;
        var read = new ArrayList<SourcefabricPost>();
        for (Answer each : found) {
            var post = new SourcefabricPost(each, answers.items(each), permalink, options, log);
            String why = post.whyLeftOut();
            if (why.isEmpty()) {
                read.add(post);
            } else {
                log.drop(each.place(), each.text("_id"), why);
            }
        }
        Collections.reverse(read); // the newest stands first
        read.sort(Comparator.comparingDouble(SourcefabricPost::order));
        SourcefabricPost pinned = pinned(read);
        return read.stream()
                .map(post -> post.post(order, post.equals(pinned) ? Set.of(Mark.PINNED) : Set.of()))
                .toList();
    }

    /** Returns the post that stays on top, or null; of several the newest. */
    private SourcefabricPost pinned(List<SourcefabricPost> posts) {
        List<SourcefabricPost> sticky = posts.stream()
                .filter(SourcefabricPost::isSticky)
                .sorted(Comparator.comparing(post -> post.time().moment()))
                .toList();
        for (int i = 0; i + 1 < sticky.size(); i++) {
            remark(
                    sticky.get(i).found(),
                    "Sticky post “" + sticky.get(i).found().text("_id") + "” beside others",
                    "one pinned post",
                    "The newest of them was pinned.");
        }
        return sticky.isEmpty() ? null : sticky.get(sticky.size() - 1);
    }

    private void remark(Answer at, String found, String expected, String fix) {
        log.add(new ImportRemark(Kind.READING, at.place(), found, expected, fix));
    }
}
