package org.liveblogarchive.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.liveblogarchive.content.PathClaims;
import org.liveblogarchive.paths.LiveBlogPaths;

/**
 * Reads old addresses: paths from the archive's own folder if they begin with a slash, or else from the live blog's.
 *
 * <p>A path that ends in a slash, or has no ending, is that of a folder, whose page is its {@code index.html}.
 */
final class Aliases {
    private static final String EXPECTED =
            "a path such as old-name.html or old-folder/, or one from the archive's own folder such as /2019/old-name.html";
    private static final Pattern FILE = Pattern.compile(".*\\.html?");
    private static final Pattern ENDING = Pattern.compile(".*\\.[A-Za-z0-9]{1,5}");
    private static final Pattern PART = Pattern.compile("[^._/\\\\?#:*\"<>|\\s][^/\\\\?#:*\"<>|\\p{Cntrl}]*");

    private final String folder;
    private final YamlSource yaml;

    /** Makes the reader of the old addresses that a file of the live blog in {@code folder} names. */
    Aliases(String folder, YamlSource yaml) {
        this.folder = folder;
        this.yaml = yaml;
    }

    /** Returns the paths in the archive of the pages at the old addresses, in their order; errors are reported. */
    List<Located<String>> read(List<Located<String>> written) {
        var paths = new ArrayList<Located<String>>();
        for (Located<String> alias : written) {
            String path = path(alias);
            if (path != null) {
                paths.add(new Located<>(path, alias.position()));
            }
        }
        return paths;
    }

    private String path(Located<String> alias) {
        String written = LinkResolver.decode(alias.value());
        String path = written.startsWith("/") ? written.substring(1) : folder + "/" + written;
        boolean isFile = FILE.matcher(path).matches();
        if (!isFile && !path.endsWith("/")) {
            path += "/";
        }
        String file = isFile ? path : path + LiveBlogPaths.INDEX;
        if (!isFile && ENDING.matcher(written).matches()) {
            return refuse(alias, "which no static page can stand at", EXPECTED);
        }
        for (String part : file.split("/", -1)) {
            if (!PART.matcher(part).matches()) {
                return refuse(alias, "which is no path in the archive", EXPECTED);
            }
        }
        if (PathClaims.isTooLong(file)) {
            return refuse(
                    alias,
                    "longer than " + PathClaims.LONGEST_PATH + " bytes or with a name of more than "
                            + PathClaims.LONGEST_NAME + " bytes, which file systems cannot hold",
                    EXPECTED);
        }
        if (!PathClaims.isPortable(file)) {
            return refuse(alias, "which Windows cannot hold", EXPECTED);
        }
        String first = file.substring(0, file.indexOf('/') < 0 ? file.length() : file.indexOf('/'));
        String inFolder = file.startsWith(folder + "/") ? file.substring(folder.length() + 1) : "";
        boolean inReserved = inFolder.indexOf('/') > 0
                && !inFolder.startsWith("embed/") // which are pages
                && !ReservedFolders.isFreeInLiveBlog(inFolder.substring(0, inFolder.indexOf('/')));
        String folded = PathClaims.folded(first);
        if (inReserved || ReservedFolders.isFile(folded) || ReservedFolders.contains(folded)) {
            return refuse(
                    alias,
                    "which the archive needs itself",
                    "a path that is not that of a file of the archive, such as " + LiveBlogPaths.INDEX
                            + ", and not below " + ReservedFolders.list());
        }
        return file;
    }

    private String refuse(Located<String> alias, String why, String expected) {
        yaml.errorAt(
                alias.position(),
                "Invalid old address “" + alias.value() + "”, " + why,
                expected,
                "Write the path of the old page, or remove it.");
        return null;
    }

    /** Returns the paths alone. */
    static List<String> values(List<Located<String>> paths) {
        return paths.stream().map(Located::value).toList();
    }
}
