package org.liveblogarchive.page;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.Post.Change;
import org.liveblogarchive.model.RelatedLink;
import org.liveblogarchive.model.Removal;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.model.Translation;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.paths.WebAddress;
import org.liveblogarchive.paths.WebAddresses;
import org.liveblogarchive.plan.Pagination;
import org.liveblogarchive.plan.PostsByTerm;
import org.liveblogarchive.read.LinkError;
import org.liveblogarchive.read.ReadLiveBlog;
import org.liveblogarchive.read.ResolvedLink;
import org.liveblogarchive.view.CorrectionView;
import org.liveblogarchive.view.Html;
import org.liveblogarchive.view.LinkView;
import org.liveblogarchive.view.LiveBlogView;
import org.liveblogarchive.view.PostLinkView;
import org.liveblogarchive.view.PostView;
import org.liveblogarchive.view.RemovalView;
import org.liveblogarchive.view.TermView;
import org.liveblogarchive.view.TimeView;
import org.liveblogarchive.view.TranslationView;

/** Makes the views of one live blog and its posts. */
final class LiveBlogViews {
    private final ReadLiveBlog read;
    private final Pagination pagination;
    private final PostsByTerm terms;
    private final Views views;
    private final WebAddresses addresses;
    private final Diagnostics diagnostics;

    LiveBlogViews(LiveBlogContext context, Views views) {
        this.read = context.read();
        this.pagination =
                new Pagination(read.liveBlog().posts().size(), context.archive().pageSize());
        this.terms = context.scope().terms();
        this.views = views;
        this.addresses = context.addresses();
        this.diagnostics = context.diagnostics();
    }

    LiveBlogView liveBlog() {
        LiveBlog blog = read.liveBlog();
        return new LiveBlogView(
                LiveBlogPaths.INDEX,
                blog.title(),
                blog.standfirst(),
                blog.summary(),
                blog.status() == Status.LIVE,
                views.status(blog.status()),
                views.time(blog.start()),
                views.time(blog.end()),
                blog.location(),
                views.picture(blog.picture(), ""),
                views.video(blog.video()),
                links(blog.related(), read.source().file()),
                Views.each(blog.tags(), views::term),
                Views.each(blog.translations(), this::translation),
                Times.zone(blog.timezone()),
                blog.note(),
                views.languageIfOther(blog.language()),
                views.directionIfOther(blog.language()));
    }

    PostView post(int index, String html, DayStart day) {
        Post post = read.liveBlog().posts().get(index);
        Change change = post.change();
        return new PostView(
                post.slug(),
                address(post),
                title(post),
                index + 1,
                time(post.date(), post.dayOnly()),
                change == null || post.isRemoved() ? null : time(change.date(), change.dayOnly()),
                day == DayStart.SHOWN,
                Views.each(post.authors(), author -> views.author(author, address(author.term(), index))),
                Views.each(post.tags(), tag -> new TermView(tag.name(), tag.slug(), address(tag, index), 0)),
                post.key(),
                post.draft(),
                post.location(),
                views.picture(post.picture(), ""),
                views.video(post.video()),
                Views.each(
                        post.corrections(),
                        correction ->
                                new CorrectionView(time(correction.date(), correction.dayOnly()), correction.text())),
                links(post.related(), post.body().file()),
                removal(post.removal()),
                views.languageIfOther(read.liveBlog().languageOf(post)),
                views.directionIfOther(read.liveBlog().languageOf(post)),
                new Html(html));
    }

    private RemovalView removal(Removal removal) {
        return removal == null ? null : new RemovalView(time(removal.date(), removal.dayOnly()), removal.reason());
    }

    /** Returns the headline of a post, or that it was removed. */
    String title(Post post) {
        return post.isRemoved() ? views.messages().text("removedPost") : post.title();
    }

    private TimeView time(ZonedDateTime date, boolean dayOnly) {
        return dayOnly ? views.day(date) : views.time(date);
    }

    /** Returns a tag or an author with the address of its posts, or of the only one, and their number if it is shown here. */
    TermView term(PostsByTerm.Entry entry, int count) {
        TaxonomyTerm term = entry.term();
        String link = entry.hasPages() ? address(term) : place(entry.posts().get(0));
        return new TermView(term.name(), term.slug(), link, count);
    }

    /**
     * Returns where a tag or an author of a post leads: to the posts of the live blog that have it. The first that has it
     * leads to the archive's list, so that its page is the same whether or not others follow.
     */
    private String address(TaxonomyTerm term, int post) {
        return terms.isFirst(post, term) ? views.listed(term) : address(term);
    }

    /** Returns links to the places of posts, the newest first, in a list in which the day stands above those of a day. */
    List<PostLinkView> list(List<Integer> oldestFirst) {
        var days = new DayStart.Days();
        var links = new ArrayList<PostLinkView>();
        for (int i = oldestFirst.size() - 1; i >= 0; i--) {
            Post post = read.liveBlog().posts().get(oldestFirst.get(i));
            links.add(postLink(
                    post,
                    place(oldestFirst.get(i)),
                    days.next(post),
                    post.date().toLocalDate(),
                    ""));
        }
        return links;
    }

    /** Returns a link to a post; {@code beside} is the day that readers take its time to be of. */
    PostLinkView postLink(Post post, String link, DayStart day, LocalDate beside, String excerpt) {
        TimeView time = time(post.date(), post.dayOnly());
        return new PostLinkView(
                title(post),
                link,
                time,
                views.times().beside(beside, post.date(), time),
                day == DayStart.SHOWN,
                post.key(),
                excerpt,
                views.languageIfOther(read.liveBlog().languageOf(post)),
                views.directionIfOther(read.liveBlog().languageOf(post)));
    }

    /**
     * Returns the address of a post among the others: on its numbered page, or on the index until that page is full; so it changes
     * once.
     */
    String place(int index) {
        int number = pagination.numberOf(index);
        String page = number == 0 ? LiveBlogPaths.INDEX : LiveBlogPaths.page(number);
        return page + inPage(read.liveBlog().posts().get(index));
    }

    /** Returns the address of a post on the page that it stands on. */
    static String inPage(Post post) {
        return "#" + WebAddress.encodePath(post.slug());
    }

    /** Returns the address of a post's own page. */
    String address(Post post) {
        return WebAddress.encodePath(LiveBlogPaths.post(post.slug()));
    }

    private static String address(TaxonomyTerm term) {
        return WebAddress.encodePath(LiveBlogPaths.term(term, 0));
    }

    /** Returns the addresses of stories elsewhere; the view reports errors in them. */
    List<String> addresses(List<RelatedLink> links) {
        return Views.each(
                links,
                link -> link.link().isEmpty()
                        ? ""
                        : read.links().find(link.link()).address());
    }

    private List<LinkView> links(List<RelatedLink> links, String file) {
        return Views.each(links, link -> views.link(link, address(link, file)));
    }

    private TranslationView translation(Translation translation) {
        String address = address(translation.link(), read.source().file(), translation.position());
        String url = address.contains("://") ? address : addresses.absolute(address);
        ULocale language = ULocale.forLocale(translation.language());
        return new TranslationView(
                translation.language().toLanguageTag(),
                Direction.of(translation.language()),
                language.getDisplayName(language),
                address,
                url);
    }

    private String address(RelatedLink link, String file) {
        return link.link().isEmpty() ? "" : address(link.link(), file, link.position());
    }

    private String address(String link, String file, Position position) {
        ResolvedLink target = read.links().find(link);
        if (target.warning() != null) {
            LinkError warning = target.warning();
            diagnostics.warning(file, position, warning.found(), warning.expected(), warning.fix());
        }
        if (target.error() != null) {
            LinkError error = target.error();
            diagnostics.error(file, position, error.found(), error.expected(), error.fix());
        }
        return target.address();
    }
}
