package org.liveblogarchive.page;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Archive.Offline;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.model.RelatedLink;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.model.Video;
import org.liveblogarchive.output.Output.Alternate;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.paths.WebAddress;
import org.liveblogarchive.theme.Messages;
import org.liveblogarchive.view.AlternateView;
import org.liveblogarchive.view.ArchiveView;
import org.liveblogarchive.view.AuthorView;
import org.liveblogarchive.view.Html;
import org.liveblogarchive.view.LinkView;
import org.liveblogarchive.view.PageView;
import org.liveblogarchive.view.PictureView;
import org.liveblogarchive.view.TermView;
import org.liveblogarchive.view.TimeView;
import org.liveblogarchive.view.VideoView;

/** Makes the parts of the view that are common to all kinds of pages, for pages in one folder and one language. */
public final class Views {
    private final Messages messages;
    private final Times times;
    private final String root;
    private final String search;

    /** Makes views for pages without search, from which {@code root} leads to the archive's own folder. */
    public Views(Messages messages, String root) {
        this(messages, root, "");
    }

    /** Makes views for pages of an archive; {@code search} is the path of the file that leads to its index, or empty. */
    Views(Messages messages, String root, String search) {
        this.messages = messages;
        this.times = new Times(messages);
        this.root = root;
        this.search = search;
    }

    /** Returns the path of the file that leads to the index of an archive's words; empty if it has none. */
    static String search(Archive archive) {
        return archive.search() ? ArchivePaths.SEARCH : "";
    }

    /** Returns the views of things; most posts have none of most kinds of things. */
    static <T, V> List<V> each(List<T> things, Function<T, V> view) {
        return things.isEmpty() ? List.of() : things.stream().map(view).toList();
    }

    Messages messages() {
        return messages;
    }

    /** Returns the head of a page without posts; {@code url} is its address on the web, or empty. */
    public PageView head(String kind, String title, String description, String url, List<AlternateView> alternates) {
        return page(kind, title, description, "", url, "", null, alternates, "", List.of());
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
            List<AlternateView> alternates,
            String embed,
            List<String> mediaOrigins) {
        String language = messages.locale().toLanguageTag();
        String direction = Direction.of(messages.locale());
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
                alternates,
                embed,
                search.isEmpty() ? "" : root + search,
                mediaOrigins);
    }

    /** Returns links to other forms of what a page lists, in the folder that {@code root} leads to. */
    List<AlternateView> alternates(String title, String root, List<Alternate> alternates) {
        return each(
                alternates,
                one -> new AlternateView(
                        title, one.format(), one.mediaType(), root + WebAddress.encodePath(one.path())));
    }

    public ArchiveView archive(Archive archive) {
        LinkView publisher = archive.publisher() == null
                ? null
                : new LinkView(archive.publisher().name(), archive.publisher().link(), "");
        List<LinkView> links =
                archive.links().stream().map(link -> link(link, link.link())).toList();
        return new ArchiveView(
                root + ArchivePaths.INDEX,
                archive.title(),
                archive.description(),
                publisher,
                links,
                languageIfOther(archive.language()),
                directionIfOther(archive.language()),
                archive.note(),
                archive.offline() == Offline.TRUE);
    }

    LinkView link(RelatedLink link, String address) {
        return new LinkView(link.title(), address, link.source());
    }

    /** Returns an author; {@code page} is the address of the list of the author's posts or live blogs. */
    AuthorView author(Author author, String page) {
        return new AuthorView(
                author.name(), author.slug(), page, author.role(), author.link(), picture(author.picture(), root));
    }

    /** Returns a tag or an author with the address of its place in the archive's lists, which is there whatever else is. */
    TermView term(TaxonomyTerm term) {
        return new TermView(term.name(), term.slug(), listed(term), 0);
    }

    /** Returns the address of a tag's or an author's place in the archive's lists. */
    String listed(TaxonomyTerm term) {
        return root + ArchivePaths.listed(term);
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

    /** Returns the title of a page of a list, by its number; 0 stands for that of the newest. */
    String numbered(String title, int number) {
        return number == 0 ? title : messages.filled("pageTitle", title, Integer.toString(number));
    }

    TimeView time(ZonedDateTime moment) {
        return times.view(moment);
    }

    /** Returns a day of which no time is known. */
    TimeView day(ZonedDateTime day) {
        return times.day(day);
    }

    /** Returns the texts for days and months, and for moments beside others. */
    Times times() {
        return times;
    }

    String status(Status status) {
        return messages.text(status == Status.LIVE ? "statusLive" : "statusEnded");
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
        return language != null && !language.equals(messages.locale());
    }
}
