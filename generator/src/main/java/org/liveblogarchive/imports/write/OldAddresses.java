package org.liveblogarchive.imports.write;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.liveblogarchive.imports.write.LiveBlogResult.OldAddress;
import org.liveblogarchive.paths.WebAddress;
import org.liveblogarchive.read.Aliases;

/** The addresses that a live blog and its posts had, and the files that they lead to now. */
final class OldAddresses {
    private final String folder;
    private final URI baseUrl;
    private final Set<String> ownPages = new HashSet<>();
    private final Set<String> aliases = new HashSet<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Set<String> hosts = new HashSet<>();
    private final List<OldAddress> all = new ArrayList<>();

    /** Makes those of the live blog in {@code folder} of an archive at {@code baseUrl}, which may be null. */
    OldAddresses(String folder, URI baseUrl) {
        this.folder = folder;
        this.baseUrl = baseUrl;
    }

    /** Notes a page that the live blog has now, which no redirect may stand at. */
    void addPage(String slug) {
        ownPages.add(plain(folder + "/" + slug));
    }

    /** Adds the addresses of the live blog itself; returns the aliases that lead to it. */
    List<String> ofLiveBlog(List<String> addresses) {
        var found = new ArrayList<String>();
        for (String address : addresses) {
            targets.putIfAbsent(key(address), "../" + folder);
            hosts.add(host(address));
            String alias = alias(address);
            boolean good = !alias.isEmpty() && Aliases.canBeOfLiveBlog(folder, alias);
            note(address, folder + "/", good && aliases.add(plain(alias)) ? alias : "", found);
        }
        return found;
    }

    /** Adds the addresses of a post; returns the aliases that lead to it. */
    List<String> ofPost(List<String> addresses, String file) {
        var found = new ArrayList<String>();
        for (String address : addresses) {
            targets.putIfAbsent(key(address), file);
            hosts.add(host(address));
            String alias = alias(address);
            boolean good = !alias.isEmpty() && Aliases.canBeOfPost(folder, alias);
            note(address, folder + "/" + file, good && aliases.add(plain(alias)) ? alias : "", found);
        }
        return found;
    }

    private void note(String address, String file, String alias, List<String> found) {
        if (!alias.isEmpty()) {
            found.add(alias);
        }
        if (uri(address) != null) { // else it is a path in the archive that the source is itself
            all.add(new OldAddress(address, file, !alias.isEmpty()));
        }
    }

    /** Returns the path of an address from the archive's own folder, or an empty text if no page can stand at it. */
    private String alias(String address) {
        URI old = uri(address);
        if (old == null || old.getRawQuery() != null || old.getRawFragment() != null || old.getPath() == null) {
            return "";
        }
        String path = old.getPath();
        if (baseUrl != null && host(baseUrl.toString()).equals(host(address))) {
            if (!path.startsWith(baseUrl.getPath())) {
                return "";
            }
            path = "/" + path.substring(baseUrl.getPath().length());
        }
        boolean own = ownPages.contains(plain(path)) || plain(path).equals(folder) || path.length() < 2;
        return own ? "" : path;
    }

    /** Returns what is one on hosts that do not distinguish capital letters, and with or without the name of a page. */
    private static String plain(String path) {
        return path.replaceFirst("^/", "")
                .replaceFirst("(?:/index)?\\.html?$|/$", "")
                .toLowerCase(Locale.ROOT);
    }

    private static URI uri(String address) {
        try {
            URI uri = new URI(WebAddress.encode(address));
            boolean path = address.startsWith("/") && !address.startsWith("//"); // of a site whose host is not known
            return uri.getHost() == null && !path ? null : uri;
        } catch (URISyntaxException e) {
            return null; // an invalid address leads nowhere
        }
    }

    private static String host(String address) {
        URI uri = uri(address);
        return uri == null || uri.getHost() == null
                ? ""
                : uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    /** Returns what all spellings of an address have in common. */
    private static String key(String address) {
        int mark = address.indexOf('#');
        String page = mark < 0 ? address : address.substring(0, mark);
        String fragment = mark < 0 ? "" : address.substring(mark);
        return page.replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("/(?:index\\.html?)?$", "") + fragment;
    }

    /** Returns the file, or the folder, that an old address leads to now, or an empty text. */
    String find(String address) {
        String target = targets.get(key(address));
        if (target == null && address.indexOf('#') > 0) {
            target = targets.get(key(address.substring(0, address.indexOf('#'))));
        }
        return target == null ? "" : target;
    }

    /** Returns whether an address is one of the site that the live blog was on. */
    boolean isOnOldSite(String address) {
        String host = host(address);
        return !host.isEmpty() && hosts.contains(host);
    }

    List<OldAddress> all() {
        return all;
    }
}
