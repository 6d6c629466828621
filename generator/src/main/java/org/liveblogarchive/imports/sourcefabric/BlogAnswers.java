package org.liveblogarchive.imports.sourcefabric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.source.JsonFiles.Answer;
import org.liveblogarchive.imports.source.JsonValue;

/** Blogs, posts and items of all answers, each in its newest version. */
final class BlogAnswers {
    private final ImportLog log;
    private final Map<String, Answer> blogs = new LinkedHashMap<>();
    private final Map<String, Answer> posts = new LinkedHashMap<>();
    private final Map<String, JsonValue> items = new HashMap<>();
    private final List<Answer> totals = new ArrayList<>();

    BlogAnswers(ImportLog log) {
        this.log = log;
    }

    /** Adds all that is anywhere in an answer, as some are wrapped in others. */
    void add(Answer answer) {
        answer.value().visit(value -> {
            var found = answer.at(value);
            if (found.text("_id").isEmpty()) {
                if (value.get("_items").isThere()
                        && value.get("_meta").get("total").isThere()) {
                    totals.add(found);
                }
            } else if (value.get("blog_status").isThere() && value.get("title").isThere()) {
                blogs.merge(found.text("_id"), found, this::newer);
            } else if (value.get("item_type").isThere()) {
                items.putIfAbsent(found.text("_id"), value);
            } else if (value.get("groups", "items").isThere()
                    && value.get("post_status", "lb_highlight").isThere()) {
                posts.merge(found.text("_id"), found, this::newer);
            }
        });
    }

    private Answer newer(Answer one, Answer other) {
        boolean later = version(other).compareTo(version(one)) > 0;
        Answer old = later ? one : other;
        if (!version(one).equals(version(other))) {
            log.add(new ImportRemark(
                    Kind.READING,
                    old.place(),
                    "Older version of “" + old.text("_id") + "”",
                    "one version of each post",
                    "The newest version was used."));
        }
        return later ? other : one;
    }

    /** Returns a text that is greater for later versions. */
    private static String version(Answer found) {
        String number = found.value().get("_current_version", "version").text();
        return found.value().get("_updated").text() + " " + "0".repeat(Math.max(0, 9 - number.length())) + number;
    }

    /** Returns the ids of the blogs that have posts. */
    List<String> blogs() {
        Set<String> ids = new LinkedHashSet<>();
        posts.values().forEach(post -> ids.add(blogOf(post)));
        return List.copyOf(ids);
    }

    /** Returns the blog that a post is of: an id, or a whole blog; if it names none, the only one that there is. */
    private String blogOf(Answer post) {
        JsonValue blog = post.value().get("blog", "client_blog");
        String id = blog.isObject() ? blog.get("_id").text() : blog.text();
        return id.isEmpty() && blogs.size() == 1 ? blogs.keySet().iterator().next() : id;
    }

    /** Returns what is known of a blog itself, which may be nothing. */
    Answer blog(String id) {
        return blogs.getOrDefault(id, posts(id).get(0).at(JsonValue.NONE));
    }

    List<Answer> posts(String blog) {
        return posts.values().stream().filter(post -> blogOf(post).equals(blog)).toList();
    }

    /** Returns the items of a post: in it, in its main group, or in another answer. */
    List<JsonValue> items(Answer post) {
        if (post.value().get("items").isThere()) {
            return post.value().get("items").items();
        }
        var found = new ArrayList<JsonValue>();
        for (JsonValue group : post.value().get("groups").items()) {
            if (group.get("id").text().equals("main")) {
                for (JsonValue ref : group.get("refs").items()) {
                    found.add(item(ref));
                }
            }
        }
        return found;
    }

    /** Returns the item of a reference, or the reference itself if no answer has it. */
    private JsonValue item(JsonValue ref) {
        JsonValue item = ref.get("item");
        return item.isObject()
                ? item
                : items.getOrDefault(ref.get("residRef", "guid").text(), ref);
    }

    /** Returns the pages that announce more posts than {@code found}. */
    List<Answer> larger(int found) {
        return totals.stream()
                .filter(page -> {
                    String total = page.value().get("_meta").get("total").text();
                    return total.matches("\\d{1,9}") && Integer.parseInt(total) > found;
                })
                .toList();
    }
}
