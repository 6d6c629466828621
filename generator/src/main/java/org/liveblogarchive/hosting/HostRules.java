package org.liveblogarchive.hosting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liveblogarchive.model.Redirect;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.paths.WebAddress;
import org.liveblogarchive.publish.Compression;

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

    private final URI baseUrl;
    private final List<Rule> rules;
    private final List<String> gone;
    private final Caching caching;

    /**
     * An old address and the present one, as paths from the host's root.
     *
     * @param from the old path
     * @param to the present path
     */
    record Rule(String from, String to) {}

    /**
     * Makes the rules of an archive at an address.
     *
     * @param removed the paths in the archive of pages whose posts were taken down: hosts that can send them with status 410
     * @param served how files are served
     */
    public HostRules(URI baseUrl, List<Redirect> redirects, List<String> removed, List<Served> served) {
        this.baseUrl = baseUrl;
        this.caching = new Caching(served);
        String base = baseUrl.getRawPath();
        this.gone =
                removed.stream().map(path -> base + WebAddress.encodePath(path)).toList();
        this.rules = redirects.stream()
                .flatMap(redirect -> froms(redirect.from()).stream()
                        .map(from -> new Rule(base + WebAddress.encodePath(from), base + to(redirect.to()))))
                .toList();
    }

    /** Returns the addresses of a page: one, or two for the page of a folder. */
    private static List<String> froms(String path) {
        return path.endsWith("/" + LiveBlogPaths.INDEX)
                ? List.of(path, path.substring(0, path.length() - LiveBlogPaths.INDEX.length()))
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
                    files.put("_redirects", bytes(StaticHosts.redirects(rules, " 301!") + StaticHosts.gone(gone)));
                    files.put("_headers", bytes(StaticHosts.headers(base, caching, "")));
                }
                case CLOUDFLARE -> {
                    files.put("_redirects", bytes(StaticHosts.redirects(rules, " 301")));
                    files.put("_headers", bytes(StaticHosts.headers(base, caching, "! " + Caching.NAME)));
                }
                case APACHE -> files.put(".htaccess", bytes(Apache.rules(base, rules, gone, caching)));
                case NGINX -> files.put("nginx.conf", bytes(Nginx.rules(base, rules, gone, caching, compressions)));
                case S3 -> files.put("s3-website.json", S3.configuration(baseUrl, rules));
            }
        }
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
