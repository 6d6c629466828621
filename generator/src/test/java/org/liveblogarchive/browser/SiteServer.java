package org.liveblogarchive.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A plain static host: files under a path, and 404.html for all else. */
final class SiteServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html",
            "text/html; charset=utf-8",
            "css",
            "text/css",
            "js",
            "text/javascript",
            "svg",
            "image/svg+xml",
            "mp3",
            "audio/mpeg",
            "mp4",
            "video/mp4");

    private final Path folder;
    private final String path;
    private final HttpServer server;

    /** Serves a folder under a path, such as {@code /} or {@code /some/where/}. */
    SiteServer(Path folder, String path) throws IOException {
        this.folder = folder;
        this.path = path;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address(String page) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path + page;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestURI().getPath();
        Path file = folder.resolve(asked.startsWith(path) ? asked.substring(path.length()) : "404.html")
                .normalize();
        boolean found = asked.startsWith(path) && file.startsWith(folder) && Files.isRegularFile(file);
        Path sent = found ? file : folder.resolve("404.html");
        String name = sent.getFileName().toString();
        exchange.getResponseHeaders()
                .set("Content-Type", TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
        byte[] bytes = Files.readAllBytes(sent);
        exchange.sendResponseHeaders(found ? 200 : 404, bytes.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
