package org.liveblogarchive.imports.folder;

import java.nio.file.Files;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.imports.folder.SiteSettings.Generator;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.source.JsonValue;
import org.liveblogarchive.read.Slug;

/** The addresses that the pages of a site have, by the rules of its generator; those of posts are remembered for links. */
final class SiteAddresses {
    static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})[-_](.+)");
    private static final Map<String, String> STYLES = Map.of(
            "", "/:categories/:year/:month/:day/:title:output_ext",
            "date", "/:categories/:year/:month/:day/:title:output_ext",
            "pretty", "/:categories/:year/:month/:day/:title/",
            "ordinal", "/:categories/:year/:y_day/:title:output_ext",
            "none", "/:categories/:title:output_ext");
    private static final Map<String, String> DATES = Map.of(
            "year", "uuuu",
            "short_year", "uu",
            "month", "MM",
            "i_month", "M",
            "day", "dd",
            "i_day", "d",
            "y_day", "DDD",
            "hour", "HH",
            "minute", "mm",
            "second", "ss");
    private static final Pattern PLACEHOLDER = Pattern.compile(":([a-z_]+)");

    private final SiteSettings site;
    private final ImportLog log;
    private final Map<String, String> byFile = new HashMap<>();

    SiteAddresses(SiteSettings site, ImportLog log) {
        this.site = site;
        this.log = log;
    }

    /** Returns the addresses of a post, its own first; {@code path} is its file's from the root of the site. */
    List<String> of(FrontMatterFile file, String path, ZonedDateTime date) {
        Set<String> addresses = new LinkedHashSet<>();
        String own = own(file, path, date);
        String first = own.isEmpty() ? "file:" + path : whole(own); // which only links between files know
        addresses.add(first);
        byFile.put(path, first);
        JsonValue aliases = file.keys().get("aliases", "redirect_from", "alias");
        for (JsonValue alias : aliases.items()) {
            String written = alias.text();
            boolean beside = !written.startsWith("/") && !written.contains("://");
            addresses.add(whole(beside ? own.replaceFirst("[^/]+/?$", "") + written : written));
        }
        return new ArrayList<>(addresses);
    }

    private String whole(String path) {
        return path.contains("://") ? path : site.address() + (path.startsWith("/") ? path : "/" + path);
    }

    private String own(FrontMatterFile file, String path, ZonedDateTime date) {
        String written = file.keys().get("url", "permalink").text();
        if (written.matches("(?s).*(?:\\{\\{|\\{%|\\$\\{).*")) {
            log.add(new ImportRemark(
                    Kind.ADDRESS,
                    file.place(),
                    "Permalink pattern “" + written + "”",
                    "an address",
                    "Add the old address of the page to “aliases” by hand."));
            return "";
        }
        if (written.equals("false")) {
            return "";
        }
        if (!written.isEmpty()) {
            return filled(STYLES.getOrDefault(written, written), file, path, date)
                    .replaceFirst("/index\\.html$", "/");
        }
        return switch (site.generator()) {
            case JEKYLL -> ofJekyll(file, path, date);
            case HUGO -> ofHugo(file, path, date);
            case ELEVENTY -> ofEleventy(path);
            case OTHER -> "";
        };
    }

    private String ofJekyll(FrontMatterFile file, String path, ZonedDateTime date) {
        boolean post = path.matches("(?:.*/)?_posts/.*") || site.root().endsWith("_posts");
        String style = site.keys().get("permalink").text();
        return post ? filled(STYLES.getOrDefault(style, style), file, path, date) : "";
    }

    private String ofHugo(FrontMatterFile file, String path, ZonedDateTime date) {
        String inContent = path.replaceFirst("^content/", "");
        String section = inContent.contains("/") ? inContent.substring(0, inContent.indexOf('/')) : "";
        JsonValue patterns = site.keys().get("permalinks");
        String pattern = patterns.get(section).text();
        pattern = pattern.isEmpty() ? patterns.get("page").get(section).text() : pattern;
        if (!pattern.isEmpty()) {
            return filled(pattern, file, path, date);
        }
        boolean known = Files.isDirectory(site.root().resolve("content"));
        String folder = inContent.replaceFirst("(?:[^/]+/index|[^/]+)\\.\\w+$", "");
        return known ? "/" + folder + slug(file) + "/" : "";
    }

    private static String ofEleventy(String path) {
        String stem = path.replaceFirst("^(?:src|content)/", "").replaceFirst("(?:/index)?\\.\\w+$", "");
        int name = stem.lastIndexOf('/') + 1;
        Matcher dated = DATED.matcher(stem.substring(name));
        return "/" + stem.substring(0, name) + (dated.matches() ? dated.group(2) : stem.substring(name)) + "/";
    }

    /** Returns a pattern with its names filled in, or an empty text if one of them is not known. */
    private String filled(String pattern, FrontMatterFile file, String path, ZonedDateTime date) {
        Matcher name = PLACEHOLDER.matcher(pattern);
        var filled = new StringBuilder();
        while (name.find()) {
            String value = value(name.group(1), file, path, date);
            if (value == null) {
                return "";
            }
            name.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return name.appendTail(filled).toString().replaceAll("(?<!:)/{2,}", "/");
    }

    private String value(String name, FrontMatterFile file, String path, ZonedDateTime date) {
        if (DATES.containsKey(name)) {
            return DateTimeFormatter.ofPattern(DATES.get(name), Locale.ROOT).format(date);
        }
        return switch (name) {
            case "title" ->
                site.generator() == Generator.HUGO
                        ? Slug.from(file.keys().get("title").text())
                        : slug(file);
            case "slug", "filename", "contentbasename", "slugorfilename", "slugorcontentbasename", "name" -> slug(file);
            case "output_ext" -> ".html";
            case "categories" ->
                String.join(
                        "/",
                        FolderTags.ofKey(file.keys().get("categories", "category"), site.generator()).stream()
                                .map(Slug::from)
                                .toList());
            case "section" -> path.replaceFirst("^content/", "").replaceFirst("/.*", "");
            case "sections" -> path.replaceFirst("^content/", "").replaceFirst("(?:/[^/]+/index|/[^/]+)\\.\\w+$", "");
            default -> null;
        };
    }

    /** Returns the last part of a post's address: what it says itself, or its name without a date. */
    static String slug(FrontMatterFile file) {
        String written = file.keys().get("slug").text();
        boolean bundle = file.stem().equals("index") && !file.folder().isEmpty();
        String name = bundle ? file.folder().replaceFirst("/$", "").replaceFirst(".*/", "") : file.stem();
        Matcher dated = DATED.matcher(name);
        return !written.isEmpty() ? written : dated.matches() ? dated.group(2) : name;
    }

    /**
     * Returns the address of the post that a link or a tag names: a path of a file from that of {@code from} or from the root, or
     * the name of a file; or an empty text.
     */
    String find(String named, String from) {
        String plain = named.replaceFirst("[?#].*", "");
        String fragment = named.substring(plain.length());
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        String path = plain.startsWith("/") ? plain.substring(1) : plain;
        for (String each : List.of(normal(folder + path), path, "content/" + path)) {
            for (String ending : List.of("", ".md", ".markdown", "/index.md")) {
                String address = byFile.get(each + ending);
                if (address != null) {
                    return address + fragment;
                }
            }
        }
        return byFile.entrySet().stream()
                .filter(file ->
                        file.getKey().matches("(?:.*/)?" + Pattern.quote(path) + "(?:\\.md|\\.markdown|/index\\.md)?"))
                .map(file -> file.getValue() + fragment)
                .sorted()
                .findFirst()
                .orElse("");
    }

    /** Returns a path without the parts that lead up. */
    static String normal(String path) {
        var parts = new ArrayList<String>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".") && !part.equals("..")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}
