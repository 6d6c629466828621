package org.liveblogarchive.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
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
    private static final Pattern STYLE_URL = Pattern.compile("url\\(\\s*(['\"]?)(?![a-z]+:|/|#)([^'\")]+)\\1\\s*\\)");

    private final ThemeFiles files;
    private final ThemeSettings settings;
    private final Map<String, Asset> assets = new ConcurrentHashMap<>();
    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();

    /**
     * A file of the theme as it is published.
     *
     * @param address its address from the archive's own folder
     * @param shown the names of the files that it shows itself
     */
    private record Asset(String address, Set<String> shown) {}

    Assets(ThemeFiles files, ThemeSettings settings) {
        this.files = files;
        this.settings = settings;
    }

    /** Returns the address of a file, by its name in the theme's folder of assets. */
    String address(String name) throws IOException {
        return asset(name).address();
    }

    /** Returns files by address, with those that they show. */
    SortedMap<String, byte[]> published(Collection<String> names) throws IOException {
        var published = new TreeMap<String, byte[]>();
        for (String name : names) {
            Asset asset = asset(name);
            published.put(asset.address(), contents.get(asset.address()));
            published.putAll(published(asset.shown()));
        }
        return published;
    }

    private Asset asset(String name) throws IOException {
        return asset(name, List.of());
    }

    /** Makes an asset that others show, each of which shows the next. */
    private Asset asset(String name, List<String> showing) throws IOException {
        if (showing.contains(name)) {
            throw new IOException("The theme's style sheets show each other in a circle: "
                    + String.join(", ", showing.subList(showing.indexOf(name), showing.size())) + ", " + name + ".");
        }
        Asset known = assets.get(name);
        if (known != null) {
            return known;
        }
        byte[] content = name.equals(ThemeStyle.NAME) ? ThemeStyle.css(settings) : files.read(FOLDER + name);
        if (content == null) {
            throw new IOException("The theme has no file “" + FOLDER + name + "”.");
        }
        var shown = new TreeSet<String>();
        byte[] bytes = name.endsWith(".css") ? withAddresses(name, content, shown, showing) : content;
        var asset = new Asset(FOLDER + withHash(name, bytes), shown);
        contents.put(asset.address(), bytes);
        assets.put(name, asset);
        return asset;
    }

    /** Puts the addresses of published files into a style sheet, in place of the names of the theme's files. */
    private byte[] withAddresses(String name, byte[] content, Set<String> shown, List<String> showing)
            throws IOException {
        var path = new ArrayList<>(showing);
        path.add(name);
        Matcher matcher = STYLE_URL.matcher(new String(content, UTF_8));
        var style = new StringBuilder();
        while (matcher.find()) {
            Path folder = Path.of(name).resolveSibling("");
            String file =
                    folder.resolve(matcher.group(2)).normalize().toString().replace('\\', '/');
            shown.add(file);
            String address = asset(file, path).address().substring(FOLDER.length());
            String relative = folder.relativize(Path.of(address)).toString().replace('\\', '/');
            matcher.appendReplacement(style, Matcher.quoteReplacement("url(\"" + relative + "\")"));
        }
        return matcher.appendTail(style).toString().getBytes(UTF_8);
    }

    private static String withHash(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        int end = dot > name.lastIndexOf('/') ? dot : name.length();
        return name.substring(0, end) + "." + Hash.of(bytes).substring(0, HASH_DIGITS) + name.substring(end);
    }
}
