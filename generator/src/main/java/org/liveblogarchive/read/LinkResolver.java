package org.liveblogarchive.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.FileNames;
import org.liveblogarchive.content.NearestName;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.paths.WebAddress;
import org.liveblogarchive.read.PostAddresses.Address;
import org.liveblogarchive.read.PublishRules.LeftOut;

/** What the links of one live blog lead to: other posts by their Markdown files, files, or addresses on the web. */
public final class LinkResolver {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    /** Schemes that open a page, a program for messages or maps, or a download, and run nothing (IANA, URI schemes). */
    public static final Set<String> SCHEMES = Set.of(
            "http", "https", "mailto", "tel", "sms", "geo", "ftp", "ftps", "sftp", "irc", "ircs", "xmpp", "matrix",
            "magnet", "news", "nntp", "doi", "urn", "webcal", "feed", "gemini", "gopher", "sip", "sips", "git", "ssh");

    private static final String HOW = "the Markdown file of a post, a file in media/, or an address with https://";

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final String COPY = "Copy the address from the browser.";
    private static final Pattern HOST = Pattern.compile("www\\.[^/?#\\s@]+\\.[^/?#\\s@.]+(?:[/?#].*)?");
    private static final Pattern MAILBOX = Pattern.compile("[^/?#\\s@:]+@[^/?#\\s@:]+\\.[^/?#\\s@:.]+");

    private final URI baseUrl;
    private final Path root;
    private final Path folder;
    private final Set<String> liveBlogs;
    private final PostAddresses posts;
    private final MediaFiles media;
    private final References references;

    /** Makes the resolver of a live blog's links; {@code baseUrl} is the address of the archive, or null. */
    LinkResolver(
            URI baseUrl,
            Path root,
            Path folder,
            Set<String> liveBlogs,
            PostAddresses posts,
            MediaFiles media,
            References references) {
        this.baseUrl = baseUrl;
        this.root = root;
        this.folder = folder;
        this.liveBlogs = liveBlogs;
        this.posts = posts;
        this.media = media;
        this.references = references;
    }

    /** Finds what a link leads to; {@code link} is as it was written, perhaps percent-encoded. */
    public ResolvedLink find(String link) {
        Matcher scheme = SCHEME.matcher(link);
        if (scheme.matches()) {
            return onTheWeb(link, scheme.group(1));
        }
        if (link.startsWith("#") || link.isEmpty()) {
            return ResolvedLink.faulty("Link without an address", HOW, "Write the address, or remove the link.");
        }
        if (CONTROL.matcher(link).find()) {
            return ResolvedLink.faulty(
                    "Control character in the address “" + CONTROL.matcher(link).replaceAll("�") + "”",
                    "an address with printable characters only",
                    "Remove the character from the address.");
        }
        if (link.startsWith("//")) {
            return withScheme(link, "https:" + link);
        }
        if (link.startsWith("/")) {
            return fromTheHost(link);
        }
        if (HOST.matcher(link).matches()) {
            return withScheme(link, "https://" + link);
        }
        if (MAILBOX.matcher(link).matches()) {
            return withScheme(link, "mailto:" + link);
        }
        try {
            ResolvedLink target = inTheArchive(link);
            references.target(References.Kind.LINK, link, target);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot follow the link “" + link + "” in " + folder, e);
        }
    }

    /** Returns whether an address has a scheme, and one that runs nothing. */
    public static boolean hasKnownScheme(String address) {
        Matcher scheme = SCHEME.matcher(address);
        return scheme.matches() && SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    /** Finds an address that was written without its scheme. */
    private ResolvedLink withScheme(String link, String address) {
        ResolvedLink target = find(address);
        return target.error() != null
                ? badAddress(link, "Write " + address + ".")
                : new ResolvedLink(
                        target.address(),
                        null,
                        null,
                        new LinkError("Missing scheme in the address “" + link + "”", HOW, "Write " + address + "."));
    }

    /** An archive lies on its newsroom's host, whose other pages have addresses from the host's root. */
    private ResolvedLink fromTheHost(String link) {
        String path = WebAddress.encode(link);
        if (baseUrl != null) {
            try {
                return ResolvedLink.of(baseUrl.resolve(new URI(path)).toString());
            } catch (URISyntaxException e) {
                return badAddress(link, COPY);
            }
        }
        return new ResolvedLink(
                path,
                null,
                null,
                new LinkError(
                        "Link that starts at the host's root “" + link + "”, which leads nowhere on a disk",
                        HOW,
                        "Write “baseUrl: https://…” in archive.yaml, so that the link is made absolute."));
    }

    private static ResolvedLink onTheWeb(String link, String scheme) {
        if (!hasKnownScheme(link)) {
            return ResolvedLink.faulty(
                    "Unknown scheme of a link “" + scheme + ":”",
                    "https:, http:, mailto:, tel: or another scheme that opens a page or a program and runs no code",
                    "Link to a page that a browser can open.");
        }
        // A fragment may contain further number signs (WHATWG URL, 1.3), which java.net.URI does not know.
        int mark = link.indexOf('#') < 0 ? link.length() : link.indexOf('#');
        String fragment = WebAddress.encode(link.substring(mark));
        try {
            URI address = new URI(WebAddress.encode(link.substring(0, mark)));
            boolean web = scheme.toLowerCase(Locale.ROOT).startsWith("http");
            if (!web || address.getHost() != null || address.getRawAuthority() != null) {
                return ResolvedLink.of(address + fragment);
            }
        } catch (URISyntaxException e) {
            return badAddress(link, COPY);
        }
        return badAddress(link, COPY);
    }

    private static ResolvedLink badAddress(String link, String fix) {
        return ResolvedLink.faulty("Invalid address “" + link + "”, which no browser can open", HOW, fix);
    }

    private ResolvedLink inTheArchive(String link) throws IOException {
        int mark = link.indexOf('#');
        String fragment = mark < 0 ? "" : link.substring(mark + 1);
        String file = decode((mark < 0 ? link : link.substring(0, mark)).replaceFirst("\\?.*", ""));
        try {
            Path path = folder.resolve(file).normalize();
            if (ContentFolder.isPost(path)) {
                return post(link, path, fragment);
            }
            if (path.startsWith(root) && isLiveBlog(path)) {
                return toPlace(toPath("../" + FileNames.composedName(path) + "/" + LiveBlogPaths.INDEX), fragment);
            }
        } catch (InvalidPathException e) {
            return badAddress(link, COPY);
        }
        String slug = LiveBlogPaths.slug(file);
        return posts.hasSlug(slug) ? ownPost(link, slug, fragment) : toPlace(media.find(file), fragment);
    }

    /** Returns the link to a place in a file, such as a page of a PDF or a second of a video. */
    private static ResolvedLink toPlace(ResolvedLink file, String fragment) {
        return fragment.isEmpty() || file.error() != null
                ? file
                : new ResolvedLink(
                        file.address() + "#" + WebAddress.encode(fragment), file.size(), null, file.warning());
    }

    private ResolvedLink post(String link, Path path, String fragment) throws IOException {
        String name = path.getFileName().toString();
        if (folder.equals(path.getParent())) {
            Address own = posts.ofOwn(name);
            if (own == null) {
                return missing(link);
            }
            return own.isPublished() ? ownPost(link, own.slug(), fragment) : unpublished(link, own.leftOut());
        }
        if (path.getParent() == null || !isLiveBlog(path.getParent())) {
            return missing(link);
        }
        Path other = FileNames.find(root, path);
        if (!Files.isRegularFile(other) || !FileNames.isListed(root, other)) {
            return missing(link);
        }
        Address address = posts.ofOther(other);
        if (!address.isPublished()) {
            return unpublished(link, address.leftOut());
        }
        String page = LiveBlogPaths.post(address.slug());
        ResolvedLink post = toPath("../" + FileNames.composedName(path.getParent()) + "/" + page);
        return fragment.isEmpty() ? post : within(link, post, fragment, posts.idsOfOther(other));
    }

    private ResolvedLink ownPost(String link, String slug, String fragment) throws IOException {
        ResolvedLink post = toPath(LiveBlogPaths.post(slug));
        return fragment.isEmpty() ? post : within(link, post, fragment, posts.idsOfOwn(slug));
    }

    /** Returns the link to a place in a post, whose ids are null if it cannot be read; with a warning if it has no such place. */
    private static ResolvedLink within(String link, ResolvedLink post, String fragment, PostIds ids) {
        String place = ids == null ? "" : ids.find(fragment);
        return place == null
                ? new ResolvedLink(post.address(), null, null, ids.missing(link, fragment))
                : ResolvedLink.of(post.address() + place);
    }

    private static ResolvedLink toPath(String path) {
        return ResolvedLink.of(WebAddress.encodePath(path));
    }

    private boolean isLiveBlog(Path path) {
        return root.equals(path.getParent()) && liveBlogs.contains(FileNames.composedName(path));
    }

    private ResolvedLink missing(String link) {
        return ResolvedLink.faulty(
                "Link to an unknown post “" + link + "”",
                "the Markdown file of a published post",
                NearestName.hint(link, posts.published(), "Add the post, or remove the link."));
    }

    private static ResolvedLink unpublished(String link, LeftOut leftOut) {
        return ResolvedLink.faulty(
                (leftOut == LeftOut.DRAFT ? "Link to a draft “" : "Link to a post dated after the build “") + link
                        + "”",
                "the Markdown file of a published post",
                "Publish the post, or remove the link.");
    }

    /** Returns a path with its percent-encoded characters decoded. */
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a plain per cent sign in a file's name
        }
    }
}
