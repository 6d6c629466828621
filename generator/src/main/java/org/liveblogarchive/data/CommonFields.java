package org.liveblogarchive.data;

import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.model.RelatedLink;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.model.Video;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.paths.WebAddress;

/** Writes what several kinds of data have in common. */
final class CommonFields {
    /** The version of all the schemas; it grows with each change that could break programs that read the data. */
    static final int VERSION = 2;

    private CommonFields() {}

    static void head(Json json, String root, String schema) {
        json.text("$schema", root + Schemas.path(schema)).number("version", VERSION);
    }

    static void picture(Json json, String name, Picture picture) {
        if (picture != null) {
            json.object(name, in -> {
                in.text("source", picture.source()).text("alt", picture.alt());
                in.text("caption", picture.caption()).text("credit", picture.credit());
                if (picture.size() != null) {
                    in.number("width", picture.size().width())
                            .number("height", picture.size().height());
                }
            });
        }
    }

    static void video(Json json, Video video) {
        if (video != null) {
            json.object("video", in -> {
                in.text("title", video.title()).text("file", video.file()).text("link", video.link());
                picture(in, "poster", video.poster());
                in.text("length", video.length() == null ? "" : video.length().toString());
                in.text("source", video.source()).text("caption", video.caption());
            });
        }
    }

    static void tags(Json json, List<TaxonomyTerm> tags) {
        json.objects("tags", tags, tag -> json.text("name", tag.name()).text("slug", tag.slug()));
    }

    static void authors(Json json, List<Author> authors) {
        json.objects(
                "authors",
                authors,
                author -> json.text("name", author.name())
                        .text("slug", author.slug())
                        .text("type", author.type() == Author.Type.ORGANISATION ? "organisation" : "")
                        .text("role", author.role())
                        .text("link", author.link()));
    }

    static void related(Json json, List<RelatedLink> links, List<String> addresses) {
        record Story(RelatedLink link, String address) {}
        var stories = new ArrayList<Story>();
        for (int i = 0; i < links.size(); i++) {
            stories.add(new Story(links.get(i), addresses.get(i)));
        }
        json.objects(
                "related",
                stories,
                story -> json.text("title", story.link().title())
                        .text("link", story.address())
                        .text("source", story.link().source()));
    }

    /** Writes what of a live blog stays as it is whatever posts follow; {@code root} leads to the archive's own folder. */
    static void lasting(Json json, LiveBlogSummary liveBlog, String root) {
        String slug = liveBlog.slug();
        json.text("slug", slug).text("title", liveBlog.title()).text("standfirst", liveBlog.standfirst());
        json.time("start", liveBlog.first()).text("location", liveBlog.location());
        json.text("language", liveBlog.language().toLanguageTag());
        json.text("page", root + path(ArchivePaths.inLiveBlog(slug, LiveBlogPaths.INDEX)));
        json.text("data", root + path(ArchivePaths.inLiveBlog(slug, LiveBlogPaths.DATA)));
    }

    static String path(String fileName) {
        return WebAddress.encodePath(fileName);
    }
}
