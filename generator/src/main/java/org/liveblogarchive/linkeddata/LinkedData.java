package org.liveblogarchive.linkeddata;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.model.Video;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.paths.WebAddress;
import org.liveblogarchive.paths.WebAddresses;

/**
 * Writes the JSON-LD of the pages of one live blog (schema.org: LiveBlogPosting, BlogPosting, VideoObject, BreadcrumbList).
 *
 * <p>It needs the archive's address on the web, as data that is read elsewhere can have no relative addresses.
 */
public final class LinkedData implements StructuredData {
    private static final String CONTEXT = "https://schema.org";

    private final Archive archive;
    private final LiveBlog liveBlog;
    private final URI folder;

    /** Makes the data of a live blog whose pages are below {@code folder}, which ends in a slash. */
    public LinkedData(Archive archive, LiveBlog liveBlog, URI folder) {
        this.archive = archive;
        this.liveBlog = liveBlog;
        this.folder = folder;
    }

    @Override
    public String ofIndex(String description, String preview, List<PostText> posts) {
        return Json.inHtml(json -> {
            liveBlog(json);
            json.text("mainEntityOfPage", address(LiveBlogPaths.INDEX)).text("description", description);
            json.texts("image", images(preview, liveBlog.picture(), poster(liveBlog.video())));
            authors(
                    json,
                    posts.stream()
                            .flatMap(post -> post.post().authors().stream())
                            .distinct()
                            .toList());
            organisation(json, "publisher");
            json.time("dateModified", liveBlog.lastChange()).time("coverageEndTime", liveBlog.coverageEnd());
            json.text("inLanguage", liveBlog.language().toLanguageTag());
            json.texts("keywords", names(liveBlog.tags()));
            place(json);
            if (liveBlog.video() != null) {
                video(json, liveBlog.video(), liveBlog.coverageStart(), preview);
            }
            updates(json, posts);
            breadcrumbs(json, List.of());
        });
    }

    @Override
    public String ofNumberedPage(List<PostText> posts) {
        return Json.inHtml(json -> {
            liveBlog(json);
            updates(json, posts);
            breadcrumbs(json, List.of());
        });
    }

    /** Writes what newer posts cannot change of the live blog, which all its pages are parts of. */
    private void liveBlog(Json json) {
        json.text("@context", CONTEXT).text("@type", "LiveBlogPosting");
        json.text("@id", address(LiveBlogPaths.INDEX)).text("url", address(LiveBlogPaths.INDEX));
        json.text("headline", liveBlog.title());
        json.time("datePublished", liveBlog.coverageStart()).time("coverageStartTime", liveBlog.coverageStart());
    }

    private void updates(Json json, List<PostText> posts) {
        json.objects("liveBlogUpdate", "BlogPosting", posts, post -> posting(json, post, true));
    }

    @Override
    public String ofPost(PostText post) {
        return Json.inHtml(json -> {
            json.text("@context", CONTEXT).text("@type", "BlogPosting");
            posting(json, post, false);
            organisation(json, "publisher");
            json.object(
                    "isPartOf",
                    "LiveBlogPosting",
                    blog -> blog.text("@id", address(LiveBlogPaths.INDEX))
                            .text("headline", liveBlog.title())
                            .text("url", address(LiveBlogPaths.INDEX)));
            breadcrumbs(json, List.of(post));
        });
    }

    /** Writes a post; {@code withText} is false on its own page, which is the text. */
    private void posting(Json json, PostText text, boolean withText) {
        Post post = text.post();
        String url = address(text.fileName());
        json.text("@id", url).text("url", url).text("mainEntityOfPage", url);
        json.text("headline", post.title()).text("articleBody", withText ? text.text() : "");
        json.texts("image", images(text));
        authors(json, post.authors());
        json.time("datePublished", post.date()).time("dateModified", post.lastChange());
        json.text("inLanguage", liveBlog.languageOf(post).toLanguageTag());
        json.texts("keywords", names(post.tags()));
        if (!post.location().isEmpty()) {
            json.object("contentLocation", "Place", place -> place.text("name", post.location()));
        }
        if (post.video() != null) {
            video(json, post.video(), post.date(), text.preview());
        }
        json.objects(
                "correction",
                "CorrectionComment",
                post.corrections(),
                correction -> json.text("text", correction.text()).time("datePublished", correction.date()));
    }

    private void authors(Json json, List<Author> authors) {
        if (authors.isEmpty()) {
            organisation(json, "author");
            return;
        }
        json.objects("author", authors, author -> {
            boolean person = author.type() == Author.Type.PERSON;
            json.text("@type", person ? "Person" : "Organization").text("name", author.name());
            json.text(person ? "jobTitle" : "description", author.role());
            json.text("url", WebAddresses.of(archive, author));
        });
    }

    private void organisation(Json json, String name) {
        boolean known = archive.publisher() != null;
        json.object(name, "Organization", publisher -> {
            publisher.text("name", known ? archive.publisher().name() : archive.title());
            String link = known ? archive.publisher().link() : "";
            publisher.text("url", link.isEmpty() ? archive.baseUrl().toString() : link);
            Picture logo = known ? archive.publisher().logo() : null;
            if (logo != null) {
                publisher.object("logo", "ImageObject", image -> {
                    image.text("url", archive.baseUrl().resolve(logo.source()).toString());
                    if (logo.size() != null) {
                        image.number("width", logo.size().width())
                                .number("height", logo.size().height());
                    }
                });
            }
        });
    }

    /** Writes the event if it has all that search engines ask of one, and else where it took place. */
    private void place(Json json) {
        if (liveBlog.location().isEmpty()) {
            return;
        }
        if (liveBlog.address().isEmpty() || liveBlog.start() == null) {
            json.object("contentLocation", "Place", place -> place.text("name", liveBlog.location()));
            return;
        }
        json.object("about", "Event", event -> {
            event.text("name", liveBlog.title());
            event.time("startDate", liveBlog.start()).time("endDate", liveBlog.end());
            event.object(
                    "location",
                    "Place",
                    place -> place.text("name", liveBlog.location()).text("address", liveBlog.address()));
        });
    }

    private void video(Json json, Video video, ZonedDateTime uploaded, String preview) {
        json.object("video", "VideoObject", object -> {
            object.text("name", video.title()).text("description", video.caption());
            String thumbnail =
                    video.poster() == null ? preview : absolute(video.poster().source());
            object.text("thumbnailUrl", thumbnail).time("uploadDate", uploaded);
            object.text("duration", video.length() == null ? "" : video.length().toString());
            object.text("contentUrl", video.file().isEmpty() ? "" : absolute(video.file()));
            String player = VideoPlayers.of(video.link());
            object.text(player.isEmpty() ? "url" : "embedUrl", player.isEmpty() ? video.link() : player);
        });
    }

    private void breadcrumbs(Json json, List<PostText> last) {
        record Crumb(int position, String name, String address) {}
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(1, archive.title(), archive.baseUrl().toString()));
        crumbs.add(new Crumb(2, liveBlog.title(), address(LiveBlogPaths.INDEX)));
        last.forEach(post -> crumbs.add(new Crumb(3, post.post().title(), address(post.fileName()))));
        json.object(
                "breadcrumb",
                "BreadcrumbList",
                list -> list.objects(
                        "itemListElement",
                        "ListItem",
                        crumbs,
                        crumb -> json.number("position", crumb.position())
                                .text("name", crumb.name())
                                .text("item", crumb.address())));
    }

    private static Picture poster(Video video) {
        return video == null ? null : video.poster();
    }

    private List<String> images(String preview, Picture... pictures) {
        var images = new ArrayList<String>();
        for (Picture picture : pictures) {
            if (picture != null) {
                images.add(absolute(picture.source()));
            }
        }
        if (!preview.isEmpty()) {
            images.add(preview);
        }
        return images;
    }

    private static List<String> images(PostText text) {
        var images = new ArrayList<>(text.pictures());
        if (!text.preview().isEmpty()) {
            images.add(text.preview());
        }
        return images;
    }

    private static List<String> names(List<TaxonomyTerm> terms) {
        return terms.stream().map(TaxonomyTerm::name).toList();
    }

    private String address(String fileName) {
        return absolute(WebAddress.encodePath(fileName));
    }

    private String absolute(String address) {
        return folder.resolve(address).toString();
    }
}
