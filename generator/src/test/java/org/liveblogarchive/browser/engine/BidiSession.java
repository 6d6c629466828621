package org.liveblogarchive.browser.engine;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.bidi.BiDi;
import org.openqa.selenium.bidi.Command;
import org.openqa.selenium.bidi.Connection;
import org.openqa.selenium.bidi.Event;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpClient;

/** A session of WebDriver BiDi (W3C) with a browser that speaks it without a driver, and the window that pages are opened in. */
final class BidiSession implements AutoCloseable {
    private static final Set<String> GRAVE = Set.of("warn", "error");

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final int LONGEST_LOAD_IN_PAUSES = 100;

    private final HttpClient client;
    private final BiDi bidi;
    private final List<String> complaints = new ArrayList<>();

    /** Whether a page is loading. */
    private volatile boolean loading;

    private String window;
    private String profile;

    BidiSession(URI address) {
        client = HttpClient.Factory.createDefault()
                .createClient(ClientConfig.defaultConfig().baseUri(address));
        bidi = new BiDi(new Connection(client, address.toString()), LONGEST_ANSWER);
        send("session.new", Map.of("capabilities", Map.of()));
        on("browsingContext.navigationStarted", event -> loading = true);
        on("browsingContext.load", event -> loading = false);
        on("browsingContext.fragmentNavigated", event -> loading = false);
        on("browsingContext.navigationFailed", event -> loading = false);
        on("log.entryAdded", this::note);
    }

    private void on(String event, Consumer<Map<String, Object>> heard) {
        bidi.addListener(new Event<>(event, given -> given), heard);
    }

    private void note(Map<String, Object> entry) {
        if (GRAVE.contains(entry.get("level"))) {
            synchronized (complaints) {
                complaints.add(String.valueOf(entry.get("text")));
            }
        }
    }

    List<String> complaints() {
        synchronized (complaints) {
            var said = List.copyOf(complaints);
            complaints.clear();
            return said;
        }
    }

    /** Opens a window that knows nothing of the one before, which is closed. */
    void open() {
        String before = profile;
        profile = (String) send("browser.createUserContext", Map.of()).get("userContext");
        window = (String) send("browsingContext.create", Map.of("type", "tab", "userContext", profile))
                .get("context");
        if (before != null) {
            send("browser.removeUserContext", Map.of("userContext", before));
        }
        loading = false;
    }

    void livesIn(String zone) {
        send("emulation.setTimezoneOverride", Map.of("timezone", zone, "contexts", List.of(window)));
    }

    /** Sends a command of the window. */
    Map<String, Object> inWindow(String method, Map<String, Object> parameters) {
        var all = new HashMap<>(parameters);
        all.put("context", window);
        return send(method, all);
    }

    Map<String, Object> send(String method, Map<String, Object> parameters) {
        return bidi.send(new Command<>(method, parameters, Map.class));
    }

    /** Calls a function of JavaScript in the window, and waits for what it promises. */
    Object call(String function, List<?> arguments) {
        return call(Map.of("context", window), function, arguments);
    }

    /** Runs a script in the browser's own window, where pages cannot. */
    void runPrivileged(String script, Object... arguments) {
        List<?> windows = (List<?>)
                send("browsingContext.getTree", Map.of("moz:scope", "chrome")).get("contexts");
        Object own = ((Map<?, ?>) windows.get(0)).get("context");
        call(Map.of("context", own), "(...given) => {" + script + "}", List.of(arguments));
    }

    private Object call(Map<String, Object> target, String function, List<?> arguments) {
        Map<String, Object> answer = send(
                "script.callFunction",
                Map.of(
                        "functionDeclaration",
                        function,
                        "arguments",
                        arguments.stream().map(BidiValues::written).toList(),
                        "target",
                        target,
                        "serializationOptions",
                        Map.of("maxDomDepth", 0),
                        "userActivation",
                        true,
                        "awaitPromise",
                        true));
        if (answer.get("type").equals("exception")) {
            throw new JavascriptException(String.valueOf(((Map<?, ?>) answer.get("exceptionDetails")).get("text")));
        }
        return BidiValues.read(answer.get("result"));
    }

    /** Waits until a page that has begun to load is there. It asks no script of the page, as that may not be allowed to wait. */
    void awaitPage() {
        for (int i = 0; i < LONGEST_LOAD_IN_PAUSES && loading; i++) {
            pause();
        }
        loading = false; // also where the browser had kept the page, of which it says nothing
    }

    /** Waits for a frame or two. */
    static void pause() {
        try {
            Thread.sleep(40);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        send("browser.close", Map.of());
        client.close();
    }
}
