package org.liveblogarchive.browser.engine;

import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The engines that readers' browsers are made of: that of Chrome and Edge, that of Firefox, and that of Safari. */
public enum Engine {
    CHROMIUM,
    FIREFOX,
    WEBKIT;

    private static final Map<Engine, Queue<Browser>> IDLE = new ConcurrentHashMap<>();

    /** Returns the engine of tests that name none: that of the system property {@code liveblog.engine}, or Chromium. */
    public static Engine chosen() {
        return valueOf(System.getProperty("liveblog.engine", "chromium").toUpperCase(Locale.ROOT));
    }

    /**
     * Returns a browser for one reader, as somebody finds it who uses it for the first time. As it costs seconds to start one,
     * those that earlier readers gave back are taken first. Where the browser is not installed, the test that asks for it is
     * skipped with that reason.
     */
    public Browser take() {
        Browser used = idle().poll();
        if (used != null) {
            used.forget();
            return used;
        }
        Browser started = switch (this) {
            case CHROMIUM -> new Chromium();
            case FIREFOX -> new Firefox();
            case WEBKIT -> new Webkit();
        };
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        return started;
    }

    /** Takes a browser back for the next reader. */
    public void giveBack(Browser browser) {
        idle().add(browser);
    }

    private Queue<Browser> idle() {
        return IDLE.computeIfAbsent(this, engine -> new ConcurrentLinkedQueue<>());
    }
}
