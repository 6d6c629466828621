package org.liveblogarchive.theme;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.FileNames;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.content.Position;

/** The files of the theme: those of the user's theme folder, and below them those of the default theme. */
final class ThemeFiles {
    private static final String DEFAULT_THEME = "META-INF/liveblog-archive/theme/";

    /** Finds the default theme also if it is in another module, where a class would not find it. */
    private static final ClassLoader MODULES = ThemeFiles.class.getClassLoader();

    private final Path folder;

    /** Makes the files of a theme; {@code folder} is null if there is only the default theme. */
    ThemeFiles(Path folder) {
        this.folder = folder;
    }

    TemplateLoader templates() throws IOException {
        var defaults = new ClassTemplateLoader(MODULES, DEFAULT_THEME);
        return folder == null
                ? defaults
                : new MultiTemplateLoader(new TemplateLoader[] {new FileTemplateLoader(folder.toFile()), defaults});
    }

    /** Returns whether the theme has an asset of that name. */
    boolean hasAsset(String name) {
        try {
            return read(Assets.FOLDER + name) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the bytes of a file, or null if the theme has none of that name. */
    byte[] read(String name) throws IOException {
        List<byte[]> layers = layers(name);
        return layers.isEmpty() ? null : layers.get(layers.size() - 1);
    }

    /** Returns the bytes of a file in the default theme and in the user's folder, as far as it exists. */
    List<byte[]> layers(String name) throws IOException {
        var layers = new ArrayList<byte[]>();
        try (InputStream input = MODULES.getResourceAsStream(DEFAULT_THEME + name)) {
            if (input != null) {
                layers.add(input.readAllBytes());
            }
        }
        if (isOwn(name)) {
            layers.add(Files.readAllBytes(folder.resolve(name)));
        }
        return layers;
    }

    /** Returns whether a file is in the user's folder. */
    boolean isOwn(String name) throws IOException {
        Path own = folder == null ? null : folder.resolve(name).normalize();
        return own != null && own.startsWith(folder) && Files.isRegularFile(own) && FileNames.isWithin(folder, own);
    }

    /** Reports files of the user's folder that no page can use, and symbolic links out of it, which are not read, as in content. */
    void check(Diagnostics diagnostics) throws IOException {
        new StrayThemeFiles(folder, name -> MODULES.getResource(DEFAULT_THEME + name)).check(diagnostics);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isSymbolicLink).sorted().toList()) {
                if (Files.exists(file) && !FileNames.isWithin(folder, file)) {
                    diagnostics.error(
                            file.toString(),
                            Position.START,
                            "Symbolic link that leads out of the theme folder, to “" + file.toRealPath() + "”",
                            "a file or a folder in the theme folder itself",
                            "Replace the link with a copy of what it leads to.");
                }
            }
        }
    }

    /** Returns a file of the theme as diagnostics name it. */
    String describe(String name) {
        return folder != null && Files.exists(folder.resolve(name))
                ? folder.resolve(name).toString()
                : name;
    }

    /** Returns the names and hashes of the files in the user's folder. */
    String fingerprint() throws IOException {
        if (folder == null) {
            return "";
        }
        try (Stream<Path> files = Files.walk(folder)) {
            var lines = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                lines.append(Hash.of(file))
                        .append(' ')
                        .append(folder.relativize(file))
                        .append('\n');
            }
            return lines.toString();
        }
    }
}
