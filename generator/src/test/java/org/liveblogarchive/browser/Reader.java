package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.liveblogarchive.browser.engine.Browser;
import org.liveblogarchive.browser.engine.Engine;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.remote.RemoteWebDriver;

/** Somebody who reads pages in a browser. */
final class Reader implements AutoCloseable {
    private final Engine engine;
    private final Browser browser;

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
        browser.complaints();
        resize(width);
        browser().get(address);
    }

    /** Gives the open page another width, as when a tablet is turned. */
    void resize(int width) {
        browser.resize(width);
    }

    /** Waits until the scripts of the page have added what they add. */
    void loadModules() {
        browser().executeAsyncScript("""
                const done = arguments[0];
                const modules = document.querySelector('script[data-modules]')?.dataset.modules.split(' ') ?? [];
                Promise.all(modules.map(module => import(new URL(module, document.baseURI))))
                    .then(() => requestAnimationFrame(() => done()), done);
                """);
    }

    void prefersColours(String scheme) {
        browser.prefersColours(scheme);
    }

    void livesIn(String zone) {
        browser.livesIn(zone);
    }

    /** Switches scripts of pages off or on; those of the test run all the same. */
    void allowsScripts(boolean allowed) {
        browser.allowsScripts(allowed);
    }

    /** Looks at the open page as it would be printed. */
    void prints() {
        browser.prints();
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

    /** Waits until a condition holds, for at most ten seconds. */
    void awaits(String condition, Object... arguments) {
        String script = "return !!(" + condition + ")";
        for (int i = 0; i < 400 && run(script, arguments).equals(false); i++) {
            browser().executeAsyncScript("setTimeout(arguments[0], 25)");
        }
        assertThat(run(script, arguments)).as(condition).isEqualTo(true);
    }

    void press(CharSequence... keys) {
        new Actions(browser()).sendKeys(keys).perform();
    }

    void tab() {
        press(Keys.TAB);
    }

    /** Scrolls to a place at once, and waits until the page has taken note. */
    void scrollTo(long top) {
        browser()
                .executeAsyncScript(
                        "scrollTo({top: arguments[0], behavior: 'instant'});"
                                + "requestAnimationFrame(() => requestAnimationFrame(arguments[1]));",
                        top);
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
