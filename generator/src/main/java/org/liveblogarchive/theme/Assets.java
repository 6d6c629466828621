package org.liveblogarchive.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.model.ThemeSettings;

/**
 * The style sheets, pictures and scripts of the theme.
 *
 * <p>A hash of a file's bytes is part of its address, so that hosts may let browsers keep the file for ever. Only files
 * that pages use are published.
 */
final class Assets {
    /** The folder of assets, in the theme and in the archive. */
    static final String FOLDER = "assets/";

    private static final int HASH_DIGITS = 10;
    /** What does not lead elsewhere than into the theme. */
    private static final String NAME = "(?![a-z]+:|/|#)([^'\")]+)";

    private static final Pattern STYLE_URL = Pattern.compile("url\\(\\s*(['\"]?)" + NAME + "\\1\\s*\\)");
    private static final Pattern STYLE_IMPORT =
            Pattern.compile("@import\\s+(?:" + STYLE_URL + "|([\"'])" + NAME + "\\3)([^;]*);\\n?");
    /** Of a module, {@code import … from "./other.js"} and {@code import("./other.js")}. */
    private static final Pattern SCRIPT_IMPORT =
            Pattern.compile("(\\b(?:from|import)\\s*\\(?\\s*)[\"'](?=\\.)([^\"']+\\.js)[\"']");

    private final ThemeFiles files;
    private final ThemeSettings settings;
    private final Map<String, Asset> assets = new ConcurrentHashMap<>();

    /**
     * A file of the theme as it is published.
     *
     * @param address its address from the archive's own folder
     * @param used the names of the files that it uses itself
     */
    private record Asset(String address, AssetFile file, Set<String> used) {}

    Assets(ThemeFiles files, ThemeSettings settings) {
        this.files = files;
        this.settings = settings;
    }

    /** Returns the address of a file, by its name in the theme's folder of assets. */
    String address(String name) throws IOException {
        return asset(name).address();
    }

    /** Returns files by address, with those that they use. */
    SortedMap<String, AssetFile> published(Collection<String> names) throws IOException {
        var published = new TreeMap<String, AssetFile>();
        for (String name : names) {
            Asset asset = asset(name);
            published.put(asset.address(), asset.file());
            published.putAll(published(asset.used()));
        }
        return published;
    }

    private Asset asset(String name) throws IOException {
        return asset(name, List.of());
    }

    /** Makes an asset that others use, each of which uses the next. */
    private Asset asset(String name, List<String> users) throws IOException {
        Asset known = assets.get(name);
        if (known != null) {
            return known;
        }
        List<String> path = path(users, name);
        var used = new TreeSet<String>();
        byte[] bytes = content(name);
        if (name.endsWith(".css")) {
            bytes = style(name, folder(name), used, path).getBytes(UTF_8);
        } else if (name.endsWith(".js")) {
            bytes = script(name, bytes, used, path).getBytes(UTF_8);
        }
        var file = new AssetFile(ByteBuffer.wrap(bytes), Hash.of(bytes));
        var asset = new Asset(FOLDER + withHash(name, file.hash()), file, used);
        assets.put(name, asset);
        return asset;
    }

    /** Returns the names of the assets that use each other, with one more at the end. */
    private static List<String> path(List<String> users, String name) throws IOException {
        var path = new ArrayList<>(users);
        path.add(name);
        if (users.contains(name)) {
            throw new IOException("The assets of the theme use each other in a loop: "
                    + String.join(", ", path.subList(users.indexOf(name), path.size())) + ".");
        }
        return path;
    }

    private byte[] content(String name) throws IOException {
        byte[] content = name.equals(ThemeStyle.NAME) ? ThemeStyle.css(settings) : files.read(FOLDER + name);
        if (content == null) {
            throw new IOException("The theme has no file “" + FOLDER + name + "”.");
        }
        return content;
    }

    /**
     * Returns a style sheet with those that it imports in their place, so that browsers ask for one file, and with the addresses
     * of published files in place of the names of the theme's files.
     *
     * @param target the folder of the style sheet that it becomes a part of
     */
    private String style(String name, Path target, Set<String> used, List<String> path) throws IOException {
        String content = new String(content(name), UTF_8);
        Matcher imports = STYLE_IMPORT.matcher(content);
        var style = new StringBuilder();
        int from = 0;
        while (imports.find()) {
            style.append(withAddresses(content.substring(from, imports.start()), name, target, used, path));
            String file = resolved(name, imports.group(2) == null ? imports.group(4) : imports.group(2));
            String imported = style(file, target, used, path(path, file));
            String media = imports.group(5).strip();
            style.append(media.isEmpty() ? imported : "@media " + media + " {\n" + imported + "}\n");
            from = imports.end();
        }
        return style.append(withAddresses(content.substring(from), name, target, used, path))
                .toString();
    }

    private String withAddresses(String part, String name, Path target, Set<String> used, List<String> path)
            throws IOException {
        Matcher matcher = STYLE_URL.matcher(part);
        var style = new StringBuilder();
        while (matcher.find()) {
            String address = address(resolved(name, matcher.group(2)), target, used, path);
            matcher.appendReplacement(style, Matcher.quoteReplacement("url(\"" + address + "\")"));
        }
        return matcher.appendTail(style).toString();
    }

    /** Returns a script with the addresses of published modules in place of the names of those that it imports. */
    private String script(String name, byte[] content, Set<String> used, List<String> path) throws IOException {
        Matcher imports = SCRIPT_IMPORT.matcher(new String(content, UTF_8));
        var script = new StringBuilder();
        while (imports.find()) {
            String address = address(resolved(name, imports.group(2)), folder(name), used, path);
            String relative = address.startsWith(".") ? address : "./" + address;
            imports.appendReplacement(script, Matcher.quoteReplacement(imports.group(1) + '"' + relative + '"'));
        }
        return imports.appendTail(script).toString();
    }

    /** Returns the address of an asset from a folder of assets, and adds the asset to those that are used there. */
    private String address(String file, Path folder, Set<String> used, List<String> path) throws IOException {
        used.add(file);
        Path address = Path.of(asset(file, path).address().substring(FOLDER.length()));
        return folder.relativize(address).toString().replace('\\', '/');
    }

    /** Returns the name of an asset that another one names. */
    private static String resolved(String name, String reference) {
        return folder(name).resolve(reference).normalize().toString().replace('\\', '/');
    }

    private static Path folder(String name) {
        return Path.of(name).resolveSibling("");
    }

    private static String withHash(String name, String hash) {
        int dot = name.lastIndexOf('.');
        int end = dot > name.lastIndexOf('/') ? dot : name.length();
        return name.substring(0, end) + "." + hash.substring(0, HASH_DIGITS) + name.substring(end);
    }
}
