package org.liveblogarchive.imports.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Predicate;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;

/**
 * Downloads media, with limits on their number, size, time and type. Addresses come from pages that nobody vouches for, so
 * none may lead into the network of whoever imports: each host, also that of each redirect, is looked up first, and refused if
 * one of its addresses is not public. The connection then uses the answer that the JVM keeps of that lookup.
 */
public final class WebDownloads implements Downloads {
    private static final int MOST_FILES = 5_000;
    private static final int REDIRECTS = 5;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final byte[] NOTHING = {};

    private final Predicate<InetAddress> allowed;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
    private int files;

    public WebDownloads() {
        this(WebDownloads::isPublic);
    }

    /** Makes one that asks hosts only at addresses that are {@code allowed}. */
    WebDownloads(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
    }

    /** Says why something was not downloaded. */
    private static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;

        RefusedException(String why) {
            super(why);
        }
    }

    @Override
    public byte[] get(String address, ImportPlace place, ImportLog log) {
        if (!address.startsWith("https://") && !address.startsWith("http://")) {
            return NOTHING;
        }
        String why;
        try {
            if (files >= MOST_FILES) {
                throw new RefusedException("more than " + MOST_FILES + " files have been downloaded already");
            }
            files++;
            return download(address);
        } catch (RefusedException | IOException | IllegalArgumentException e) {
            why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            why = "interrupted";
        }
        log.add(new ImportRemark(
                Kind.MEDIA,
                place,
                "Download that failed “" + address + "”: " + why,
                "a picture, sound or video at a public address",
                "Save the file under its name in mediaDirectory, and import again."));
        return NOTHING;
    }

    private byte[] download(String address) throws RefusedException, IOException, InterruptedException {
        URI next = URI.create(address.replace(" ", "%20").replaceFirst("#.*", ""));
        for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
            refusePrivate(next);
            HttpResponse<InputStream> response = client.send(request(next), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                String location = response.headers().firstValue("Location").orElse("");
                if (response.statusCode() / 100 == 3 && !location.isEmpty()) {
                    next = next.resolve(location);
                    continue;
                }
                return content(response, body);
            }
        }
        throw new RefusedException("more than " + REDIRECTS + " redirects");
    }

    private static HttpRequest request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("User-Agent", "Mozilla/5.0 (compatible; Liveblog Archive, import)")
                .header("Accept", "image/*, audio/*, video/*")
                .build();
    }

    private static byte[] content(HttpResponse<InputStream> response, InputStream body)
            throws RefusedException, IOException {
        if (response.statusCode() != 200) {
            throw new RefusedException("status " + response.statusCode());
        }
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("text/") || type.contains("javascript") || type.contains("json")) {
            throw new RefusedException("type " + type);
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        byte[] bytes = {};
        var all = new ByteArrayOutputStream();
        do {
            bytes = body.readNBytes(1 << 16);
            all.write(bytes);
            if (all.size() > Limits.IMPORT_MEDIA_BYTES) {
                throw new RefusedException("more than " + Limits.IMPORT_MEDIA_BYTES + " bytes");
            }
            if (System.nanoTime() - deadline > 0) {
                throw new RefusedException("more than " + PATIENCE.toSeconds() + " seconds");
            }
        } while (bytes.length > 0);
        return all.toByteArray();
    }

    private void refusePrivate(URI address) throws RefusedException, UnknownHostException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (address.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new RefusedException("it does not lead to a web address");
        }
        for (InetAddress each : InetAddress.getAllByName(address.getHost())) {
            if (!allowed.test(each)) {
                throw new RefusedException("its host is not public (" + each.getHostAddress() + ")");
            }
        }
    }

    /** Returns whether an address is one of the public internet (IANA, special-purpose address registries). */
    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        if (address instanceof Inet6Address) {
            boolean global = (bytes[0] & 0xE0) == 0x20; // 2000::/3
            boolean tunnel = bytes[0] == 0x20 && bytes[1] == 0x02; // 2002::/16 has an address of IPv4 in it
            boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
            return global && !tunnel && !teredo;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean shared = first == 100 && second >= 64 && second < 128; // RFC 6598
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        boolean ietf = first == 192 && second == 0;
        return first != 0 && first < 224 && !shared && !benchmark && !ietf;
    }
}
