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
import org.liveblogarchive.content.NearestName;

/** What the links of one live blog lead to: other posts by their Markdown files, files, or addresses on the web. */
public final class LinkTargets {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final String HOW = "the Markdown file of a post, a file in media/, or an address with https://";

    private final Path root;
    private final Path folder;
    private final Set<String> liveBlogs;
    private final PostAddresses posts;
    private final MediaFiles media;
    private final References references;

    LinkTargets(
            Path root,
            Path folder,
            Set<String> liveBlogs,
            PostAddresses posts,
            MediaFiles media,
            References references) {
        this.root = root;
        this.folder = folder;
        this.liveBlogs = liveBlogs;
        this.posts = posts;
        this.media = media;
        this.references = references;
    }

    /** Finds what a link leads to; {@code link} is as it was written, perhaps percent-encoded. */
    public Target find(String link) {
        Matcher scheme = SCHEME.matcher(link);
        if (scheme.matches()) {
            return onTheWeb(link, scheme.group(1));
        }
        if (link.startsWith("#") || link.isEmpty()) {
            return Target.faulty(
                    "the link “" + link + "”, which leads nowhere", HOW, "Name the file that it leads to.");
        }
        if (link.startsWith("/")) {
            return Target.faulty(
                    "the link “" + link + "” from the host's root",
                    HOW,
                    "Write the path from this post's folder: the archive may lie under any address.");
        }
        try {
            Target target = inTheArchive(link);
            references.target(References.Kind.LINK, link, target);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot follow the link “" + link + "” in " + folder, e);
        }
    }

    private static Target onTheWeb(String link, String scheme) {
        if (!SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            return Target.faulty(
                    "a link with the scheme “" + scheme + ":”",
                    "one of: https:, http:, mailto:, tel:",
                    "Link to a page that a browser can open.");
        }
        try {
            URI address = new URI(WebAddress.encode(link));
            boolean web = scheme.toLowerCase(Locale.ROOT).startsWith("http");
            if (!web || address.getHost() != null || address.getRawAuthority() != null) {
                return Target.of(address.toString());
            }
        } catch (URISyntaxException e) {
            return badAddress(link);
        }
        return badAddress(link);
    }

    private static Target badAddress(String link) {
        return Target.faulty(
                "the address “" + link + "”, which no browser can open", HOW, "Copy the address from the browser.");
    }

    private Target inTheArchive(String link) throws IOException {
        String file = decode(link.replaceFirst("[?#].*", ""));
        try {
            Path path = folder.resolve(file).normalize();
            if (ContentFolder.isPost(path)) {
                return post(link, path);
            }
            if (path.startsWith(root) && isLiveBlog(path)) {
                return toPath("../" + path.getFileName() + "/index.html");
            }
        } catch (InvalidPathException e) {
            return badAddress(link);
        }
        String slug = file.endsWith(".html") ? file.substring(0, file.length() - ".html".length()) : "";
        return posts.hasSlug(slug) ? toPath(file) : media.find(file);
    }

    private Target post(String link, Path path) throws IOException {
        String name = path.getFileName().toString();
        if (folder.equals(path.getParent())) {
            String slug = posts.ofOwn(name);
            return slug == null ? missing(link) : slug.isEmpty() ? draft(link) : toPath(slug + ".html");
        }
        if (path.getParent() == null || !isLiveBlog(path.getParent()) || !Files.isRegularFile(path)) {
            return missing(link);
        }
        String slug = posts.ofOther(path);
        return slug.isEmpty() ? draft(link) : toPath("../" + path.getParent().getFileName() + "/" + slug + ".html");
    }

    private static Target toPath(String path) {
        return Target.of(WebAddress.encodePath(path));
    }

    private boolean isLiveBlog(Path path) {
        return root.equals(path.getParent())
                && liveBlogs.contains(path.getFileName().toString());
    }

    private Target missing(String link) {
        return Target.faulty(
                "a link to the post “" + link + "”, which does not exist",
                "the Markdown file of a published post",
                NearestName.hint(link, posts.published(), "Add the post, or remove the link."));
    }

    private static Target draft(String link) {
        return Target.faulty(
                "a link to the post “" + link + "”, which is a draft",
                "the Markdown file of a published post",
                "Publish the post too, or remove the link.");
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
