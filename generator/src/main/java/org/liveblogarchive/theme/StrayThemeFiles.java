package org.liveblogarchive.theme;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liveblogarchive.content.ContentFolder;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.NearestName;
import org.liveblogarchive.content.Position;

/** Finds files of a user's theme folder that no page can use: they replace nothing, and no other file of the folder names them. */
final class StrayThemeFiles {
    /** The settings, messages of any language, and what people put beside files. */
    private static final Pattern KNOWN = Pattern.compile(
            "theme\\.yaml|messages/[A-Za-z0-9_-]+\\.properties|(?:.*/)?(?:\\..*|README.*|LICEN[CS]E.*)");

    private static final Pattern NAMES_OTHERS = Pattern.compile(".*\\.(?:ftlh|css|js|svg|yaml|properties)");

    private final Path folder;
    private final Function<String, URL> defaults;

    /** Makes the search in a theme folder; {@code defaults} finds a file or a folder of the default theme, or returns null. */
    StrayThemeFiles(Path folder, Function<String, URL> defaults) {
        this.folder = folder;
        this.defaults = defaults;
    }

    /** Warns of each such file, with the name that may have been meant. */
    void check(Diagnostics diagnostics) throws IOException {
        List<String> own = names(folder);
        for (String name : own) {
            boolean isKnown = KNOWN.matcher(name).matches() || defaults.apply(name) != null;
            if (!isKnown && !isNamed(name, own)) {
                diagnostics.warning(
                        folder.resolve(name).toString(),
                        Position.START,
                        "Theme file that is not used “" + name + "”",
                        "the path of a file in the default theme, or a file that another file of the theme names",
                        hint(name));
            }
        }
    }

    private String hint(String name) throws IOException {
        List<String> inDefault = namesInDefault();
        String file = name.substring(name.lastIndexOf('/') + 1);
        return inDefault.stream()
                .filter(other -> other.endsWith("/" + file))
                .findFirst()
                .map(other -> "Did you mean “" + other + "”?")
                .orElseGet(() -> NearestName.hint(name, inDefault, "Remove the file, or use it in a template."));
    }

    /** Returns whether another file of the theme has the name of a file in it, as of a part or an asset of its own. */
    private boolean isNamed(String name, List<String> own) throws IOException {
        String file = name.substring(name.lastIndexOf('/') + 1);
        for (String other : own) {
            boolean namesOthers = NAMES_OTHERS.matcher(other).matches() && !other.equals(name);
            // Any bytes can be searched as if they were such characters.
            if (namesOthers
                    && Files.readString(folder.resolve(other), ISO_8859_1).contains(latin(file))) {
                return true;
            }
        }
        return false;
    }

    private static String latin(String name) {
        return new String(name.getBytes(UTF_8), ISO_8859_1);
    }

    private List<String> namesInDefault() throws IOException {
        URL theme = defaults.apply("");
        try {
            if (!(theme.openConnection() instanceof JarURLConnection jar)) {
                return names(Path.of(theme.toURI()));
            }
            try (FileSystem files =
                    FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()))) {
                return names(files.getPath(jar.getEntryName()));
            }
        } catch (URISyntaxException e) {
            throw new IOException("The default theme is not in a file: " + theme, e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        var names = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .forEach(file -> names.add(ContentFolder.nameOf(folder, file)));
        }
        return names;
    }
}
