package org.liveblogarchive.imports.wordpress;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is known of an export after the first reading: who writes, which terms and files there are, and what is a live blog. */
final class WxrIndex implements WxrVisitor {
    static final String COVERAGE = "rolling_coverage";
    static final String COVERAGE_ENTRY = "rolling_cov_entry";
    static final String LIVE_BLOG = "liveblog";

    /** Types of items that are never posts of a live blog, though they may have a parent. */
    private static final Set<String> NO_POSTS =
            Set.of("attachment", "page", "revision", "nav_menu_item", "guest-author", "wp_block", "custom_css");

    private static final Set<String> META = Set.of(
            LIVE_BLOG,
            "liveblog_replaces",
            "liveblog_key_entry",
            "liveblog_contributors",
            "liveblog_hide_authors",
            "rolling_coverage_status",
            "rolling_coverage_canonical_url",
            "rolling_coverage_slack_author_name",
            "_thumbnail_id",
            "_wp_attachment_image_alt",
            "_media_credit",
            "cap-display_name");

    private final Map<String, String> site = new HashMap<>();
    private final Map<String, String> authorById = new HashMap<>();
    private final Map<String, String> authorByLogin = new HashMap<>();
    private final Map<String, WxrTerm> terms = new HashMap<>();
    private final Map<String, Integer> topics = new TreeMap<>();
    private final Set<String> liveBlogs = new HashSet<>();
    private final Set<String> parents = new HashSet<>();
    private final Attachments attachments;

    WxrIndex(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Returns whether a key of metadata is one that imports read. */
    static boolean isRead(String name) {
        return !name.startsWith("meta ") || META.contains(name.substring("meta ".length()));
    }

    @Override
    public boolean needs(String name) {
        return isRead(name) && !name.equals("content:encoded") && !name.equals("wp:comment_content");
    }

    @Override
    public void site(String name, String text) {
        site.putIfAbsent(name, text.strip());
    }

    @Override
    public void author(WxrElement author) {
        String login = author.text("wp:author_login");
        String name = author.text("wp:author_display_name");
        String shown = name.isEmpty() ? login : name;
        authorById.put(author.text("wp:author_id"), shown);
        authorByLogin.put(login.toLowerCase(Locale.ROOT), shown);
    }

    @Override
    public void term(WxrTerm term) {
        terms.put(term.key(), term);
    }

    @Override
    public void comment(WxrElement item, WxrElement comment) {
        if (comment.text("wp:comment_type").equals(LIVE_BLOG)) {
            liveBlogs.add(item.id());
        }
    }

    @Override
    public void item(WxrElement item) throws IOException {
        switch (item.type()) {
            case "attachment" -> attachments.add(item);
            case "guest-author" ->
                authorByLogin.put(
                        item.text("wp:post_name").toLowerCase(Locale.ROOT),
                        item.meta("cap-display_name").isEmpty() ? item.text("title") : item.meta("cap-display_name"));
            default -> post(item);
        }
        item.terms().forEach(term -> terms.putIfAbsent(term.key(), term));
    }

    private void post(WxrElement item) {
        boolean ofType = item.type().endsWith(LIVE_BLOG) && item.parent().isEmpty();
        if (ofType || (item.isSet(LIVE_BLOG) && !item.meta(LIVE_BLOG).equals("disable"))) {
            liveBlogs.add(item.id());
        }
        if (!item.parent().isEmpty() && !NO_POSTS.contains(item.type())) {
            parents.add(item.parent());
        }
        if (item.type().equals("post")) {
            item.terms().forEach(term -> {
                if (term.taxonomy().equals("category") || term.taxonomy().equals("post_tag")) {
                    topics.merge(term.key(), 1, Integer::sum);
                }
            });
        }
    }

    /** Returns the address of the site without a slash at its end. */
    String address() {
        String own = site.getOrDefault("wp:base_blog_url", "");
        return (own.isEmpty() ? site.getOrDefault("link", "") : own).replaceFirst("/+$", "");
    }

    String title() {
        return site.getOrDefault("title", "");
    }

    String language() {
        return site.getOrDefault("language", "");
    }

    /** Returns the name of an author by the id, or an empty text. */
    String authorById(String id) {
        return authorById.getOrDefault(id, "");
    }

    /** Returns the name of an author by what the author signs in with, or an empty text. */
    String authorByLogin(String login) {
        return authorByLogin.getOrDefault(login.toLowerCase(Locale.ROOT), "");
    }

    /** Returns all that the export has of a term. */
    WxrTerm term(String key) {
        return terms.get(key);
    }

    /** Returns how many posts each category and tag has, by its key. */
    Map<String, Integer> topics() {
        return topics;
    }

    /** Returns whether an item is a live blog. */
    boolean isLiveBlog(WxrElement item) {
        return liveBlogs.contains(item.id()) && !isPostOfLiveBlog(item);
    }

    /** Returns whether an item is a post of a live blog that is another item. */
    boolean isPostOfLiveBlog(WxrElement item) {
        return liveBlogs.contains(item.parent()) && !NO_POSTS.contains(item.type());
    }

    /** Returns whether an item has posts that are items themselves. */
    boolean hasPosts(String id) {
        return parents.contains(id);
    }
}
