package org.liveblogarchive.output;

/**
 * How hosts serve the files of some paths.
 *
 * @param paths the paths below the archive's own folder, as a glob: {@code *} stands for any characters, slashes too, and
 *     {@code :folder} for one name
 * @param mediaType their media type
 * @param lifetime how long caches may keep them
 * @param access who may read them with scripts
 */
public record Served(String paths, String mediaType, Lifetime lifetime, Access access) {
    /** The glob of all files; what another glob says of a path counts more. */
    public static final String ALL = "*";

    /** How long caches may keep a file. */
    public enum Lifetime {
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

    /** Returns how data for other sites is served, which changes while the event runs. */
    public static Served data(String paths, String mediaType) {
        return new Served(paths, mediaType, Lifetime.MINUTE, Access.ANY_SITE);
    }
}
