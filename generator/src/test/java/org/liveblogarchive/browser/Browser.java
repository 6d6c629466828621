package org.liveblogarchive.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser without a window. */
final class Browser {
    /** Set to {@code required}, it makes a browser that is absent a failure rather than a skipped test. */
    private static final String REQUIREMENT = "LIVEBLOG_BROWSER";

    private Browser() {}

    /** Starts the browser; where it is not installed, the test that asks for it is skipped with that reason. */
    static ChromeDriver start() {
        Path browser = find("chromium", "google-chrome", "chrome");
        Path driver = find("chromedriver");
        var options = new ChromeOptions();
        options.setBinary(browser.toString());
        options.addArguments(List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars"));
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .build();
        return new ChromeDriver(service, options);
    }

    private static Path find(String... names) {
        Optional<Path> found = Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        String reason = names[0] + " is not installed";
        if (found.isEmpty() && "required".equals(System.getenv(REQUIREMENT))) {
            throw new AssertionError(reason);
        }
        Assumptions.assumeTrue(found.isPresent(), reason);
        try {
            return found.orElseThrow().toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
