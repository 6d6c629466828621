package org.liveblogarchive.imports.folder;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;

/** Shortcodes of Hugo and tags of Liquid in a text, which become Markdown; those that cannot are left out, and listed. */
final class SiteTags {
    private static final Pattern OPENING = Pattern.compile("\\{\\{[<%]|\\{\\{|\\{%");
    private static final Map<String, String> PAGES = Map.of(
            "youtube", "https://www.youtube.com/watch?v=",
            "vimeo", "https://vimeo.com/",
            "instagram", "https://www.instagram.com/p/",
            "tweet", "https://twitter.com/i/status/",
            "twitter", "https://twitter.com/i/status/",
            "x", "https://twitter.com/i/status/",
            "gist", "https://gist.github.com/");
    private static final Set<String> PICTURES = Set.of("figure", "img", "image");
    private static final Pattern LITERAL =
            Pattern.compile("[\"']([^\"']*)[\"']\\s*\\|\\s*(?:relative_url|absolute_url|url|relURL|absURL)\\s*");

    private final FrontMatterFile file;
    private final String path;
    private final SiteAddresses addresses;
    private final ImportLog log;
    private final String text;
    private final StringBuilder result = new StringBuilder();
    private int at;

    private SiteTags(FrontMatterFile file, String path, SiteAddresses addresses, ImportLog log) {
        this.file = file;
        this.path = path;
        this.addresses = addresses;
        this.log = log;
        this.text = file.body();
    }

    /** Returns the text of a file without tags; {@code path} is the file's from the root of the site. */
    static String converted(FrontMatterFile file, String path, SiteAddresses addresses, ImportLog log) {
        return new SiteTags(file, path, addresses, log).converted();
    }

    private String converted() {
        Matcher opening = OPENING.matcher(text);
        while (opening.find(at)) {
            result.append(text, at, opening.start());
            String mark = opening.group();
            String ending = mark.equals("{{") ? "}}" : mark.equals("{%") ? "%}" : mark.equals("{{<") ? ">}}" : "%}}";
            int end = text.indexOf(ending, opening.end());
            at = opening.end();
            if (end < 0) {
                result.append(mark);
                continue;
            }
            String inside = text.substring(opening.end(), end);
            at = end + ending.length();
            if (mark.equals("{{")) {
                expression(inside.strip(), opening.start());
            } else if (inside.startsWith("/*") && inside.endsWith("*/")) {
                result.append(mark).append(inside, 2, inside.length() - 2).append(ending);
            } else {
                tag(inside.replaceAll("^-|-$", "").strip(), opening.start());
            }
        }
        return result.append(text.substring(at))
                .toString()
                .replaceAll("(?m)^[ \\t]*<!--\\s*(?:more|excerpt|end-?excerpt)\\s*-->[ \\t]*$", "")
                .replaceAll("(?m)\\{:[^{}\\n]*\\}", "")
                .replaceAll("\\n{3,}", "\n\n");
    }

    private void expression(String inside, int from) {
        Matcher literal = LITERAL.matcher(inside);
        if (literal.matches()) {
            String written = literal.group(1);
            result.append(written.startsWith("/") ? written : "/" + written);
        } else if (!inside.matches("site\\.(?:baseurl|url|baseURL)|\\.?Site\\.BaseURL")) {
            remark(from, "{{ " + inside + " }}");
        }
    }

    private void tag(String inside, int from) {
        Matcher named = Pattern.compile("(?s)(/?\\s*[\\w./-]+)(.*)").matcher(inside);
        if (!named.matches()) {
            remark(from, inside);
            return;
        }
        String name = named.group(1).replaceAll("\\s", "");
        TagArguments arguments = TagArguments.of(named.group(2).replaceFirst("/\\s*$", ""));
        String page = PAGES.get(name);
        if (page != null) {
            block("<" + page(name, page, arguments) + ">");
        } else if (PICTURES.contains(name)) {
            block(picture(arguments));
        } else {
            other(name, named.group(2).strip(), arguments, from);
        }
    }

    private static String page(String name, String page, TagArguments arguments) {
        boolean two = name.equals("gist") && arguments.others().size() > 1;
        String id = two ? String.join("/", arguments.others()) : arguments.get(0, "id", "tweetid", "url");
        return id.matches("https?://\\S+") ? id : page + id;
    }

    private static String picture(TagArguments arguments) {
        String caption = arguments.get(-1, "caption", "title").replace("\"", "\\\"");
        String credit = arguments.get(-1, "attr", "credit").replace("\"", "”").replaceAll("[{}]", "");
        String source = arguments.get(0, "src", "link", "path");
        String address = source.matches("[^\\s()<>]+") ? source : "<" + source.replaceAll("[<>\\n]", "") + ">";
        return "![" + arguments.get(1, "alt").replaceAll("[\\[\\]]", "\\\\$0") + "](" + address
                + (caption.isEmpty() ? "" : " \"" + caption + "\"") + ")"
                + (credit.isEmpty() ? "" : "{credit=\"" + credit + "\"}");
    }

    private void other(String name, String written, TagArguments arguments, int from) {
        switch (name) {
            case "raw", "verbatim" -> result.append(upTo("end" + name));
            case "comment" -> upTo("endcomment");
            case "highlight" -> block("```" + arguments.get(0).replaceAll("[^\\w+#-]", ""));
            case "endhighlight", "/highlight" -> block("```");
            case "post_url", "link", "ref", "relref" -> {
                String target = written.replaceAll("^[\"'`]|[\"'`]$", "").strip();
                String address = addresses.find(target, path);
                result.append(address.isEmpty() ? "/" + target.replaceFirst("^/", "") : address);
                if (address.isEmpty() && !name.equals("link")) {
                    remark(from, name + " " + written);
                }
            }
            default -> remark(from, name + (written.isEmpty() ? "" : " " + written));
        }
    }

    /** Returns what stands before a tag, and continues behind it. */
    private String upTo(String end) {
        Matcher ending = Pattern.compile("\\{%-?\\s*" + end + "\\s*-?%\\}").matcher(text);
        boolean found = ending.find(at);
        String before = text.substring(at, found ? ending.start() : text.length());
        at = found ? ending.end() : text.length();
        return before;
    }

    /** Writes what stands in lines of its own. */
    private void block(String markdown) {
        boolean begun = result.isEmpty() || result.charAt(result.length() - 1) == '\n';
        boolean ending = markdown.equals("```");
        result.append(ending ? begun ? "" : "\n" : begun ? "\n" : "\n\n");
        result.append(markdown).append(markdown.startsWith("```") && !ending ? "" : "\n");
        if (at < text.length() && text.charAt(at) != '\n') {
            result.append('\n');
        }
    }

    private void remark(int from, String tag) {
        int line = file.bodyLine()
                + (int) text.substring(0, from).chars().filter(c -> c == '\n').count();
        log.add(new ImportRemark(
                Kind.TEXT,
                ImportPlace.line(file.name(), line),
                "Unknown tag of the site generator “" + tag.replaceAll("\\s+", " ") + "”",
                "Markdown, or one of figure, youtube, vimeo, tweet, instagram, gist, highlight, post_url, link, ref and raw",
                "It was left out. Add what it showed by hand."));
    }
}
