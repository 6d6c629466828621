package org.liveblogarchive.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A static host that gets the files of an archive one by one, in the order of the lists that builds write. */
public final class Host {
    private final Path output;
    private final Path lists;
    private final Path folder;
    private final Map<String, List<String>> links = new HashMap<>();

    /** Makes a host without files. */
    public Host(Path output, Path lists, Path folder) {
        this.output = output;
        this.lists = lists;
        this.folder = folder;
    }

    /** Returns the folder of the files that the host has. */
    public Path folder() {
        return folder;
    }

    /** Uploads what is listed, and removes the lists. */
    public void upload(Runnable afterEachFile) throws IOException {
        for (String list : List.of("1-new", "2-changed", "3-indexes", "4-live")) {
            for (String path : Files.readAllLines(lists.resolve(list))) {
                Path target = folder.resolve(path);
                Files.createDirectories(target.getParent());
                Files.copy(output.resolve(path), target, StandardCopyOption.REPLACE_EXISTING);
                links.remove(path);
                afterEachFile.run();
            }
            Files.delete(lists.resolve(list));
        }
        for (String path : Files.readAllLines(lists.resolve("5-removed"))) {
            Files.deleteIfExists(folder.resolve(path));
            afterEachFile.run();
        }
        Files.delete(lists.resolve("5-removed"));
    }

    /** Returns the links to files that the host does not have, on all pages that lead on from its home page. */
    public Set<String> linksToNowhere() {
        var broken = new TreeSet<String>();
        var known = new HashSet<>(Set.of("index.html"));
        var next = new ArrayDeque<>(known);
        while (!next.isEmpty()) {
            String page = next.remove();
            for (String target : links.computeIfAbsent(page, this::links)) {
                if (!Files.exists(folder.resolve(target))) {
                    broken.add(page + " → " + target);
                } else if (target.endsWith(".html") && known.add(target)) {
                    next.add(target);
                }
            }
        }
        return broken;
    }

    private List<String> links(String page) {
        try {
            URI base = URI.create("https://host.example/").resolve(new URI(null, null, page, null));
            String html = Files.readString(folder.resolve(page), UTF_8);
            return Jsoup.parse(html, base.toString()).select("[href], [src]").stream()
                    .map(Host::target)
                    .filter(target -> target.getHost().equals("host.example"))
                    .map(target -> target.getPath().substring(1))
                    .filter(path -> !path.isEmpty())
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(page, e);
        }
    }

    private static URI target(Element link) {
        String address = link.hasAttr("href") ? link.absUrl("href") : link.absUrl("src");
        return URI.create(address.startsWith("https://") ? address : "https://elsewhere.example/");
    }
}
