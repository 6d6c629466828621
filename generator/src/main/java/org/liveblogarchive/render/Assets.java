package org.liveblogarchive.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheets, pictures and scripts of the theme, as the variable {@code assets} of every template.
 *
 * <p>{@code assets["theme.css"]} is the address of that file from the archive's own folder. A hash of the file's bytes is
 * part of it, so that hosts may let browsers keep the file for ever. Only files that are asked for are published.
 */
final class Assets implements TemplateHashModel {
    private static final String FOLDER = "assets/";
    private static final int HASH_DIGITS = 10;
    private static final Pattern STYLE_URL = Pattern.compile("url\\(\\s*(['\"]?)(?![a-z]+:|/|#)([^'\")]+)\\1\\s*\\)");

    private final ThemeFiles files;
    /** The address and the bytes of each file that was asked for, by its name in the theme. */
    private final Map<String, Map.Entry<String, byte[]>> assets = new ConcurrentHashMap<>();

    Assets(ThemeFiles files) {
        this.files = files;
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        try {
            return new SimpleScalar(address(name));
        } catch (IOException e) {
            throw new TemplateModelException(e.getMessage(), e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** Returns the files that templates have asked for, by address. */
    SortedMap<String, byte[]> used() {
        var used = new TreeMap<String, byte[]>();
        assets.values().forEach(asset -> used.put(asset.getKey(), asset.getValue()));
        return used;
    }

    private String address(String name) throws IOException {
        Map.Entry<String, byte[]> known = assets.get(name);
        if (known != null) {
            return known.getKey();
        }
        byte[] content = files.read(FOLDER + name);
        if (content == null) {
            throw new IOException("The theme has no file “" + FOLDER + name + "”.");
        }
        byte[] bytes = name.endsWith(".css") ? withAddresses(name, content) : content;
        String address = FOLDER + withHash(name, bytes);
        assets.put(name, Map.entry(address, bytes));
        return address;
    }

    /** Puts the addresses of published files into a style sheet, in place of the names of the theme's files. */
    private byte[] withAddresses(String name, byte[] content) throws IOException {
        Matcher matcher = STYLE_URL.matcher(new String(content, UTF_8));
        var style = new StringBuilder();
        while (matcher.find()) {
            Path folder = Path.of(name).resolveSibling("");
            String file =
                    folder.resolve(matcher.group(2)).normalize().toString().replace('\\', '/');
            String address = address(file).substring(FOLDER.length());
            String relative = folder.relativize(Path.of(address)).toString().replace('\\', '/');
            matcher.appendReplacement(style, Matcher.quoteReplacement("url(\"" + relative + "\")"));
        }
        return matcher.appendTail(style).toString().getBytes(UTF_8);
    }

    private static String withHash(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        int end = dot > name.lastIndexOf('/') ? dot : name.length();
        return name.substring(0, end) + "." + hash(bytes) + name.substring(end);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
