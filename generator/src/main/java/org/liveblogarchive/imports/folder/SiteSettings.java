package org.liveblogarchive.imports.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.imports.source.LenientJson;
import org.liveblogarchive.imports.source.SourceFile;

/**
 * What the settings of a site say that a folder is a part of.
 *
 * @param root the folder of the site, or the folder that is imported if there are no settings
 * @param generator what makes the site
 * @param keys the settings
 * @param authors what {@code _data/authors.yml} says of authors by their keys
 */
record SiteSettings(Path root, Generator generator, JsonValue keys, JsonValue authors) {
    private static final int LEVELS_UP = 5;
    private static final List<String> JEKYLL = List.of("_config.yml", "_config.yaml", "_config.toml");
    private static final List<String> HUGO = List.of(
            "hugo.toml",
            "hugo.yaml",
            "hugo.yml",
            "hugo.json",
            "config/_default/hugo.toml",
            "config/_default/hugo.yaml",
            "config/_default/config.toml",
            "config/_default/config.yaml",
            "config.toml",
            "config.yaml",
            "config.yml",
            "config.json");
    private static final List<String> ELEVENTY =
            List.of(".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs");
    private static final List<String> AUTHORS =
            List.of("_data/authors.yml", "_data/authors.yaml", "_data/authors.json");
    private static final List<String> DATA =
            List.of("_data/metadata.json", "_data/site.json", "src/_data/metadata.json", "src/_data/site.json");

    /** What makes a site. */
    enum Generator {
        JEKYLL,
        HUGO,
        ELEVENTY,
        OTHER
    }

    /** Finds the settings of the site that a folder is in, which may be its parents'. */
    static SiteSettings of(Path folder, ImportLog log) throws IOException, UnreadableSourceException {
        Path each = folder.toAbsolutePath().normalize();
        for (int i = 0; i <= LEVELS_UP && each != null; i++, each = each.getParent()) {
            Path jekyll = first(each, JEKYLL);
            Path hugo = Files.isDirectory(each.resolve("content")) ? first(each, HUGO) : null;
            if (jekyll != null || hugo != null) {
                Generator generator = jekyll == null ? Generator.HUGO : Generator.JEKYLL;
                JsonValue keys = read(jekyll == null ? hugo : jekyll, log);
                return new SiteSettings(each, generator, keys, read(first(each, AUTHORS), log));
            }
            if (first(each, ELEVENTY) != null) {
                return new SiteSettings(each, Generator.ELEVENTY, read(first(each, DATA), log), JsonValue.NONE);
            }
        }
        Path root = folder.toAbsolutePath().normalize();
        boolean posts = String.valueOf(root.getFileName()).matches("_posts|_drafts")
                || Files.isDirectory(root.resolve("_posts"));
        boolean section = Files.exists(root.resolve("_index.md"));
        Generator generator = posts ? Generator.JEKYLL : section ? Generator.HUGO : Generator.OTHER;
        return new SiteSettings(root, generator, JsonValue.NONE, JsonValue.NONE);
    }

    private static Path first(Path folder, List<String> names) {
        return names.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }

    private static JsonValue read(Path file, ImportLog log) throws IOException, UnreadableSourceException {
        if (file == null) {
            return JsonValue.NONE;
        }
        String name = file.getFileName().toString();
        String text = SourceFile.of(file).text();
        if (name.endsWith(".json")) {
            return LenientJson.read(text, new ImportPlace(name, ""), log);
        }
        boolean toml = name.endsWith(".toml");
        return new JsonValue(toml ? TomlText.read(text, name, 1) : FrontMatterFile.yaml(text, name, 1), "");
    }

    /** Returns the address of the site without a slash at its end, or an empty text. */
    String address() {
        String url = keys.get("url", "baseURL", "baseurl", "baseUrl").text();
        String base = generator == Generator.JEKYLL ? keys.get("baseurl").text() : "";
        String whole = base.matches("https?://.*") || url.equals(base) ? url : url + base;
        return whole.matches("https?://[^\\s/]+.*") ? whole.replaceFirst("/+$", "") : "";
    }

    String timezone() {
        return keys.get("timezone", "timeZone", "timezones").text();
    }

    String language() {
        return keys.get("lang", "language", "languageCode", "locale", "defaultContentLanguage")
                .text();
    }

    String title() {
        return keys.get("title", "name").text();
    }
}
