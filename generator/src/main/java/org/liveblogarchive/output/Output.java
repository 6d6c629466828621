package org.liveblogarchive.output;

import java.util.List;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.TaxonomyTerm;

/**
 * A kind of file, such as post pages, feeds or sitemaps, and all that the archive needs to know of it.
 *
 * <p>Outputs are listed once, in the order in which their files are made.
 */
public interface Output {
    /** Returns where its files lie, what they are, and how long caches may keep them. */
    List<Served> served();

    /** Returns whether an archive has such files: some need its address on the web, or are turned off by a setting. */
    default boolean isWanted(Archive archive) {
        return true;
    }

    /** Returns its files of a live blog. */
    default List<LiveBlogFile> ofLiveBlog(LiveBlogContents contents) {
        return List.of();
    }

    /** Returns its files in the archive's own folder. */
    default List<ArchiveFile> ofArchive(ArchiveContents contents) {
        return List.of();
    }

    /** Returns what pages link to as another form of the posts that they list. */
    default List<Alternate> alternates(Coverage coverage) {
        return List.of();
    }

    /**
     * How hosts serve the files of some paths.
     *
     * @param paths the paths below the archive's own folder, as a glob: {@code *} stands for any characters, slashes too, and
     *     {@code :folder} for one name
     * @param mediaType their media type
     * @param lifetime how long caches may keep them
     * @param access who may read them with scripts
     */
    record Served(String paths, String mediaType, Lifetime lifetime, Access access) {
        /** The glob of all files; other globs that match a path take precedence. */
        public static final String ALL = "*";

        /** How long caches may keep a file. */
        public enum Lifetime {
            /** Pages ask for it again and again. */
            SECONDS,
            /** It changes while the event runs. */
            MINUTE,
            /** It changes seldom. */
            DAY
        }

        /** Who may read a file with scripts. */
        public enum Access {
            /** Pages of the same site. */
            SAME_SITE,
            /** Pages of any site, as of data and feeds. */
            ANY_SITE
        }

        /** Returns how pages are served. */
        public static Served page(String paths, Lifetime lifetime) {
            return new Served(paths, "text/html", lifetime, Access.SAME_SITE);
        }

        /** Returns how all data in JSON is served. */
        public static Served json() {
            return data("*.json", "application/json");
        }

        /** Returns how data is served that pages ask for again and again. */
        public static Served polled(String paths, String mediaType) {
            return new Served(paths, mediaType, Lifetime.SECONDS, Access.ANY_SITE);
        }

        /** Returns how data for other sites is served, which changes while the event runs. */
        public static Served data(String paths, String mediaType) {
            return new Served(paths, mediaType, Lifetime.MINUTE, Access.ANY_SITE);
        }
    }

    /**
     * Another form of what a page lists, which pages link to.
     *
     * @param format the name that readers know the form by
     * @param mediaType its media type
     * @param path its path in the folder of the live blog, or of the archive
     */
    record Alternate(String format, String mediaType, String path) {}

    /**
     * The posts that a page lists or stands for.
     *
     * @param archive the archive
     * @param liveBlog the live blog that they are all from, or null
     * @param liveBlogs the live blogs that they are from if it is the archive that lists them
     * @param term the tag or author that all of them have, or null
     */
    record Coverage(Archive archive, LiveBlog liveBlog, List<LiveBlogSummary> liveBlogs, TaxonomyTerm term) {
        public Coverage {
            liveBlogs = List.copyOf(liveBlogs);
        }

        /** Returns that of posts of a live blog. */
        public static Coverage of(Archive archive, LiveBlog liveBlog, TaxonomyTerm term) {
            return new Coverage(archive, liveBlog, List.of(), term);
        }

        /** Returns that of posts of several live blogs. */
        public static Coverage of(Archive archive, List<LiveBlogSummary> liveBlogs, TaxonomyTerm term) {
            return new Coverage(archive, null, liveBlogs, term);
        }

        /** Returns whether there are no posts. */
        public boolean isEmpty() {
            return liveBlog == null
                    ? liveBlogs.stream().allMatch(one -> one.postCount() == 0)
                    : liveBlog.posts().isEmpty();
        }
    }
}
