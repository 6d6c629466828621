package org.liveblogarchive.browser.engine;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A real browser without a window: the standard's commands (W3C WebDriver), and what tests ask beside them. */
public interface Browser extends AutoCloseable {
    /** The height of what a reader sees, in CSS pixels; WebKit's is a little less, as its window has a bar. */
    int HEIGHT = 1000;

    /** Takes the standard's commands. Another one may do so after the settings below were changed. */
    RemoteWebDriver driver();

    /** Gives the page a width in CSS pixels, also one that no window can have. */
    void resize(int width);

    /** Prefers {@code light} or {@code dark} colours. */
    void prefersColours(String scheme);

    /** Has a media feature with a value (W3C Media Queries Level 5), until all are forgotten. */
    default void prefers(String feature, String value) {
        throw new UnsupportedOperationException(feature);
    }

    /** Forgets the preferred colours and all other media features. */
    default void forgetPreferences() {
        throw new UnsupportedOperationException();
    }

    /** Moves to a time zone, by its name of the tz database. */
    void livesIn(String zone);

    /** Switches scripts of pages off or on; those of the test run all the same. */
    void allowsScripts(boolean allowed);

    /** Shows the open page and later ones as they would be printed. */
    void prints();

    /** Shows pages for the screen again, beginning with the next that is opened. */
    void printsNoLonger();

    /** Lets pages use the clipboard without asking. */
    void grantsClipboard();

    /** Returns whether the browser itself notes what goes wrong on pages, or a script of their host has to. */
    default boolean hasConsole() {
        return true;
    }

    /** Returns what the console says of the pages since the last call of this or the next method, beginning with warnings. */
    List<String> complaints();

    /** Begins anew with what the console says. */
    default void forgetComplaints() {
        complaints();
    }

    /** Opens a new window without anything that earlier pages stored, and takes back all that was set. */
    void forget();

    /** Sends a command of the browser's own protocol, and returns its answer. */
    default Map<String, Object> command(String name, Map<String, Object> parameters) {
        throw new UnsupportedOperationException(name);
    }

    @Override
    void close();
}
