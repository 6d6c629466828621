package org.liveblogarchive.imports.guardian;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.liveblogarchive.imports.guardian.BlockPost.Pin;
import org.liveblogarchive.imports.guardian.GuardianData.Form;
import org.liveblogarchive.imports.markdown.PictureElements;
import org.liveblogarchive.imports.model.HtmlFragment;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.ImportedAuthor;
import org.liveblogarchive.imports.model.ImportedLink;
import org.liveblogarchive.imports.model.ImportedLiveBlog;
import org.liveblogarchive.imports.model.ImportedLiveBlog.Status;
import org.liveblogarchive.imports.model.ImportedLiveBlogBuilder;
import org.liveblogarchive.imports.model.ImportedPicture;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.imports.model.ImportedVideo;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.PostLimit;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.WrittenHtml;

/** Reads one live blog of all answers about it: its head of the first, and of each block the version that changed last. */
final class GuardianLiveBlog {
    private static final Set<String> SUBJECTS = Set.of("keyword", "series", "blog");

    private final List<GuardianData> answers;
    private final GuardianData first;
    private final ReadOptions options;
    private final ImportLog log;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final Set<String> otherTags = new LinkedHashSet<>();

    GuardianLiveBlog(List<GuardianData> answers, ReadOptions options, ImportLog log) {
        this.answers = answers;
        this.first = answers.get(0);
        this.options = options;
        this.log = log;
    }

    ImportedLiveBlog read() throws UnreadableSourceException {
        answers.forEach(answer -> answer.data().get("tags").items().forEach(this::tag));
        Standfirst standfirst = Standfirst.of(first.field("standfirst"));
        List<ImportedPost> posts = posts();
        notes(posts);
        var liveBlog = new ImportedLiveBlogBuilder(first.id(), first.place(), first.title())
                .standfirst(standfirst.text())
                .summary(standfirst.points())
                .related(standfirst.related())
                .status(isLive() ? Status.LIVE : Status.ENDED)
                .language(first.field("lang"))
                .tags(List.copyOf(tags))
                .note(byline(posts))
                .addresses(first.address().isEmpty() ? List.of() : List.of(first.address()))
                .posts(posts);
        lead(liveBlog);
        return liveBlog.build();
    }

    private void tag(JsonValue tag) {
        String type = tag.get("type").text().toLowerCase(Locale.ROOT);
        String title = tag.get("title", "webTitle").text();
        if (type.equals("contributor")) {
            names.put(tag.get("id").text(), title);
        } else if (SUBJECTS.contains(type)) {
            tags.add(title);
        } else {
            otherTags.add(title + " (" + type + ")");
        }
    }

    /** A standfirst: its text, and what is in the list below it. */
    private record Standfirst(String text, List<String> points, List<ImportedLink> related) {
        static Standfirst of(String html) {
            Element body = HtmlFragment.parsed(html);
            var points = new ArrayList<String>();
            var related = new ArrayList<ImportedLink>();
            for (Element item : body.select("li")) {
                Element link = item.selectFirst("a[href^=http]");
                if (link == null) {
                    points.add(item.text());
                } else {
                    related.add(new ImportedLink(item.text(), link.attr("href"), ""));
                }
            }
            body.select("li").remove();
            return new Standfirst(body.text(), points, related);
        }
    }

    private boolean isLive() {
        return first.data().get("format").get("design").text().equals("LiveBlogDesign")
                || first.data().get("designType").text().equals("LiveBlog")
                || first.field("liveBloggingNow").equals("true");
    }

    /** Returns who wrote the live blog, if posts do not say it. */
    private String byline(List<ImportedPost> posts) {
        String byline = WrittenHtml.words(first.field("byline"));
        boolean said = posts.stream().noneMatch(post -> post.authors().isEmpty());
        return byline.isEmpty() || said ? "" : "By " + byline;
    }

    /** Adds the lead picture or the lead video. */
    private void lead(ImportedLiveBlogBuilder liveBlog) {
        for (JsonValue each : mainElements()) {
            TypedElement element = TypedElement.of(each, first.file());
            ImportedPicture picture = ElementMedia.picture(element);
            ImportedVideo video = element.kind().equals("image") ? null : ElementMedia.video(element);
            if (element.kind().equals("image") && !picture.addresses().isEmpty()) {
                liveBlog.picture(picture);
            } else if (video != null) {
                liveBlog.video(video);
            } else {
                remark("Lead element of the type “" + element.kind() + "”", "a picture or a video", "It was left out.");
            }
        }
        JsonValue main = first.data().get("blocks").get("main");
        Element img = HtmlFragment.parsed(main.get("bodyHtml").text()).selectFirst("figure img");
        if (img != null && mainElements().isEmpty()) {
            liveBlog.picture(PictureElements.picture(img));
        }
    }

    private List<JsonValue> mainElements() {
        if (first.form() == Form.PAGE) {
            return first.data().get("mainMediaElements").items();
        }
        List<JsonValue> typed =
                first.data().get("blocks").get("main").get("elements").items();
        return !typed.isEmpty()
                ? typed
                : first.data().get("elements").items().stream()
                        .filter(element -> element.get("relation").text().equals("main"))
                        .toList();
    }

    private List<ImportedPost> posts() throws UnreadableSourceException {
        var blocks = new LinkedHashMap<String, BlockPost>();
        for (GuardianData answer : answers) {
            for (JsonValue each : answer.blocks().values()) {
                var block = new BlockPost(each, answer, first.address(), names, options, log);
                blocks.merge(block.id(), block, GuardianLiveBlog::newer);
            }
        }
        PostLimit.check(blocks.size(), first.place());
        String pinned = pinned(blocks);
        boolean anonymous =
                blocks.values().stream().allMatch(block -> block.authors().isEmpty());
        List<ImportedAuthor> byline = anonymous ? onlyAuthor() : List.of();
        var posts = new ArrayList<ImportedPost>();
        for (BlockPost block : blocks.values()) {
            ImportedTime time = block.time();
            if (time == null) {
                log.drop(block.place(), block.id(), "it has no time");
            } else {
                posts.add(block.post(time, byline, block.id().equals(pinned) ? Pin.ON_TOP : Pin.IN_ORDER));
            }
        }
        Collections.reverse(posts); // the newest stands first
        return posts;
    }

    private static BlockPost newer(BlockPost one, BlockPost other) {
        return ImportedTime.isAfter(other.updated(), one.updated()) ? other : one;
    }

    /** Returns the id of the block that stays on top, the newest of several, or an empty text. */
    private String pinned(Map<String, BlockPost> blocks) {
        String named = first.data().get("pinnedPost").get("id").text();
        return !named.isEmpty()
                ? named
                : blocks.values().stream()
                        .filter(block -> block.isPinned() && block.time() != null)
                        .max(Comparator.comparing(block -> block.time().moment().toInstant()))
                        .map(BlockPost::id)
                        .orElse("");
    }

    /** Returns the author of all posts, if the live blog has one alone. */
    private List<ImportedAuthor> onlyAuthor() {
        String byline = WrittenHtml.words(first.field("byline"));
        Set<String> known = new LinkedHashSet<>(names.values());
        if (known.isEmpty() && !byline.isEmpty() && !byline.matches(".*(?:,|;|&|\\(|\\band\\b).*")) {
            known.add(byline);
        }
        boolean only = known.size() == 1 && byline.startsWith(known.iterator().next());
        return only && !byline.contains(" and ")
                ? known.stream().map(ImportedAuthor::named).toList()
                : List.of();
    }

    private void notes(List<ImportedPost> posts) {
        int pages = number(first.data().get("pagination").get("totalPages").text());
        if (pages > answers.size()) {
            remark(
                    "Only “" + answers.size() + "” of “" + pages + "” pages",
                    "the data of all pages in one folder",
                    "Save the other pages too (“?page=with:block-…” of each “older”), and import the folder.");
        }
        int total = number(first.data().get("blocks").get("totalBodyBlocks").text());
        if (total > posts.size()) {
            remark(
                    "Only “" + posts.size() + "” of “" + total + "” blocks",
                    "all blocks (show-blocks=all)",
                    "Request all blocks, and import again.");
        }
        if (!otherTags.isEmpty()) {
            remark(
                    "Tags that are not subjects: " + String.join(", ", otherTags),
                    "keywords, series and contributors",
                    "They were left out.");
        }
        if (!byline(posts).isEmpty()) {
            remark(
                    "Posts without authors, in a live blog “" + byline(posts) + "”",
                    "the contributors of each block",
                    "The byline of the live blog became its note, and the posts have no byline.");
        }
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    private void remark(String found, String expected, String fix) {
        log.add(new ImportRemark(Kind.READING, first.place(), found, expected, fix));
    }
}
