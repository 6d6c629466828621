package org.liveblogarchive.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.content.MediaTypes;

/** Answers one request. Browsers must cache nothing, since everything may change with the next build. */
record Reply(HttpExchange exchange) {
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    void html(int status, String page) throws IOException {
        bytes(status, "text/html", page.getBytes(UTF_8));
    }

    void text(int status, String line) throws IOException {
        bytes(status, "text/plain", (line + "\n").getBytes(UTF_8));
    }

    /** Returns the path that was asked for, coded as it was. */
    String path() {
        return exchange.getRequestURI().getRawPath();
    }

    void redirect(String path) throws IOException {
        exchange.getResponseHeaders().set("Location", path);
        text(302, path);
    }

    void bytes(int status, String type, byte[] bytes) throws IOException {
        begin(status, type, bytes.length);
        if (!isHead()) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Sends a file, or the part of it that players of videos ask for (RFC 9110, section 14). */
    void file(Path file) throws IOException {
        long size = Files.size(file);
        long first = 0;
        long last = size - 1;
        String asked = exchange.getRequestHeaders().getFirst("Range");
        Matcher range = RANGE.matcher(asked == null ? "" : asked);
        boolean part = range.matches() && isRange(range);
        if (part) {
            boolean isSuffix = range.group(1).isEmpty();
            first = isSuffix ? Math.max(0, size - number(range.group(2))) : number(range.group(1));
            last = isSuffix || range.group(2).isEmpty() ? last : Math.min(last, number(range.group(2)));
            if (first >= size) {
                exchange.getResponseHeaders().set("Content-Range", "bytes */" + size);
                text(416, "The file has " + size + " bytes.");
                return;
            }
            exchange.getResponseHeaders().set("Content-Range", "bytes " + first + "-" + last + "/" + size);
        }
        exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
        begin(part ? 206 : 200, MediaTypes.of(file.toString()), Math.max(0, last - first + 1));
        if (!isHead()) {
            try (InputStream in = Files.newInputStream(file)) {
                in.skipNBytes(first);
                copy(in, last - first + 1, exchange.getResponseBody());
            }
        }
    }

    /** Returns whether a range has an end that is not before its beginning; others are as good as none (RFC 9110, 14.1.1). */
    private static boolean isRange(Matcher range) {
        return range.group(1).isEmpty()
                ? !range.group(2).isEmpty()
                : range.group(2).isEmpty() || number(range.group(1)) <= number(range.group(2));
    }

    private static long number(String digits) {
        return Long.parseLong(digits);
    }

    private static void copy(InputStream in, long count, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long left = count;
        int read = 0;
        while (left > 0 && read >= 0) {
            read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            out.write(buffer, 0, Math.max(0, read));
            left -= read;
        }
    }

    private void begin(int status, String type, long length) throws IOException {
        boolean text = type.startsWith("text/");
        exchange.getResponseHeaders().set("Content-Type", text ? type + "; charset=utf-8" : type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        // For the server of the JDK, 0 stands for an unknown length, and -1 for no body.
        exchange.sendResponseHeaders(status, length == 0 || isHead() ? -1 : length);
    }

    private boolean isHead() {
        return "HEAD".equals(exchange.getRequestMethod());
    }
}
