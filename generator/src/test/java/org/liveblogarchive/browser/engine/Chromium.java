package org.liveblogarchive.browser.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.RemoteWebDriver;

/** Chromium, through its driver and its own protocol (CDP). */
final class Chromium implements Browser {
    /**
     * Where Debian has the browser that cannot show a window, and takes a quarter less of a processor. The command of that name
     * starts it as a child, which would outlive it.
     */
    private static final Path WITHOUT_WINDOWS = Path.of("/usr/lib/chromium/chromium-headless-shell");

    private static final String SIZE = "Emulation.setDeviceMetricsOverride";

    private final ChromeDriver driver;
    private final Map<String, String> media = new TreeMap<>();
    private String medium = "";

    /** What is as in a browser that has just started needs no command, and each takes time. */
    private String zone = "";

    private int width; // in CSS pixels; 0 is unknown
    private boolean scripts = true;
    private boolean clipboard;
    private long heardUntil; // in milliseconds since 1970

    Chromium() {
        var options = new ChromeOptions();
        Path binary = Files.isExecutable(WITHOUT_WINDOWS)
                ? WITHOUT_WINDOWS
                : Programs.find("chromium", "google-chrome", "chrome");
        options.setBinary(binary.toString());
        options.addArguments(List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                // Each frame of what moves takes time; what moves for other readers is asked for by name.
                "--force-prefers-reduced-motion",
                // A page takes its place in the frame of the one before, which takes a fifth less of a processor.
                "--disable-features=RenderDocument",
                "--window-size=1440," + HEIGHT));
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Programs.find("chromedriver").toFile())
                .build();
        driver = new ChromeDriver(service, options);
    }

    @Override
    public RemoteWebDriver driver() {
        return driver;
    }

    @Override
    public void resize(int newWidth) {
        if (newWidth != width) {
            command(SIZE, Map.of("width", newWidth, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
            width = newWidth;
        }
    }

    @Override
    public void prefersColours(String scheme) {
        prefers("prefers-color-scheme", scheme);
    }

    @Override
    public void prefers(String feature, String value) {
        media.put(feature, value);
        emulate();
    }

    @Override
    public void forgetPreferences() {
        if (!media.isEmpty()) {
            media.clear();
            emulate();
        }
    }

    @Override
    public void prints() {
        medium = "print";
        emulate();
    }

    @Override
    public void printsNoLonger() {
        if (!medium.isEmpty()) {
            medium = "";
            emulate();
        }
    }

    private void emulate() {
        var features = media.entrySet().stream()
                .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
                .toList();
        command("Emulation.setEmulatedMedia", Map.of("media", medium, "features", features));
    }

    @Override
    public void livesIn(String newZone) {
        if (!newZone.equals(zone)) {
            zone = newZone;
            command("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
        }
    }

    @Override
    public void allowsScripts(boolean allowed) {
        if (allowed != scripts) {
            scripts = allowed;
            command("Emulation.setScriptExecutionDisabled", Map.of("value", !scripts));
        }
    }

    @Override
    public void grantsClipboard() {
        clipboard = true;
        command(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    }

    @Override
    public void forgetComplaints() {
        heardUntil = System.currentTimeMillis(); // as it takes time to ask for what was said until now
    }

    @Override
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getTimestamp() > heardUntil)
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void forget() {
        forgetPreferences();
        printsNoLonger();
        livesIn("");
        allowsScripts(true);
        if (clipboard) {
            clipboard = false;
            command("Browser.resetPermissions", Map.of());
        }
        command("Storage.clearDataForOrigin", Map.of("origin", "*", "storageTypes", "all"));
        driver.get("about:blank");
        forgetComplaints();
    }

    @Override
    public Map<String, Object> command(String name, Map<String, Object> parameters) {
        if (name.equals(SIZE)) {
            width = 0; // which the next reader does not expect
        }
        return driver.executeCdpCommand(name, parameters);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
