package org.liveblogarchive.render;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.model.RelatedLink;
import org.liveblogarchive.model.Term;
import org.liveblogarchive.model.Video;
import org.liveblogarchive.plan.FeedFormat;
import org.liveblogarchive.plan.PlannedPage;
import org.liveblogarchive.plan.PlannedPage.ArchiveTermPage;
import org.liveblogarchive.read.WebAddress;
import org.liveblogarchive.render.view.ArchiveView;
import org.liveblogarchive.render.view.AuthorView;
import org.liveblogarchive.render.view.FeedView;
import org.liveblogarchive.render.view.Html;
import org.liveblogarchive.render.view.LinkView;
import org.liveblogarchive.render.view.PageView;
import org.liveblogarchive.render.view.PictureView;
import org.liveblogarchive.render.view.TermView;
import org.liveblogarchive.render.view.TimeView;
import org.liveblogarchive.render.view.VideoView;

/** Makes the parts of the view that are common to all kinds of pages, for pages in one folder and one language. */
final class Views {
    private final Words words;
    private final Times times;
    private final String root;

    /** Makes views for pages from which {@code root} leads to the archive's own folder. */
    Views(Words words, String root) {
        this.words = words;
        this.times = new Times(words);
        this.root = root;
    }

    /** Returns the views of things; most posts have none of most kinds of things. */
    static <T, V> List<V> each(List<T> things, Function<T, V> view) {
        return things.isEmpty() ? List.of() : things.stream().map(view).toList();
    }

    Words words() {
        return words;
    }

    /** Returns the head of a page without posts; {@code url} is its address on the web, or empty. */
    PageView head(String kind, String title, String description, String url, List<FeedView> feeds) {
        return page(kind, title, description, "", url, "", null, feeds, "", List.of());
    }

    /** Returns the head of the page that hosts show at any address that does not exist. */
    PageView notFound(String title, String base) {
        return page("not-found", title, "", base, "", "", null, List.of(), "", List.of());
    }

    PageView page(
            String kind,
            String title,
            String description,
            String base,
            String url,
            String preview,
            Html linkedData,
            List<FeedView> feeds,
            String embed,
            List<String> mediaOrigins) {
        String language = words.locale().toLanguageTag();
        String direction = Direction.of(words.locale());
        return new PageView(
                kind,
                title,
                description,
                language,
                direction,
                root,
                base,
                url,
                preview,
                linkedData,
                linkedData == null ? "" : Hash.inBase64(linkedData.markup()),
                feeds,
                embed,
                mediaOrigins);
    }

    /** Returns a feed in all its formats; {@code link} is its address from the page, without the ending of a format. */
    static List<FeedView> feeds(String title, String link) {
        return Arrays.stream(FeedFormat.values())
                .map(format -> new FeedView(title, format.displayName(), format.mediaType(), link + format.ending()))
                .toList();
    }

    ArchiveView archive(Archive archive) {
        LinkView publisher = archive.publisher() == null
                ? null
                : new LinkView(archive.publisher().name(), archive.publisher().link(), "");
        List<LinkView> links =
                archive.links().stream().map(link -> link(link, link.link())).toList();
        return new ArchiveView(
                root + PlannedPage.INDEX,
                archive.title(),
                archive.description(),
                publisher,
                links,
                languageIfOther(archive.language()),
                directionIfOther(archive.language()),
                archive.note());
    }

    LinkView link(RelatedLink link, String address) {
        return new LinkView(link.title(), address, link.source());
    }

    /** Returns an author; {@code page} is the address of the list of the author's posts or live blogs. */
    AuthorView author(Author author, String page) {
        return new AuthorView(
                author.name(), author.slug(), page, author.role(), author.link(), picture(author.picture(), root));
    }

    /** Returns a tag or an author with the address of its live blogs. */
    TermView term(Term term) {
        String link = root + WebAddress.encodePath(ArchiveTermPage.path(term));
        return new TermView(term.name(), term.slug(), link, 0);
    }

    /** Returns a picture whose source is relative to the folder that {@code prefix} leads to; null for null. */
    PictureView picture(Picture picture, String prefix) {
        if (picture == null) {
            return null;
        }
        int width = picture.size() == null ? 0 : picture.size().width();
        int height = picture.size() == null ? 0 : picture.size().height();
        return new PictureView(
                prefix + picture.source(), picture.alt(), picture.caption(), picture.credit(), width, height);
    }

    VideoView video(Video video) {
        if (video == null) {
            return null;
        }
        return new VideoView(
                video.title(),
                video.file(),
                video.link(),
                picture(video.poster(), ""),
                Times.clock(video.length()),
                video.length() == null ? "" : video.length().toString(),
                video.source(),
                video.caption());
    }

    TimeView time(ZonedDateTime moment) {
        return times.view(moment);
    }

    String status(Status status) {
        return words.word(status == Status.LIVE ? "statusLive" : "statusEnded");
    }

    /** Returns the tag of a language that differs from the page's; empty for null and for the page's own. */
    String languageIfOther(Locale language) {
        return isOther(language) ? language.toLanguageTag() : "";
    }

    /** Returns the direction of a language that differs from the page's; empty for null and for the page's own. */
    String directionIfOther(Locale language) {
        return isOther(language) ? Direction.of(language) : "";
    }

    private boolean isOther(Locale language) {
        return language != null && !language.equals(words.locale());
    }
}
