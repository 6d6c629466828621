package org.liveblogarchive.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.liveblogarchive.offline.ServiceWorker;
import org.liveblogarchive.paths.ArchivePaths;
import org.liveblogarchive.paths.LiveBlogPaths;

/**
 * Serves a published folder on the loopback address, to browsers of this machine alone.
 *
 * <p>Open pages can be reloaded. As long as there are errors, a page that lists them is shown in place of every page.
 */
public final class SiteServer implements Closeable {
    private static final String OWN = "__liveblog/";

    private final Path folder;
    private final ErrorOverlay faultPage;
    private final Reloading reloading = new Reloading();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "liveblog-serve");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicBoolean serving = new AtomicBoolean();
    private final HttpServer server;
    /** Where the site begins, as addresses have it. */
    private volatile String base = "/";
    /** The same, decoded as paths of requests are. */
    private volatile String decoded = "/";

    private volatile List<OverlayError> faults = List.of();

    private SiteServer(Path folder, Path content, HttpServer server) {
        this.folder = folder;
        this.faultPage = new ErrorOverlay(content);
        this.server = server;
    }

    /**
     * Takes a port for a folder. Browsers that ask before there is something to show have to wait.
     *
     * @param content the folder that the paths of errors are relative to
     * @param port the port, or 0 for any that is free
     * @throws java.net.BindException if another program has the port
     */
    public static SiteServer at(Path folder, Path content, int port) throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        var site = new SiteServer(folder, content, HttpServer.create(address, 0));
        site.server.setExecutor(site.threads);
        site.server.createContext("/", site::answer);
        return site;
    }

    /** Shows the site, whose coded paths begin with {@code path}, such as "/" or "/a%20b/", and reloads open pages. */
    public void show(String path) {
        base = path;
        decoded = URI.create(path).getPath();
        faults = List.of();
        changed();
    }

    /** Shows errors and warnings in place of every page. */
    public void show(List<OverlayError> wrong) {
        faults = List.copyOf(wrong);
        changed();
    }

    private void changed() {
        if (serving.compareAndSet(false, true)) {
            server.start();
        }
        reloading.reload();
    }

    /** Returns where the site begins. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + base);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (isOurs(exchange) && path.equals(decoded + OWN + "events")) {
            reloading.listen(exchange); // stays open
            return;
        }
        try (exchange) {
            var reply = new Reply(exchange);
            if (!isOurs(exchange)) {
                reply.text(403, "Only browsers on this machine are served, at " + address());
            } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                reply.text(405, "Only GET and HEAD are supported.");
            } else if (path.equals("/") && !base.equals("/")) {
                reply.redirect(base);
            } else if (path.equals(decoded + OWN + "reload.js")) {
                reply.bytes(200, "text/javascript", Reloading.script());
            } else if (path.equals(decoded + ArchivePaths.SERVICE_WORKER)) {
                reply.bytes(200, "text/javascript", ServiceWorker.removing()); // other archives will have this address
            } else {
                answer(path, reply);
            }
        }
    }

    private void answer(String path, Reply reply) throws IOException {
        Path file = path.startsWith(decoded) ? SiteFile.find(folder, path.substring(decoded.length())) : null;
        boolean page = file == null ? isPage(path) : isPage(file.toString());
        if (page && !faults.isEmpty()) {
            reply.html(500, reloading.listening(faultPage.of(faults), base + OWN));
        } else if (file == null) {
            notFound(reply);
        } else if (Files.isDirectory(folder.resolve(path.substring(decoded.length()))) && !path.endsWith("/")) {
            reply.redirect(reply.path() + "/");
        } else {
            String html = page ? html(file) : null;
            if (html == null) {
                reply.file(file);
            } else {
                reply.html(200, reloading.listening(html, base + OWN));
            }
        }
    }

    /** Returns the text of a page, or null if it is not in UTF-8, and so is none of this program's. */
    private static String html(Path page) throws IOException {
        try {
            return Files.readString(page);
        } catch (CharacterCodingException e) {
            return null; // it is sent as it is
        }
    }

    private void notFound(Reply reply) throws IOException {
        Path page = folder.resolve(ArchivePaths.NOT_FOUND);
        String html = Files.isRegularFile(page) ? html(page) : null;
        String shown = html == null ? "<!DOCTYPE html><title>Not found</title><head></head>" : html;
        reply.html(404, reloading.listening(shown, base + OWN));
    }

    private static boolean isPage(String path) {
        return path.endsWith("/") || path.endsWith(LiveBlogPaths.PAGE);
    }

    /** Returns whether a request names this machine: other sites must not read the site by a name that leads here. */
    private static boolean isOurs(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        return host != null && host.matches("(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
