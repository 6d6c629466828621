package org.liveblogarchive.benchmark.blogs;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Gives the files that posts refer to by a relative path, and that are not among exported posts, a place: a picture becomes
 * one of {@code media/}, for which there is a stand-in, and any other address one of the blog's host.
 */
final class MissingFiles {
    private static final Pattern RELATIVE = Pattern.compile("(?![A-Za-z][A-Za-z0-9+.-]*:)[^/#?{][^{}]*");
    private static final Set<String> DRAWN = Set.of("png", "jpg", "jpeg", "gif");
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>";

    private final BlogExport export;
    private final Set<Path> pictures = new TreeSet<>();

    MissingFiles(BlogExport export) {
        this.export = export;
    }

    /** Returns a post's text with such addresses replaced; {@code html} is what another parser made of it. */
    String replaced(Path post, String markdown, String html) {
        String text = markdown;
        for (String address : addresses(html)) {
            String path = address.replaceFirst("[?#].*", "");
            String decoded = URLDecoder.decode(
                    path.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8);
            if (export.posts().containsKey(post.resolveSibling(decoded).normalize())) {
                continue;
            }
            for (String written : List.of(address, decoded + address.substring(path.length()))) {
                text = Pattern.compile(
                                "(?<=\\]\\(|\\]\\(<|\\]:[ ]{0,9}|=[\"'])" + Pattern.quote(written) + "(?=[\\s)>\"'])")
                        .matcher(text)
                        .replaceAll(Matcher.quoteReplacement(place(post, decoded, address)));
            }
        }
        return text;
    }

    private static Set<String> addresses(String html) {
        var addresses = new LinkedHashSet<String>();
        for (Element element : Jsoup.parseBodyFragment(html).select("[href], [src]")) {
            String address = element.attr(element.hasAttr("href") ? "href" : "src");
            if (RELATIVE.matcher(address).matches()) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    private String place(Path post, String path, String address) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (!DRAWN.contains(ending) && !ending.equals("svg")) {
            return "https://blog.example/" + address.replaceFirst("^(?:\\.*/)+", "");
        }
        pictures.add(post.resolveSibling("media").resolve(name));
        return "media/" + name;
    }

    /** Writes the stand-ins for pictures. */
    void write(Path content) throws IOException {
        for (Path picture : pictures) {
            Path file = content.resolve(picture);
            Files.createDirectories(file.getParent());
            String ending = file.toString().substring(file.toString().lastIndexOf('.') + 1);
            if (ending.equals("svg")) {
                Files.writeString(file, SVG);
            } else {
                ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), ending, file.toFile());
            }
        }
    }
}
