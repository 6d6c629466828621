package org.liveblogarchive.read;

import com.drew.imaging.ImageProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.liveblogarchive.content.Diagnostic;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.SourceReader;
import org.liveblogarchive.content.SourceText;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.model.Picture.Size;
import org.liveblogarchive.model.ThemeColour;
import org.liveblogarchive.model.ThemeSettings;

/** Reads {@code theme.yaml} in a project's own theme folder. */
public final class ThemeReader {
    private static final String FILE = "theme.yaml";
    private static final String ASSETS = "assets/";

    private final Path folder;
    private final Predicate<String> assets;

    /** Makes the reader of a theme folder; {@code assets} accepts the names of the theme's assets. */
    public ThemeReader(Path folder, Predicate<String> assets) {
        this.folder = folder;
        this.assets = assets;
    }

    /** Reads the settings; without the file they are those of the default theme. */
    public ThemeSettings read(Diagnostics diagnostics) throws IOException {
        Path path = folder.resolve(FILE);
        if (!Files.isRegularFile(path)) {
            return ThemeSettings.DEFAULT;
        }
        var reported = new Diagnostics();
        SourceText source = new SourceReader(folder, reported).read(path);
        ThemeSettings settings = source == null
                ? ThemeSettings.DEFAULT
                : settings(
                        YamlSource.ofFile(source, reported).read(source.text().length(), ThemeKeys.ALL));
        // The theme folder lies outside the content folder, so diagnostics name its file by the whole path.
        diagnostics.addAll(reported.sorted().stream()
                .map(diagnostic -> new Diagnostic(
                        diagnostic.severity(),
                        path.toString(),
                        diagnostic.position(),
                        diagnostic.found(),
                        diagnostic.expected(),
                        diagnostic.fix()))
                .toList());
        return settings;
    }

    private ThemeSettings settings(ParsedFields keys) throws IOException {
        ParsedFields colours = keys.get(ThemeKeys.COLOURS);
        Map<ThemeColour, String> light = colours == null ? Map.of() : colours(colours.get(ThemeKeys.LIGHT));
        Map<ThemeColour, String> dark = colours == null ? Map.of() : colours(colours.get(ThemeKeys.DARK));
        Contrast.check(light, dark, keys.yaml(), keys.position(ThemeKeys.COLOURS));
        return new ThemeSettings(
                light,
                dark,
                fonts(keys.get(ThemeKeys.FONTS)),
                logo(keys),
                keys.list(ThemeKeys.LINKS),
                keys.get(ThemeKeys.FOOTER, ""),
                keys.list(ThemeKeys.HEAD),
                present(keys, ThemeKeys.STYLES),
                present(keys, ThemeKeys.SCRIPTS));
    }

    private static Map<ThemeColour, String> colours(ParsedFields keys) {
        var colours = new HashMap<ThemeColour, String>();
        if (keys != null) {
            ThemeKeys.COLOUR_KEYS.forEach((colour, key) -> {
                if (keys.has(key)) {
                    colours.put(colour, keys.get(key));
                }
            });
        }
        return colours;
    }

    private static Map<String, String> fonts(ParsedFields keys) {
        var fonts = new HashMap<String, String>();
        if (keys != null) {
            for (Key<String> key : List.of(ThemeKeys.SERIF, ThemeKeys.SANS)) {
                if (keys.has(key)) {
                    fonts.put(key.name(), keys.get(key));
                }
            }
        }
        return fonts;
    }

    private Picture logo(ParsedFields keys) throws IOException {
        ParsedFields logo = keys.get(ThemeKeys.LOGO);
        Located<String> file = logo == null ? null : logo.get(ThemeKeys.LOGO_FILE);
        if (file == null || !isPresent(file, keys)) {
            return null;
        }
        Size size = null;
        try {
            size = PictureSizes.read(folder.resolve(ASSETS + file.value()));
        } catch (ImageProcessingException e) {
            // it is reported below, as is a picture without dimensions
        }
        if (size == null) {
            keys.yaml()
                    .errorAt(
                            file.position(),
                            "Logo without dimensions “" + file.value() + "”",
                            "an SVG with a viewBox, a PNG, a WebP, a GIF or a JPEG",
                            "Save the logo in one of these formats.");
            return null;
        }
        return new Picture(file.value(), logo.get(ThemeKeys.ALT, ""), "", "", size);
    }

    private List<String> present(ParsedFields keys, Key<List<Located<String>>> key) {
        return keys.list(key).stream()
                .filter(file -> isPresent(file, keys))
                .map(Located::value)
                .toList();
    }

    private boolean isPresent(Located<String> file, ParsedFields keys) {
        boolean present = assets.test(file.value());
        if (!present) {
            keys.yaml()
                    .errorAt(
                            file.position(),
                            "Unknown asset “" + file.value() + "”",
                            "the name of a file in " + folder.resolve(ASSETS),
                            "Add the file, or fix its name.");
        }
        return present;
    }
}
