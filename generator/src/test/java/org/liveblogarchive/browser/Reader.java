package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Somebody who reads pages in a browser. */
final class Reader implements AutoCloseable {
    private final ChromeDriver browser = Browser.start();

    Reader() {
        browser.manage().window().setSize(new Dimension(1440, 1000));
    }

    ChromeDriver browser() {
        return browser;
    }

    /** Opens a page at a width in CSS pixels; a window alone cannot be as narrow as a phone. */
    void open(String address, int width) {
        browser.manage().logs().get(LogType.BROWSER);
        resize(width);
        browser.get(address);
    }

    /** Gives the open page another width, as when a tablet is turned. */
    void resize(int width) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Waits until the scripts of the page have added what they add. */
    void loadModules() {
        browser.executeAsyncScript("""
                const done = arguments[0];
                const modules = document.querySelector('script[data-modules]').dataset.modules.split(' ');
                Promise.all(modules.map(module => import(new URL(module, document.baseURI))))
                    .then(() => requestAnimationFrame(() => done()));
                """);
    }

    void prefersColours(String scheme) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void livesIn(String zone) {
        command("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
    }

    /** Switches scripts of pages off or on; those of the test run all the same. */
    void allowsScripts(boolean allowed) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    void command(String name, Map<String, Object> parameters) {
        browser.executeCdpCommand(name, parameters);
    }

    Object run(String script, Object... arguments) {
        return browser.executeScript(script, arguments);
    }

    long number(String script, Object... arguments) {
        return ((Number) run("return Math.round(" + script + ")", arguments)).longValue();
    }

    String text(String selector) {
        return one(selector).getText();
    }

    WebElement one(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return browser.findElements(By.cssSelector(selector));
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
            browser.executeAsyncScript("setTimeout(arguments[0], 25)");
        }
        assertThat(run(script, arguments)).as(condition).isEqualTo(true);
    }

    void press(CharSequence... keys) {
        new Actions(browser).sendKeys(keys).perform();
    }

    void tab() {
        press(Keys.TAB);
    }

    /** Scrolls to a place at once, and waits until the page has taken note. */
    void scrollTo(long top) {
        browser.executeAsyncScript(
                "scrollTo({top: arguments[0], behavior: 'instant'});"
                        + "requestAnimationFrame(() => requestAnimationFrame(arguments[1]));",
                top);
    }

    /** Returns the ids of the posts that are shown, from top to bottom. */
    List<?> postsShown() {
        return (List<?>) run("return [...document.querySelectorAll('.stream article')]"
                + ".filter(post => post.checkVisibility()).map(post => post.id)");
    }

    /** Returns what the browser complains of in its console. */
    List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        browser.quit();
    }
}
