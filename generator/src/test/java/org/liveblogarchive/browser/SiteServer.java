package org.liveblogarchive.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A plain static host: files under a path, and 404.html for all else; it knows what was asked for in vain. */
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

    /**
     * Notes all that goes wrong on a page, for browsers that keep no console. Pages may load scripts from their host alone, so it
     * is the host that adds it.
     */
    private static final String WATCH = """
            const note = said => sessionStorage.setItem('complaints',
              JSON.stringify([...JSON.parse(sessionStorage.getItem('complaints') ?? '[]'), String(said)]));
            addEventListener('error', event => note(event.message ?? `not loaded: ${event.target.outerHTML}`), true);
            addEventListener('unhandledrejection', event => note(event.reason));
            document.addEventListener('securitypolicyviolation',
              event => note(`${event.violatedDirective} forbids ${event.blockedURI} ${event.sourceFile}`));
            ['warn', 'error'].forEach(level => { console[level] = (...said) => note(said.join(' ')); });
            """;

    private static final String WATCHER = "/watch.js";

    /** Files whose names change with their bytes, which browsers keep, as those of readers do. */
    private static final String ASSETS = "assets/";

    /** What a host or a network does instead of sending a file. */
    enum Fault {
        /** Status 500. */
        BROKEN,
        /** Status 404. */
        MISSING,
        /** Half a file, and then the connection ends. */
        HALF,
        /** The page of a network that wants its users to log in. */
        LOGIN,
        /** The connection ends without an answer. */
        AWAY,
        /** Nothing, for longer than a reader's browser waits. */
        SILENT
    }

    private static final String LOGIN =
            "<!DOCTYPE html><html><head><title>Log in</title></head><body>Log in</body></html>";

    private final Set<String> missing = ConcurrentHashMap.newKeySet();
    private final Path folder;
    private final String path;
    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile boolean watches;
    private volatile boolean isCached = true;
    private volatile Fault fault;
    private volatile String faulty = "";

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

    /** Returns the paths that browsers requested since the last call and that were not found. */
    Set<String> missing() {
        Set<String> asked = Set.copyOf(missing);
        missing.removeAll(asked);
        return asked;
    }

    /** Adds a script to each page that notes all that goes wrong on it. */
    void watch() {
        watches = true;
    }

    /** Lets browsers keep no file, so that all that they have later was kept by scripts. */
    void forbidCaches() {
        isCached = false;
    }

    /** Lets all go wrong from now on, or nothing for null. */
    void fails(Fault fault) {
        fails(fault, "");
    }

    /** Lets files go wrong whose paths end like this. */
    void fails(Fault fault, String faulty) {
        this.faulty = faulty;
        this.fault = fault;
    }

    /** Returns what was asked for since the last call, in that order. */
    List<String> asked() {
        List<String> all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    private void fail(HttpExchange exchange, Fault fault, Path file) throws IOException {
        if (fault == Fault.SILENT) {
            return; // the connection stays open
        }
        if (fault == Fault.AWAY) {
            exchange.close();
            return;
        }
        byte[] bytes = fault == Fault.LOGIN ? LOGIN.getBytes(UTF_8) : Files.readAllBytes(file);
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        int status = switch (fault) {
            case BROKEN -> 500;
            case MISSING -> 404;
            default -> 200;
        };
        exchange.sendResponseHeaders(status, fault == Fault.HALF ? 0 : bytes.length);
        exchange.getResponseBody().write(bytes, 0, fault == Fault.HALF ? bytes.length / 2 : bytes.length);
        exchange.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestURI().getPath();
        this.asked.add(asked);
        Path file = folder.resolve(asked.startsWith(path) ? asked.substring(path.length()) : "404.html")
                .normalize();
        boolean found = asked.startsWith(path) && file.startsWith(folder) && Files.isRegularFile(file);
        if (Files.isDirectory(file)) {
            file = file.resolve("index.html");
            found = asked.endsWith("/") && Files.isRegularFile(file);
        }
        Path sent = found ? file : folder.resolve("404.html");
        if (fault != null && asked.endsWith(faulty)) {
            fail(exchange, fault, sent);
            return;
        }
        String name = sent.getFileName().toString();
        byte[] bytes = Files.readAllBytes(sent);
        boolean isKept = isCached && asked.startsWith(path + ASSETS);
        if (asked.equals(Axe.SCRIPT)) {
            found = true;
            isKept = true;
            name = Axe.SCRIPT;
            bytes = Axe.script();
        } else if (asked.equals(WATCHER)) {
            found = true;
            name = WATCHER;
            bytes = WATCH.getBytes(UTF_8);
        } else if (watches && name.endsWith(".html")) {
            String page = new String(bytes, UTF_8);
            bytes = page.replaceFirst("<head>", "<head><script src=\"" + WATCHER + "\"></script>")
                    .getBytes(UTF_8);
        }
        if (!found) {
            missing.add(asked);
        } else if (isKept) {
            exchange.getResponseHeaders().set("Cache-Control", "public, max-age=31536000, immutable");
        }
        exchange.getResponseHeaders()
                .set("Content-Type", TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
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
