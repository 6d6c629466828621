package org.liveblogarchive.hosting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liveblogarchive.model.Move;
import org.liveblogarchive.publish.Compression;
import org.liveblogarchive.read.WebAddress;

/** Writes the rules of an archive for the hosts and servers that its publisher names. */
public final class HostRules {
    /** The hosts and servers that rules can be written for. */
    public enum Host {
        NETLIFY,
        CLOUDFLARE,
        APACHE,
        NGINX,
        S3
    }

    private static final String INDEX = "index.html";

    private final URI baseUrl;
    private final List<Rule> rules;

    /**
     * An old address and the present one, as paths from the host's root.
     *
     * @param from the old path
     * @param to the present path
     */
    record Rule(String from, String to) {}

    /** Makes the rules of an archive at an address. */
    public HostRules(URI baseUrl, List<Move> moves) {
        this.baseUrl = baseUrl;
        String base = baseUrl.getRawPath();
        this.rules = moves.stream()
                .flatMap(move -> froms(move.from()).stream()
                        .map(from -> new Rule(base + WebAddress.encodePath(from), base + to(move.to()))))
                .toList();
    }

    /** The page of a folder has two addresses. */
    private static List<String> froms(String path) {
        return path.endsWith("/" + INDEX)
                ? List.of(path, path.substring(0, path.length() - INDEX.length()))
                : List.of(path);
    }

    private static String to(String path) {
        return WebAddress.encodePath(path);
    }

    /** Returns the files for hosts, by name. */
    public SortedMap<String, byte[]> files(Set<Host> hosts, Set<Compression> compressions) {
        var files = new TreeMap<String, byte[]>();
        String base = baseUrl.getRawPath();
        for (Host host : hosts) {
            switch (host) {
                case NETLIFY -> {
                    files.put("_redirects", bytes(StaticHosts.redirects(rules, " 301!")));
                    files.put("_headers", bytes(StaticHosts.headers(base, "")));
                }
                case CLOUDFLARE -> {
                    files.put("_redirects", bytes(StaticHosts.redirects(rules, " 301")));
                    files.put("_headers", bytes(StaticHosts.headers(base, "! " + Caching.NAME)));
                }
                case APACHE -> files.put(".htaccess", bytes(Apache.rules(base, rules)));
                case NGINX -> files.put("nginx.conf", bytes(Nginx.rules(base, rules, compressions)));
                case S3 -> files.put("s3-website.json", S3.configuration(baseUrl, rules));
            }
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
