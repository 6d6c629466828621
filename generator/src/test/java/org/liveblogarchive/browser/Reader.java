package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.liveblogarchive.browser.engine.Browser;
import org.liveblogarchive.browser.engine.Engine;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.ScriptTimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.remote.RemoteWebDriver;

/** Somebody who reads pages in a browser. */
final class Reader implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private final Engine engine;
    private final Browser browser;
    private boolean scripts = true;

    Reader() {
        this(Engine.chosen());
    }

    Reader(Engine engine) {
        this.engine = engine;
        browser = engine.take();
    }

    RemoteWebDriver browser() {
        return browser.driver();
    }

    /** Opens a page at a width in CSS pixels; a window alone cannot be as narrow as a phone. */
    void open(String address, int width) {
        browser.forgetComplaints();
        resize(width);
        browser().get(address);
    }

    /** Gives the open page another width, as when a tablet is turned. */
    void resize(int width) {
        browser.resize(width);
    }

    private static final String MODULES = """
            const done = arguments[0];
            const modules = document.querySelector('script[data-modules]')?.dataset.modules.split(' ') ?? [];
            Promise.all(modules.map(module => import(new URL(module, document.baseURI))))
                .then(() => requestAnimationFrame(() => done()), done);
            """;

    /** Waits until the scripts of the page have added what they add, or of the page that they lead on to. */
    void loadModules() {
        long end = System.nanoTime() + PATIENCE;
        while (true) {
            try {
                browser().executeAsyncScript(MODULES);
                return;
            } catch (JavascriptException | ScriptTimeoutException e) { // the page was left before the script could end
                if (System.nanoTime() > end) {
                    throw e;
                }
            }
        }
    }

    void prefersColours(String scheme) {
        browser.prefersColours(scheme);
    }

    /** Has a media feature with a value, such as less motion. */
    void prefers(String feature, String value) {
        browser.prefers(feature, value);
    }

    void forgetPreferences() {
        browser.forgetPreferences();
    }

    void livesIn(String zone) {
        browser.livesIn(zone);
    }

    /** Switches scripts of pages off or on; those of the test run all the same. */
    void allowsScripts(boolean allowed) {
        browser.allowsScripts(allowed);
        scripts = allowed;
    }

    /** Looks at pages as they would be printed. */
    void prints() {
        browser.prints();
    }

    /** Looks at the next pages on the screen again. */
    void printsNoLonger() {
        browser.printsNoLonger();
    }

    /** Lets pages use the clipboard without asking. */
    void grantsClipboard() {
        browser.grantsClipboard();
    }

    /** Sends a command of Chromium's own protocol, and returns its answer. */
    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return browser.command(name, parameters);
    }

    Object run(String script, Object... arguments) {
        return browser().executeScript(script, arguments);
    }

    long number(String script, Object... arguments) {
        return ((Number) run("return Math.round(" + script + ")", arguments)).longValue();
    }

    String text(String selector) {
        return one(selector).getText();
    }

    WebElement one(String selector) {
        return browser().findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return browser().findElements(By.cssSelector(selector));
    }

    /** Chooses an option of a select. */
    void choose(String select, String value) {
        all(select + " option").stream()
                .filter(option -> value.equals(option.getDomProperty("value")))
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** Opens what stands behind “Find and filter”. */
    void openTools() {
        one("#page--tools summary").click();
    }

    /** Waits in the open page until a condition holds, as each question from outside costs time. */
    private static final String UNTIL = """
            const given = [...arguments];
            const done = given.pop();
            const holds = function () {
                try { return Boolean(%s); } catch { return false; } // what it asks for is missing yet
            };
            const end = Date.now() + 5000;
            const look = () => {
                const answer = holds.apply(null, given);
                if (answer || Date.now() > end) done(answer);
                else setTimeout(look, 20);
            };
            look();
            """;

    /** Waits until a condition holds, for at most ten seconds. Meanwhile the page may be left, and the next be there in part. */
    void awaits(String condition, Object... arguments) {
        long end = System.nanoTime() + PATIENCE;
        boolean holds = false;
        while (!holds && System.nanoTime() < end) {
            holds = holds(condition, arguments);
        }
        assertThat(holds || run("return !!(" + condition + ")", arguments).equals(true))
                .as(condition)
                .isTrue();
    }

    private boolean holds(String condition, Object... arguments) {
        try {
            if (scripts) {
                return browser()
                        .executeAsyncScript(UNTIL.formatted(condition), arguments)
                        .equals(true);
            }
            pause(); // as timers of the page do not run
            return run("return !!(" + condition + ")", arguments).equals(true);
        } catch (JavascriptException | ScriptTimeoutException e) {
            return false; // the page was left
        }
    }

    private static void pause() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until a page is there as a whole whose address ends so, however many others have led there. */
    void awaitPage(String end) {
        awaits("document.readyState === 'complete' && location.href.endsWith(arguments[0])", end);
    }

    /** Follows a link, and waits until the page is there that it leads to. */
    void follow(WebElement link) {
        String address = link.getDomProperty("href");
        link.click();
        awaitPage(address);
    }

    /** Follows a link in a closed list, which the driver takes for hidden, though it is shown. */
    void followListed(WebElement link) {
        String address = link.getDomProperty("href");
        run("arguments[0].click()", link);
        awaitPage(address);
    }

    /** Waits until the page is shown as it now is: what depends on the place that it is scrolled to changes with the next frame. */
    void awaitFrame() {
        browser().executeAsyncScript("requestAnimationFrame(() => requestAnimationFrame(() => arguments[0]()))");
    }

    void press(CharSequence... keys) {
        new Actions(browser()).sendKeys(keys).perform();
    }

    void tab() {
        press(Keys.TAB);
    }

    /** Scrolls to a place at once, and waits until the page has taken note. */
    void scrollTo(long top) {
        run("scrollTo({top: arguments[0], behavior: 'instant'})", top);
        awaitFrame();
    }

    /** Returns the ids of the posts that are shown, from top to bottom. */
    List<?> postsShown() {
        return (List<?>) run("return [...document.querySelectorAll('.stream article')]"
                + ".filter(post => post.checkVisibility()).map(post => post.id)");
    }

    /** Waits until what is in view is whole; pictures below are loaded when a reader comes near. */
    void awaitPicturesInView() {
        browser().executeAsyncScript("""
                const inView = [...document.images].filter(image => image.getBoundingClientRect().top < innerHeight);
                Promise.allSettled(inView.map(image => image.decode())).then(() => arguments[0]());
                """);
    }

    /** Returns the window as a picture (PNG). */
    byte[] picture() {
        return browser().getScreenshotAs(OutputType.BYTES);
    }

    /** Has the host note what goes wrong, where the browser does not. */
    void watches(SiteServer host) {
        if (!browser.hasConsole()) {
            host.watch();
        }
    }

    /** Returns what the browser complains of in its console. */
    List<String> complaints() {
        return browser.complaints();
    }

    /** Leaves the browser to the next reader. */
    @Override
    public void close() {
        engine.giveBack(browser);
    }
}
