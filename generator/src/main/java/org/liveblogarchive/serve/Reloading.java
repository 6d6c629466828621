package org.liveblogarchive.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes open pages show what has changed, by server-sent events (WHATWG HTML, 9.2): the index of a live event takes over new posts as
 * readers see it do, if it differs in nothing else; all other pages reload.
 */
final class Reloading {
    /** The script of pages; a page that was loaded before the last change shows it as soon as it listens. */
    private static final String SCRIPT = """
            const script = document.currentScript.src;
            let made = new URL(script).searchParams.get("made");
            const renewed = "[data-live], #page--stream, #page--matches, #page--updates";
            const frame = async () => {
              const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
              page.querySelectorAll(`${renewed}, head > :not(link, [data-modules])`).forEach(part => part.remove());
              return page.documentElement.outerHTML;
            };
            let before = null;
            const isAutomatic = () => document.getElementById("page--updates")?.dataset.choice === "";
            addEventListener("DOMContentLoaded", () => {
              if (document.getElementById("page--updates")) before = frame();
            });
            new EventSource(new URL("events", script)).onmessage = async ({ data }) => {
              if (data === made) return;
              made = data;
              if (before && isAutomatic() && await before === await frame()) {
                dispatchEvent(new Event("published"));
              } else {
                location.reload();
              }
            };
            """;

    private static final String CSP = "default-src 'none'";

    private final Set<HttpExchange> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicInteger made = new AtomicInteger();

    static byte[] script() {
        return SCRIPT.getBytes(UTF_8);
    }

    /** Returns a page with the script, whose address begins with {@code folder}; a page that allows none stays as it is. */
    String listening(String html, String folder) {
        int head = html.indexOf("</head>");
        boolean locked = html.contains(CSP) && !html.contains("script-src 'self'");
        if (head < 0 || locked) {
            return html;
        }
        String script = "<script src=\"" + folder + "reload.js?made=" + made.get() + "\"></script>";
        String above = html.substring(0, head);
        String open = above.contains("connect-src") ? above : above.replace(CSP, CSP + "; connect-src 'self'");
        return open + script + html.substring(head);
    }

    void listen(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        listeners.add(exchange);
        sendState(exchange);
    }

    /** Makes all open pages reload. */
    void reload() {
        made.incrementAndGet();
        listeners.forEach(this::sendState);
    }

    private void sendState(HttpExchange listener) {
        try {
            listener.getResponseBody().write(("data: " + made.get() + "\n\n").getBytes(UTF_8));
            listener.getResponseBody().flush();
        } catch (IOException e) {
            listeners.remove(listener); // the page has been left
            listener.close();
        }
    }
}
