package org.liveblogarchive.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.PathClaims;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Redirect;
import org.liveblogarchive.paths.LiveBlogPaths;

/** Collects the redirects of a live blog and its posts, and checks that no old address is that of a page now. */
public final class Redirects {
    private static final String WHY = ": " + PathClaims.WHY;

    private final LiveBlog liveBlog;
    private final int pageSize;
    private final Diagnostics diagnostics;

    Redirects(LiveBlog liveBlog, int pageSize, Diagnostics diagnostics) {
        this.liveBlog = liveBlog;
        this.pageSize = pageSize;
        this.diagnostics = diagnostics;
    }

    /** Returns the redirects; {@code file} is the live blog's own file as diagnostics name it. */
    List<Redirect> of(List<Located<String>> aliases, String file, List<ReadPost> posts) {
        String folder = liveBlog.slug() + "/";
        var redirects = new ArrayList<Redirect>();
        for (Located<String> alias : aliases) {
            redirects.add(new Redirect(alias.value(), folder + LiveBlogPaths.INDEX, file, alias.position()));
            if (alias.value().endsWith("/" + LiveBlogPaths.INDEX)) {
                addPages(alias, file, redirects);
            }
        }
        for (ReadPost post : posts) {
            for (Located<String> alias : post.aliases()) {
                String page = folder + LiveBlogPaths.post(post.post().slug());
                redirects.add(new Redirect(alias.value(), page, post.file(), alias.position()));
            }
        }
        return checked(redirects);
    }

    /** Adds the redirects from all pages of a live blog at an address that it had before. */
    private void addPages(Located<String> alias, String file, List<Redirect> redirects) {
        String old = alias.value().substring(0, alias.value().length() - LiveBlogPaths.INDEX.length());
        var names = new ArrayList<String>();
        liveBlog.posts().forEach(post -> names.add(LiveBlogPaths.post(post.slug())));
        for (int number = 1; number <= liveBlog.posts().size() / pageSize; number++) {
            names.add(LiveBlogPaths.page(number));
        }
        names.forEach(
                name -> redirects.add(new Redirect(old + name, liveBlog.slug() + "/" + name, file, alias.position())));
    }

    /** Returns the redirects from addresses that are free, each once. */
    private List<Redirect> checked(List<Redirect> redirects) {
        if (redirects.isEmpty()) {
            return redirects;
        }
        var sound = new ArrayList<Redirect>();
        Set<String> pages = pages();
        Map<String, Redirect> first = new HashMap<>();
        for (Redirect redirect : redirects) {
            String folder = liveBlog.slug() + "/";
            String name = redirect.from().startsWith(folder) ? redirect.from().substring(folder.length()) : "";
            Redirect other = first.putIfAbsent(redirect.from(), redirect);
            if (pages.contains(name) || LiveBlogPaths.isNumberedOrCard(name)) {
                isPage(redirect, diagnostics);
            } else if (other == null) {
                sound.add(redirect);
            } else if (!other.to().equals(redirect.to())) {
                isTaken(redirect, other, diagnostics);
            }
        }
        return sound;
    }

    private Set<String> pages() {
        var pages = new HashSet<String>();
        pages.add(LiveBlogPaths.INDEX);
        liveBlog.posts().forEach(post -> {
            pages.add(LiveBlogPaths.post(post.slug()));
            post.terms().forEach(term -> pages.add(LiveBlogPaths.term(term, 0)));
        });
        return pages;
    }

    /** Reports that an old address is that of a page now. */
    public static void isPage(Redirect redirect, Diagnostics diagnostics) {
        report(redirect, "which is the address of an existing page", diagnostics);
    }

    /** Reports that another page names an old address too. */
    public static void isTaken(Redirect redirect, Redirect first, Diagnostics diagnostics) {
        report(redirect, "which “" + first.file() + "” names too", diagnostics);
    }

    /** Reports that an old address conflicts with a file of the archive. */
    public static void isInTheWay(Redirect redirect, String file, Diagnostics diagnostics) {
        if (file.equals(redirect.from())) {
            isPage(redirect, diagnostics);
        } else {
            report(redirect, "which blocks the file “" + file + "”" + WHY, diagnostics);
        }
    }

    /** Reports that two old addresses conflict. */
    public static void isInTheWay(Redirect redirect, Redirect first, Diagnostics diagnostics) {
        report(
                redirect,
                "which blocks “" + first.from() + "” of “" + first.file() + ":"
                        + first.position().line() + "”" + WHY,
                diagnostics);
    }

    private static void report(Redirect redirect, String why, Diagnostics diagnostics) {
        diagnostics.error(
                redirect.file(),
                redirect.position(),
                "Old address that is already in use “" + redirect.from() + "”, " + why,
                "an address that no page of the archive has, listed once",
                "Remove the old address, or give the page with this address another slug.");
    }
}
