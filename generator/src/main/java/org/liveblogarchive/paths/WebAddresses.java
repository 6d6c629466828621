package org.liveblogarchive.paths;

import java.net.URI;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.Post;

/** The addresses of a live blog's files on the web, and its ids; all are empty if the archive has no address. */
public final class WebAddresses {
    private final String entity;
    private final LiveBlog liveBlog;
    private final URI folder;

    public WebAddresses(Archive archive, LiveBlog liveBlog) {
        this.entity = archive.taggingEntity();
        this.liveBlog = liveBlog;
        this.folder = archive.baseUrl() == null
                ? null
                : archive.baseUrl().resolve(WebAddress.encodePath(liveBlog.slug()) + "/");
    }

    /** Returns whether the archive has an address on the web. */
    public boolean areKnown() {
        return folder != null;
    }

    /** Returns the address of the live blog's folder, or null. */
    public URI folder() {
        return folder;
    }

    /** Returns the address of a file of the live blog, or empty for an empty name. */
    public String of(String fileName) {
        return fileName.isEmpty() ? "" : absolute(WebAddress.encodePath(fileName));
    }

    /** Returns an address that is relative to the live blog's pages as an absolute one. */
    public String absolute(String address) {
        return folder == null || address.isEmpty()
                ? ""
                : folder.resolve(address).toString();
    }

    /** Returns what the live blog is known by for ever (RFC 4151). */
    public String id() {
        return id(entity, liveBlog.lastingName());
    }

    /** Returns what a post is known by for ever (RFC 4151). */
    public String id(Post post) {
        return id(entity, liveBlog.lastingName(post));
    }

    /** Returns the address of an author in an archive that has one: the author's own, or else the place in its list. */
    public static String of(Archive archive, Author author) {
        return author.link().isEmpty()
                ? archive.baseUrl().resolve(ArchivePaths.listed(author.term())).toString()
                : author.link();
    }

    /** Returns the tag: URI of a name in an archive; empty without a tagging entity. */
    public static String id(String taggingEntity, String name) {
        return taggingEntity.isEmpty() ? "" : "tag:" + taggingEntity + ":" + WebAddress.encodePath(name);
    }
}
