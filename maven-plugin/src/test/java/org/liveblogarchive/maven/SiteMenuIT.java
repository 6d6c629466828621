package org.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The site of the project {@code src/it/report}, as its readers meet it. */
class SiteMenuIT {
    private static final Path SITE = Path.of("target/it/report/target/site");

    @Test
    void the_menu_of_reports_leads_to_the_archive() {
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
        var page = new ChromeDriver(service, options);
        try {
            page.get(SITE.resolve("index.html").toUri().toString());
            assertThat(page.findElement(By.tagName("body")).getText()).contains("An ordinary page of a site.");
            page.findElement(By.linkText("Project Reports")).click();
            page.findElement(By.cssSelector("nav a[href='live/index.html'], #leftColumn a[href='live/index.html']"))
                    .click();
            assertThat(page.getTitle()).isEqualTo("Test archive");
            page.findElement(By.cssSelector("main a[href='summit/index.html']")).click();
            assertThat(page.findElement(By.tagName("h1")).getText()).isNotEmpty();
        } finally {
            page.quit();
        }
    }

    private static Path find(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
