package org.liveblogarchive.imports.write;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.liveblogarchive.imports.markdown.LinkTargets;
import org.liveblogarchive.imports.media.MediaOfImport;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.paths.WebAddress;
import org.liveblogarchive.read.LinkResolver;

/** What the links and pictures of the posts of one live blog lead to. */
final class ImportTargets implements LinkTargets {
    private final OldAddresses addresses;
    private final MediaOfImport media;
    private final ImportLog log;
    private final Set<String> reported = new LinkedHashSet<>();

    ImportTargets(OldAddresses addresses, MediaOfImport media, ImportLog log) {
        this.addresses = addresses;
        this.media = media;
        this.log = log;
    }

    @Override
    public String media(List<String> files, ImportPlace place) throws IOException {
        return media.path(files, place);
    }

    @Override
    public String link(String address, ImportPlace place) {
        String file = addresses.find(address);
        if (!file.isEmpty()) {
            return file;
        }
        if (address.startsWith("//")) {
            return link("https:" + address, place);
        }
        if (!LinkResolver.hasKnownScheme(address) || !isAddress(address)) {
            remark(place, "Link that would lead nowhere “" + address + "”", "It was replaced with its text.");
            return "";
        }
        if (addresses.isOnOldSite(address) && reported.add(address)) {
            remark(place, "Link to the old site of the live blog “" + address + "”", "It was kept.");
        }
        return address;
    }

    private void remark(ImportPlace place, String found, String fix) {
        log.add(new ImportRemark(
                Kind.ADDRESS, place, found, "a link to a post of the live blog, or to a permanent page", fix));
    }

    /** Returns whether browsers can open an address. */
    private static boolean isAddress(String address) {
        try {
            int mark = address.indexOf('#');
            var uri = new URI(WebAddress.encode(mark < 0 ? address : address.substring(0, mark)));
            boolean web =
                    String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT).startsWith("http");
            return !web || uri.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false; // which is the answer
        }
    }
}
