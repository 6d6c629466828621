package org.liveblogarchive.read;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.ContentFolder.LiveBlogFiles;
import org.liveblogarchive.content.ContentFolder.LiveBlogFolder;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.FileNames;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.SourceReader;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.media.PublishedTypes;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.read.PublishRules.LeftOut;
import org.liveblogarchive.read.TranslationChecks.TranslationUse;
import org.liveblogarchive.work.Workers;

/** Reads one live blog with its posts. */
public final class LiveBlogReader {
    private final ContentFolder content;
    private final Archive archive;
    private final Authors authors;
    private final Set<String> liveBlogs;
    private final PublishedTypes types;
    private final PublishRules rules;
    private final ThemeLanguages languages;
    private final PostIds.Finder ids;

    /**
     * Makes a reader for the live blogs of an archive.
     *
     * @param liveBlogs the names of all their folders
     * @param rules which of their posts are published
     * @param languages warns of languages that the theme has no messages in
     * @param ids finds the ids in the text of a post to which a link with a fragment leads
     */
    public LiveBlogReader(
            ContentFolder content,
            Archive archive,
            Authors authors,
            Set<String> liveBlogs,
            PublishRules rules,
            ThemeLanguages languages,
            PostIds.Finder ids) {
        this.ids = ids;
        this.languages = languages;
        this.content = content;
        this.archive = archive;
        this.authors = authors;
        this.liveBlogs = Set.copyOf(liveBlogs);
        this.types = new PublishedTypes(
                archive.publish().stream().map(FileNames::composed).toList());
        this.rules = rules;
    }

    /** Reads a live blog, its posts by several workers at once, and reports diagnostics. */
    public ReadLiveBlog read(LiveBlogFolder folder, LiveBlogFiles files, Workers workers, Diagnostics diagnostics)
            throws IOException {
        Path file = folder.path().resolve(ContentFolder.LIVE_BLOG_FILE);
        SourceText source = new SourceReader(content.root(), diagnostics).read(file);
        ParsedFields keys = keys(source, file, diagnostics);
        var references = new References();
        MediaFiles media = media(folder, references);
        ZoneId zone = keys.get(LiveBlogKeys.TIMEZONE, archive.timezone());
        var texts = new PostBodyCache(content.root());
        List<ReadPost> posts = new PostsReader(
                        content.root(),
                        reported -> new PostReader(content.root(), zone, authors, media, references, texts, reported),
                        workers)
                .read(files.posts(), diagnostics);
        noteBadName(folder, diagnostics);
        List<ReadPost> published = posts.stream()
                .filter(post -> post.whole() && rules.leftOut(post.post()) == null)
                .toList();
        LaterPosts later = LaterPosts.of(posts.stream()
                .filter(ReadPost::whole)
                .map(ReadPost::post)
                .filter(post -> rules.leftOut(post) == LeftOut.LATER)
                .toList());
        List<Located<String>> aliases =
                Aliases.ofLiveBlog(folder.name(), keys.yaml()).read(keys.list(LiveBlogKeys.ALIASES));
        var spellings = new Spellings();
        LiveBlog liveBlog = liveBlog(folder, keys, zone, media, aliases, posts, published, spellings);
        if (!liveBlog.language().equals(archive.language())) { // whose warning stands in archive.yaml
            languages.check(keys, LiveBlogKeys.LANGUAGE);
        }
        var redirects = new Redirects(liveBlog, archive.pageSize(), diagnostics);
        new TimeChecks(rules.time(), diagnostics).check(liveBlog, published, later, keys);
        new LiveBlogChecks(diagnostics).check(liveBlog, published, keys, faulty(files.posts(), posts));
        var addresses = PostAddresses.of(content, files.posts(), posts, rules, archive.timezone(), ids);
        return new ReadLiveBlog(
                liveBlog,
                keys.yaml().source(),
                media,
                new LinkResolver(
                        archive.baseUrl(), content.root(), folder.path(), liveBlogs, addresses, media, references),
                references,
                hashes(keys.yaml().source(), posts),
                spellings.uses(),
                TranslationUse.in(liveBlog, keys.yaml().source().file(), folder.path(), liveBlogs),
                redirects.of(aliases, keys.yaml().source().file(), published),
                later,
                posts.stream().filter(post -> !post.whole()).map(ReadPost::post).toList());
    }

    /** Returns the names, by file and by slug, of posts with errors that keep them from being published. */
    private static Set<String> faulty(List<Path> files, List<ReadPost> posts) {
        var names = new HashSet<String>();
        files.forEach(file -> names.add(file.getFileName().toString()));
        posts.stream()
                .filter(ReadPost::whole)
                .forEach(post -> names.remove(post.post().fileName()));
        List.copyOf(names).forEach(name -> names.add(Slug.ofFile(name)));
        posts.stream()
                .filter(post -> !post.whole())
                .forEach(post -> names.add(post.post().slug()));
        return names;
    }

    /** Finds again what a live blog referred to outside its folder in an earlier build, by kind and reference. */
    public SortedMap<String, String> findAgain(Iterable<String> references, LiveBlogFolder folder) {
        return References.again(references, folder, this);
    }

    MediaFiles media(LiveBlogFolder folder, References references) {
        return new MediaFiles(content.root(), folder.path(), liveBlogs, types, references);
    }

    /** Returns the targets of links that lead out of a live blog's folder. */
    LinkResolver links(LiveBlogFolder folder, MediaFiles media, References references) {
        var addresses = PostAddresses.of(content, List.of(), List.of(), rules, archive.timezone(), ids);
        return new LinkResolver(
                archive.baseUrl(), content.root(), folder.path(), liveBlogs, addresses, media, references);
    }

    /** Returns an author, or null if there is none of that key. */
    Author author(String key) {
        return authors.find(key);
    }

    private static Map<String, String> hashes(SourceText liveBlog, List<ReadPost> posts) {
        var hashes = new HashMap<String, String>();
        hashes.put(ContentFolder.LIVE_BLOG_FILE, liveBlog.hash());
        posts.forEach(
                post -> hashes.put(post.post().fileName(), post.post().body().hash()));
        return hashes;
    }

    private ParsedFields keys(SourceText source, Path file, Diagnostics diagnostics) {
        if (source == null) {
            var empty = new SourceText(ContentFolder.nameOf(content.root(), file), "", "");
            return ParsedFields.unreadable(YamlSource.ofFile(empty, diagnostics));
        }
        return YamlSource.ofFile(source, diagnostics).read(source.text().length(), LiveBlogKeys.ALL);
    }

    private LiveBlog liveBlog(
            LiveBlogFolder folder,
            ParsedFields keys,
            ZoneId zone,
            MediaFiles media,
            List<Located<String>> aliases,
            List<ReadPost> posts,
            List<ReadPost> published,
            Spellings spellings) {
        RawPicture picture = keys.get(LiveBlogKeys.IMAGE);
        RawVideo video = keys.get(LiveBlogKeys.VIDEO);
        return new LiveBlog(
                folder.name(),
                keys.get(LiveBlogKeys.TITLE, ""),
                keys.get(LiveBlogKeys.STANDFIRST, ""),
                keys.list(LiveBlogKeys.SUMMARY),
                keys.get(LiveBlogKeys.STATUS, Status.ENDED),
                time(LiveBlogKeys.START, keys, zone),
                time(LiveBlogKeys.END, keys, zone),
                keys.get(LiveBlogKeys.LOCATION, ""),
                keys.get(LiveBlogKeys.ADDRESS, ""),
                picture == null ? null : picture.resolve(media, keys.yaml()),
                video == null ? null : video.resolve(media, keys.yaml()),
                keys.list(LiveBlogKeys.RELATED),
                tags(keys, spellings),
                zone,
                keys.get(LiveBlogKeys.LANGUAGE, archive.language()),
                pinned(keys, posts),
                keys.get(LiveBlogKeys.NOTE, ""),
                RawFeeds.over(keys.get(LiveBlogKeys.FEEDS), archive.feeds()),
                keys.list(LiveBlogKeys.TRANSLATIONS),
                Located.values(aliases),
                published.stream()
                        .sorted(Comparator.comparing(ReadPost::post, Post.ORDER))
                        .map(spellings::add)
                        .toList());
    }

    /** Returns the tags of the live blog itself, whose spelling comes before that of its posts. */
    private static List<TaxonomyTerm> tags(ParsedFields keys, Spellings spellings) {
        List<Located<TaxonomyTerm>> written = new TaxonomyTerms().tags(keys.list(LiveBlogKeys.TAGS));
        return spellings.add(written, keys.yaml().source().file());
    }

    private static ZonedDateTime time(Key<RawTime> key, ParsedFields keys, ZoneId zone) {
        RawTime time = keys.get(key);
        return time == null ? null : time.in(zone, keys.yaml());
    }

    /**
     * Returns the slug of the post that is pinned by its file or by its slug: the name itself if there is none, and nothing,
     * with a warning, if it is not shown.
     */
    private String pinned(ParsedFields keys, List<ReadPost> posts) {
        String name = keys.get(LiveBlogKeys.PINNED, "");
        String file = FileNames.composed(name);
        Post pinned = posts.stream()
                .filter(ReadPost::whole)
                .map(ReadPost::post)
                .filter(post -> FileNames.composed(post.fileName()).equals(file)
                        || post.slug().equals(name))
                .findFirst()
                .orElse(null);
        if (pinned == null) {
            return name;
        }
        LeftOut leftOut = rules.leftOut(pinned);
        if (leftOut == null && !pinned.isRemoved()) {
            return pinned.slug();
        }
        String why = leftOut == LeftOut.DRAFT
                ? "is a draft"
                : leftOut == LeftOut.LATER ? "is dated after the build" : "was taken down";
        keys.yaml()
                .warningAt(
                        keys.position(LiveBlogKeys.PINNED),
                        "Pinned post “" + name + "” that is not pinned, as it " + why,
                        "a published post of this live blog",
                        "Pin another post, or remove the line.");
        return "";
    }

    private void noteBadName(LiveBlogFolder folder, Diagnostics diagnostics) {
        String name = folder.name();
        String file = ContentFolder.nameOf(content.root(), folder.path().resolve(ContentFolder.LIVE_BLOG_FILE));
        if (!Slug.isValid(name)) {
            diagnostics.error(
                    file,
                    Position.START,
                    "Invalid folder name of a live blog “" + name + "”",
                    Slug.RULE,
                    "Rename the folder to “" + Slug.from(name) + "”.");
        } else if (ReservedFolders.contains(name)) {
            diagnostics.error(
                    file,
                    Position.START,
                    "Reserved folder name of a live blog “" + name + "”",
                    "any name except " + ReservedFolders.list() + ", which are reserved for the archive",
                    "Rename the folder.");
        } else if (!Slug.isPortable(name)) {
            diagnostics.error(
                    file,
                    Position.START,
                    "Device name as the folder of a live blog “" + name + "”, which Windows does not allow",
                    "any name except con, prn, aux, nul, com1 to com9 and lpt1 to lpt9",
                    "Rename the folder.");
        }
    }
}
