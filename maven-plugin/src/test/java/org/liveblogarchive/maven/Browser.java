package org.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real browser; without one a test is skipped, unless one is required. */
public final class Browser {
    private Browser() {}

    public static ChromeDriver open() {
        Path browser = find("chromium");
        Path driver = find("chromedriver");
        if (!"required".equals(System.getenv("LIVEBLOG_BROWSER"))) {
            assumeTrue(browser != null && driver != null, "chromium is not installed");
        }
        assertThat(browser).isNotNull();
        assertThat(driver).isNotNull();
        var options = new ChromeOptions();
        options.setBinary(browser.toString());
        options.addArguments(List.of(
                "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"));
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .build();
        return new ChromeDriver(service, options);
    }

    static Path find(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
