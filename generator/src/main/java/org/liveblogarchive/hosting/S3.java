package org.liveblogarchive.hosting;

import java.net.URI;
import java.util.List;
import org.liveblogarchive.hosting.HostRules.Rule;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.paths.ArchivePaths;

/** Writes the configuration of a website on Amazon S3 (PutBucketWebsite), with its routing rules. */
final class S3 {
    /** How many routing rules S3 takes. */
    private static final int MOST = 50;

    private S3() {}

    static byte[] configuration(URI baseUrl, List<Rule> rules) {
        String base = key(baseUrl.getPath());
        return Json.file(json -> {
            json.object("IndexDocument", index -> index.text("Suffix", ArchivePaths.INDEX));
            json.object("ErrorDocument", error -> error.text("Key", base + ArchivePaths.NOT_FOUND));
            json.objects("RoutingRules", rules.subList(0, Math.min(MOST, rules.size())), rule -> {
                json.object("Condition", condition -> condition.text("KeyPrefixEquals", key(rule.from())));
                json.object(
                        "Redirect",
                        redirect -> redirect.text("Protocol", baseUrl.getScheme())
                                .text("HostName", baseUrl.getRawAuthority())
                                .text("ReplaceKeyWith", key(rule.to()))
                                .text("HttpRedirectCode", "301"));
            });
        });
    }

    private static String key(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
