package org.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** The site of the project {@code src/it/report}, as its readers meet it. */
class SiteMenuIT {
    private static final Path SITE = Path.of("target/it/report/target/site");

    @Test
    void the_menu_of_reports_leads_to_the_archive() {
        ChromeDriver page = Browser.open();
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
}
