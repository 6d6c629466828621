package org.liveblogarchive.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.FileNames;
import org.liveblogarchive.content.SourceReader;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.model.Post;

/** Which slugs the Markdown files of an archive have, and which ids their texts. Safe for use by several threads. */
public final class PostAddresses {
    private final ContentFolder content;
    private final Drafts drafts;
    private final Map<String, String> slugs = new HashMap<>();
    private final Set<String> ownSlugs = new HashSet<>();
    private final Map<String, Post> own = new HashMap<>();
    private final Map<Path, String> elsewhere = new ConcurrentHashMap<>();
    private final Map<String, PostIds> ownIds = new ConcurrentHashMap<>();
    private final Map<Path, PostIds> idsElsewhere = new ConcurrentHashMap<>();
    private final PostIds.Finder finder;

    private PostAddresses(ContentFolder content, Drafts drafts, PostIds.Finder finder) {
        this.content = content;
        this.drafts = drafts;
        this.finder = finder;
    }

    static PostAddresses of(
            ContentFolder content, List<Path> files, List<ReadPost> posts, Drafts drafts, PostIds.Finder finder) {
        var addresses = new PostAddresses(content, drafts, finder);
        for (Path file : files) {
            String name = FileNames.composedName(file);
            addresses.slugs.put(name, Slug.ofFile(name)); // a post that cannot be read is not reported as missing
        }
        posts.forEach(
                post -> addresses.slugs.put(FileNames.composed(post.post().fileName()), addresses.slugOf(post.post())));
        posts.forEach(post -> addresses.own.put(post.post().slug(), post.post()));
        addresses.ownSlugs.addAll(addresses.slugs.values());
        return addresses;
    }

    private String slugOf(Post post) {
        return drafts.leaveOut(post.draft()) ? "" : post.slug();
    }

    /** Returns the file names of the live blog's own published posts. */
    List<String> published() {
        return slugs.keySet().stream()
                .filter(name -> !slugs.get(name).isEmpty())
                .sorted()
                .toList();
    }

    /** Returns whether a published post of the live blog has the slug. */
    boolean hasSlug(String slug) {
        return !slug.isEmpty() && ownSlugs.contains(slug);
    }

    /** Returns the slug of a post of the same live blog: null if there is no such file, empty if it is a draft. */
    String ofOwn(String fileName) {
        return slugs.get(FileNames.composed(fileName));
    }

    /** Returns the slug of a post of another live blog, which exists; empty if it is a draft. */
    String ofOther(Path path) throws IOException {
        String known = elsewhere.get(path);
        if (known == null) {
            known = read(path);
            elsewhere.put(path, known);
        }
        return known;
    }

    /** Returns the ids in the text of a post of the same live blog; null if the post cannot be read. */
    PostIds idsOfOwn(String slug) throws IOException {
        PostIds known = ownIds.get(slug);
        Post post = own.get(slug);
        if (known == null && post != null) {
            known = finder.in(slug, post.body().source().text(), post.body().start());
            ownIds.put(slug, known);
        }
        return known;
    }

    /** Returns the ids in the text of a post of another live blog; null if the post cannot be read. */
    PostIds idsOfOther(Path path) throws IOException {
        PostIds known = idsElsewhere.get(path);
        SourceText source = known == null ? source(path) : null;
        FrontMatter parts = source == null ? null : FrontMatter.in(source, new Diagnostics());
        if (parts != null) {
            known = finder.in(ofOther(path), source, parts.bodyFrom());
            idsElsewhere.put(path, known);
        }
        return known;
    }

    /** Reads a post of another live blog. Its errors are reported when that live blog is read. */
    private SourceText source(Path path) throws IOException {
        return new SourceReader(content.root(), new Diagnostics()).read(path);
    }

    private String read(Path path) throws IOException {
        var ignored = new Diagnostics();
        SourceText source = source(path);
        FrontMatter parts = source == null ? null : FrontMatter.in(source, ignored);
        ParsedFields keys = parts == null ? null : parts.yaml(source, ignored).read(parts.yamlTo(), PostReader.KEYS);
        String fromName = Slug.ofFile(path.getFileName().toString());
        if (keys == null) {
            return fromName;
        }
        return drafts.leaveOut(keys.get(PostReader.DRAFT, false)) ? "" : keys.get(PostReader.SLUG, fromName);
    }

    /** Returns the name of the file with the post that has a slug, drafts too, or null if none has it. */
    public static String fileOf(String slug, ContentFolder content, List<Path> posts) throws IOException {
        PostAddresses addresses = PostAddresses.of(content, List.of(), List.of(), Drafts.INCLUDED, PostIds.NONE);
        for (Path post : posts) {
            if (addresses.ofOther(post).equals(slug)) {
                return post.getFileName().toString();
            }
        }
        return null;
    }
}
