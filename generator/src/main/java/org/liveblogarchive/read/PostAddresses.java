package org.liveblogarchive.read;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
import org.liveblogarchive.read.PublishRules.LeftOut;

/** Which slugs the Markdown files of an archive have, and which ids their texts. Safe for use by several threads. */
public final class PostAddresses {
    private final ContentFolder content;
    private final PublishRules rules;
    private final ZoneId archiveZone;
    private final Map<String, Address> files = new HashMap<>();
    private final Set<String> slugs = new HashSet<>();
    private final Map<String, Post> own = new HashMap<>();
    private final Map<Path, Address> elsewhere = new ConcurrentHashMap<>();
    private final Map<Path, ZoneId> zones = new ConcurrentHashMap<>();
    private final Map<String, PostIds> ownIds = new ConcurrentHashMap<>();
    private final Map<Path, PostIds> idsElsewhere = new ConcurrentHashMap<>();
    private final PostIds.Finder finder;

    /**
     * The address of a post.
     *
     * @param slug its slug
     * @param leftOut why it is not published, or null if it is
     * @param removed whether it was taken down, so that nothing in its text can be led to
     */
    record Address(String slug, LeftOut leftOut, boolean removed) {
        boolean isPublished() {
            return leftOut == null;
        }
    }

    private PostAddresses(ContentFolder content, PublishRules rules, ZoneId archiveZone, PostIds.Finder finder) {
        this.content = content;
        this.rules = rules;
        this.archiveZone = archiveZone;
        this.finder = finder;
    }

    static PostAddresses of(
            ContentFolder content,
            List<Path> files,
            List<ReadPost> posts,
            PublishRules rules,
            ZoneId archiveZone,
            PostIds.Finder finder) {
        var addresses = new PostAddresses(content, rules, archiveZone, finder);
        for (Path file : files) {
            String name = FileNames.composedName(file);
            addresses.files.put(
                    name, new Address(Slug.ofFile(name), null, false)); // which may be unreadable, but not missing
        }
        for (ReadPost read : posts) {
            Post post = read.post();
            addresses.files.put(
                    FileNames.composed(post.fileName()),
                    new Address(post.slug(), rules.leftOut(post), post.isRemoved()));
            addresses.own.put(post.slug(), post);
        }
        addresses.files.values().stream()
                .filter(Address::isPublished)
                .map(Address::slug)
                .forEach(addresses.slugs::add);
        return addresses;
    }

    /** Returns the file names of the live blog's own published posts. */
    List<String> published() {
        return files.keySet().stream()
                .filter(name -> files.get(name).isPublished())
                .sorted()
                .toList();
    }

    /** Returns whether a published post of the live blog has the slug. */
    boolean hasSlug(String slug) {
        return slugs.contains(slug);
    }

    /** Returns the address of a post of the same live blog; null if there is no such file. */
    Address ofOwn(String fileName) {
        return files.get(FileNames.composed(fileName));
    }

    /** Returns the address of a post of another live blog, which exists. */
    Address ofOther(Path path) throws IOException {
        Address known = elsewhere.get(path);
        if (known == null) {
            known = read(path);
            elsewhere.put(path, known);
        }
        return known;
    }

    /** Returns the ids in the text of a post of the same live blog; null if the post cannot be read, or was removed. */
    PostIds idsOfOwn(String slug) throws IOException {
        PostIds known = ownIds.get(slug);
        Post post = own.get(slug);
        if (known == null && post != null && !post.isRemoved()) {
            known = finder.in(slug, post.body().source().text(), post.body().start());
            ownIds.put(slug, known);
        }
        return known;
    }

    /** Returns the ids in the text of a post of another live blog; null if the post cannot be read, or was removed. */
    PostIds idsOfOther(Path path) throws IOException {
        PostIds known = idsElsewhere.get(path);
        SourceText source = known == null ? source(path) : null;
        FrontMatter parts = source == null ? null : FrontMatter.in(source, new Diagnostics());
        if (parts != null && !ofOther(path).removed()) {
            known = finder.in(ofOther(path).slug(), source, parts.bodyFrom());
            idsElsewhere.put(path, known);
        }
        return known;
    }

    /** Reads a post of another live blog. Its errors are reported when that live blog is read. */
    private SourceText source(Path path) throws IOException {
        return new SourceReader(content.root(), new Diagnostics()).read(path);
    }

    private Address read(Path path) throws IOException {
        var ignored = new Diagnostics();
        SourceText source = source(path);
        FrontMatter parts = source == null ? null : FrontMatter.in(source, ignored);
        ParsedFields keys = parts == null ? null : parts.yaml(source, ignored).read(parts.yamlTo(), PostReader.KEYS);
        String fromName = Slug.ofFile(path.getFileName().toString());
        if (keys == null) {
            return new Address(fromName, null, false);
        }
        RawTime date = rules.time().isKnown() ? keys.get(PostReader.DATE) : null;
        LeftOut leftOut = rules.leftOut(
                keys.get(PostReader.DRAFT, false), date == null ? null : date.in(zone(path.getParent()), keys.yaml()));
        return new Address(keys.get(PostReader.SLUG, fromName), leftOut, keys.has(PostReader.REMOVED));
    }

    private ZoneId zone(Path liveBlog) throws IOException {
        ZoneId known = zones.get(liveBlog);
        if (known == null) {
            known = LiveBlogHeader.read(content, liveBlog, archiveZone, new Diagnostics())
                    .zone();
            zones.put(liveBlog, known);
        }
        return known;
    }

    /** Returns the name of the file with the post that has a slug, drafts too, or null if none has it. */
    public static String fileOf(String slug, ContentFolder content, List<Path> posts) throws IOException {
        PostAddresses addresses =
                PostAddresses.of(content, List.of(), List.of(), PublishRules.ALL, ZoneOffset.UTC, PostIds.NONE);
        for (Path post : posts) {
            if (addresses.ofOther(post).slug().equals(slug)) {
                return post.getFileName().toString();
            }
        }
        return null;
    }
}
