package org.liveblogarchive.imports.folder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.liveblogarchive.imports.markdown.MarkdownReferences;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportedAuthor;
import org.liveblogarchive.imports.model.ImportedBody;
import org.liveblogarchive.imports.model.ImportedPicture;
import org.liveblogarchive.imports.model.ImportedPost;
import org.liveblogarchive.imports.model.ImportedPost.Mark;
import org.liveblogarchive.imports.model.ImportedPostBuilder;
import org.liveblogarchive.imports.model.ImportedTime;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.ReadOptions;
import org.liveblogarchive.imports.source.WrittenTime;

/** Makes posts of the files of a site. */
final class FolderPost {
    /** The keys that are read, or that only say how a generator shows a post. */
    static final List<String> KNOWN = List.of(
            "title",
            "date",
            "publishDate",
            "published",
            "pubDate",
            "lastmod",
            "modified_date",
            "updated",
            "modified",
            "last_modified_at",
            "author",
            "authors",
            "byline",
            "taxonomies",
            "slug",
            "url",
            "permalink",
            "aliases",
            "alias",
            "redirect_from",
            "draft",
            "pinned",
            "pin",
            "sticky",
            "key",
            "key_event",
            "lang",
            "language",
            "locale",
            "location",
            "image",
            "featured_image",
            "cover",
            "featuredimage",
            "thumbnail",
            "images",
            "image_alt",
            "image_caption",
            "layout",
            "type",
            "template",
            "templateKey");

    private final SiteSettings site;
    private final SiteFiles files;
    private final SiteAddresses addresses;
    private final ReadOptions options;
    private final ImportLog log;

    FolderPost(SiteSettings site, SiteFiles files, SiteAddresses addresses, ReadOptions options, ImportLog log) {
        this.site = site;
        this.files = files;
        this.addresses = addresses;
        this.options = options;
        this.log = log;
    }

    /** Returns when a post was posted by its front matter, or else by the name of its file or its folder; or null. */
    static ImportedTime time(FrontMatterFile file, ReadOptions options) {
        for (String key : List.of("date", "publishDate", "published", "pubDate")) {
            ImportedTime time = WrittenTime.of(file.keys().get(key).text(), options);
            if (time != null) {
                return time;
            }
        }
        String name = file.stem().equals("index")
                ? file.folder().replaceFirst("/$", "").replaceFirst(".*/", "")
                : file.stem();
        Matcher dated = SiteAddresses.DATED.matcher(name);
        return dated.matches() ? WrittenTime.of(dated.group(1), options) : null;
    }

    /** Returns a post; {@code path} is its file's from the root of the site, {@code old} the addresses that it had. */
    ImportedPost of(FrontMatterFile file, String path, ImportedTime time, List<String> old) throws IOException {
        JsonValue keys = file.keys();
        var body = new ImportedBody.SiteMarkdown(
                MarkdownReferences.rewritten(SiteTags.converted(file, path, addresses, log), new References(path)));
        var post = new ImportedPostBuilder(file.name(), file.place(), time, body)
                .title(keys.get("title").text())
                .slug(SiteAddresses.slug(file))
                .updated(WrittenTime.of(
                        keys.get("lastmod", "updated", "modified", "modified_date", "last_modified_at")
                                .text(),
                        options))
                .authors(authors(keys.get("authors", "author", "byline")))
                .tags(FolderTags.of(keys, site.generator()))
                .location(keys.get("location").text())
                .language(keys.get("lang", "language", "locale").text())
                .picture(picture(keys, path))
                .addresses(old);
        boolean unpublished = keys.get("published").text().equals("false");
        if (keys.get("draft").isTrue() || unpublished || ("/" + path).contains("/_drafts/")) {
            post.mark(Mark.DRAFT);
        }
        if (keys.get("pinned", "pin", "sticky").isTrue()) {
            post.mark(Mark.PINNED);
        }
        if (keys.get("key", "key_event").isTrue()) {
            post.mark(Mark.KEY_EVENT);
        }
        return post.build();
    }

    private List<ImportedAuthor> authors(JsonValue value) {
        var authors = new ArrayList<ImportedAuthor>();
        for (JsonValue each : value.items()) {
            JsonValue known = each.isObject() ? each : site.authors().get(each.text());
            String name = known.get("name", "display_name", "title").text();
            String key = known.isThere() && !each.isObject() ? each.text() : "";
            authors.add(new ImportedAuthor(
                    name.isEmpty() ? each.text() : name,
                    key,
                    known.get("role").text(),
                    known.get("url", "link", "web", "website").text(),
                    false));
        }
        return authors;
    }

    private ImportedPicture picture(JsonValue keys, String path) {
        JsonValue value = keys.get("image", "featured_image", "featuredimage", "cover", "images", "thumbnail");
        JsonValue first =
                value.items().isEmpty() ? JsonValue.NONE : value.items().get(0);
        String address = first.isObject()
                ? first.get("path", "src", "url", "image", "file", "feature", "relative")
                        .text()
                : first.text();
        if (address.isEmpty()) {
            return null;
        }
        String alt = keys.get("image_alt").text();
        String caption = keys.get("image_caption").text();
        return new ImportedPicture(
                List.of(media(address, path)),
                alt.isEmpty() ? first.get("alt").text() : alt,
                caption.isEmpty() ? first.get("caption", "title").text() : caption,
                first.get("credit", "attribution").text());
    }

    /** Returns the path of a file from the root if it lies there beside the post, or else its address as it is written. */
    private String media(String address, String path) {
        String beside = path.substring(0, path.lastIndexOf('/') + 1) + address;
        boolean relative = !address.startsWith("/") && !address.contains("://");
        String normal = SiteAddresses.normal(beside);
        return relative && files.has(normal) ? normal : address;
    }

    /** The addresses in the text of one file. */
    private final class References implements MarkdownReferences.Rewriting {
        private final String path;

        References(String path) {
            this.path = path;
        }

        @Override
        public String link(String address, int line) {
            if (address.startsWith("#") || address.matches("(?i)(?:[a-z][a-z0-9+.-]*:|//).*")) {
                return address;
            }
            String post = address.matches("[^?#]*\\.(?:md|markdown)(?:[?#].*)?") ? addresses.find(address, path) : "";
            if (!post.isEmpty()) {
                return post;
            }
            return address.startsWith("/") && !site.address().isEmpty() ? site.address() + address : address;
        }

        @Override
        public String media(String address, int line) {
            return FolderPost.this.media(address, path);
        }
    }
}
