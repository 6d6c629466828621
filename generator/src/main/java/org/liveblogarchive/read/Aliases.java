package org.liveblogarchive.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.content.PathClaims;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.paths.LiveBlogPaths;

/**
 * Reads old addresses. Those of a live blog are paths from the archive's own folder; those of a post are too if they begin
 * with a slash, and are otherwise paths from the live blog's folder.
 *
 * <p>A path that ends in a slash, as that of a live blog without an ending, is that of a folder, whose page is its
 * {@code index.html}. That of a post without an ending was either, as hosts serve {@code x.html} and {@code x/index.html}
 * as {@code x}.
 */
public final class Aliases {
    private static final String EXPECTED =
            "a path such as old-name.html or old-folder/, or a path from the root of the archive, such as /2019/old-name.html";
    private static final Pattern FILE = Pattern.compile(".*\\.html?");
    private static final Pattern ENDING = Pattern.compile(".*\\.[A-Za-z0-9]{1,5}");
    private static final Pattern PART = Pattern.compile("[^._/\\\\?#:*\"<>|\\s][^/\\\\?#:*\"<>|\\p{Cntrl}]*");

    private final String folder;
    private final String from;
    private final List<String> endings;
    private final YamlSource yaml;

    private Aliases(String folder, String from, List<String> endings, YamlSource yaml) {
        this.folder = folder;
        this.from = from;
        this.endings = endings;
        this.yaml = yaml;
    }

    /** Returns whether a post of a live blog can have an old address. */
    public static boolean canBeOfPost(String folder, String address) {
        var diagnostics = new Diagnostics();
        return ofPost(folder, nowhere(diagnostics)).isGood(address, diagnostics);
    }

    /** Returns whether a live blog can have an old address. */
    public static boolean canBeOfLiveBlog(String folder, String address) {
        var diagnostics = new Diagnostics();
        return ofLiveBlog(folder, nowhere(diagnostics)).isGood(address, diagnostics);
    }

    private static YamlSource nowhere(Diagnostics diagnostics) {
        return YamlSource.ofFile(new SourceText("", "", ""), diagnostics);
    }

    private boolean isGood(String address, Diagnostics diagnostics) {
        return !read(List.of(new Located<>(address, Position.START))).isEmpty() && !diagnostics.hasErrors();
    }

    /** Makes the reader of the old addresses of a post of the live blog in {@code folder}. */
    static Aliases ofPost(String folder, YamlSource yaml) {
        return new Aliases(folder, folder + "/", List.of(".html", "/"), yaml);
    }

    /** Makes the reader of the old addresses of the live blog in {@code folder}. */
    static Aliases ofLiveBlog(String folder, YamlSource yaml) {
        return new Aliases(folder, "", List.of("/"), yaml);
    }

    /** Returns the paths in the archive of the pages at the old addresses, in their order; errors are reported. */
    List<Located<String>> read(List<Located<String>> written) {
        var paths = new ArrayList<Located<String>>();
        for (Located<String> alias : written) {
            String decoded = LinkResolver.decode(alias.value());
            String path = decoded.startsWith("/") ? decoded.substring(1) : from + decoded;
            boolean isWhole = path.endsWith("/") || FILE.matcher(path).matches();
            if (!isWhole && ENDING.matcher(path).matches()) {
                refuse(alias, "which cannot be the address of a static page", EXPECTED);
                continue;
            }
            for (String ending : isWhole ? List.of("") : endings) {
                String file = file(path + ending, alias);
                if (file == null) {
                    break; // with the other ending it is refused too
                }
                paths.add(new Located<>(file, alias.position()));
            }
        }
        return paths;
    }

    private String file(String path, Located<String> alias) {
        String file = path.endsWith("/") ? path + LiveBlogPaths.INDEX : path;
        for (String part : file.split("/", -1)) {
            if (!PART.matcher(part).matches()) {
                return refuse(alias, "which is not a path in the archive", EXPECTED);
            }
        }
        if (PathClaims.isTooLong(file)) {
            return refuse(
                    alias,
                    "longer than " + Limits.PATH_BYTES + " bytes or with a name of more than " + Limits.NAME_BYTES
                            + " bytes, which file systems cannot store",
                    EXPECTED);
        }
        if (!PathClaims.isPortable(file)) {
            return refuse(alias, "which Windows does not allow", EXPECTED);
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
                    "which is reserved for the archive",
                    "a path that no file of the archive has, such as " + LiveBlogPaths.INDEX + ", and not below "
                            + ReservedFolders.list());
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
}
