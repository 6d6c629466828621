package org.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;

/** The archive of the project {@code src/it/check} as its author sees it while she writes, with a real Maven and a real browser. */
@Isolated("has a second for each change")
class ServeIT {
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @TempDir
    Path folder;

    @Test
    void a_page_follows_its_post_through_a_change_a_mistake_and_its_fix() throws Exception {
        ChromeDriver page = Browser.open();
        Process maven = serve();
        try {
            Path post = folder.resolve("src/liveblog/summit/arrival.md");
            String text = Files.readString(post);
            within(Duration.ofSeconds(60), () -> log().contains("Serving http://localhost:"), this::log);
            String address = log().replaceFirst("(?s).*Serving (\\S+) .*", "$1");
            assertThat(address).endsWith("/live/blogs/");

            page.get(address.replaceFirst("/live/blogs/$", "/"));
            assertThat(page.getCurrentUrl()).isEqualTo(address);
            page.get(address + "summit/arrival.html");

            Files.writeString(post, text + "\nAnd then *more*.\n");
            within(A_SECOND, page, "And then more.");

            Files.writeString(post, text.replace("title:", "titel:"));
            within(A_SECOND, page, "Did you mean “title”?");
            assertThat(page.findElement(By.tagName("body")).getText()).contains("summit/arrival.md:2:1", "titel:");
            assertThat(page.getCurrentUrl()).isEqualTo(address + "summit/arrival.html");

            Files.writeString(post, text);
            within(A_SECOND, page, "The leaders arrive.");
            assertThat(page.findElement(By.tagName("body")).getText()).doesNotContain("Did you mean");

            maven.descendants().forEach(ProcessHandle::destroy);
            maven.destroy();
            assertThat(maven.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(log()).contains("Stopped.").doesNotContain("Exception");
            try (Stream<Path> left = Files.list(folder.resolve("target/liveblog-serve"))) {
                assertThat(left.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(".liveblog")))
                        .isSubsetOf(".liveblog-lock");
            }
        } finally {
            page.quit();
            maven.descendants().forEach(ProcessHandle::destroyForcibly);
            maven.destroyForcibly();
        }
    }

    private static void within(Duration time, ChromeDriver page, String text) throws InterruptedException {
        Supplier<String> body = () -> {
            try {
                return page.findElement(By.tagName("body")).getText();
            } catch (WebDriverException e) {
                return ""; // the page is just being loaded
            }
        };
        within(time, () -> body.get().contains(text), body);
    }

    private static void within(Duration time, BooleanSupplier isSo, Supplier<String> seen) throws InterruptedException {
        long start = System.nanoTime();
        while (!isSo.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(seen).isLessThan(time);
            Thread.sleep(10);
        }
    }

    /** Starts the goal in a copy of the project; Maven takes everything from the repositories that the other projects do. */
    private Process serve() throws IOException {
        Path project = Path.of("target/it/check");
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.filter(file -> !file.startsWith(project.resolve("target")))
                    .toList()) {
                Path copy = folder.resolve(project.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        Files.writeString(
                folder.resolve("src/liveblog/archive.yaml"),
                "title: Test archive\nbaseUrl: https://example.org/live/blogs/\n");
        var maven = new ProcessBuilder(
                        Browser.find("mvn").toString(),
                        "-B",
                        "-o",
                        "-s",
                        settings().toString(),
                        "-Dmaven.repo.local=" + Path.of("target/it-repository").toAbsolutePath(),
                        "-Dmaven.repo.local.tail=" + System.getProperty("localRepository"),
                        "liveblog:serve",
                        "-Dliveblog.port=0")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("serve.log").toFile());
        maven.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1"); // as it runs for seconds
        return maven.start();
    }

    /** The settings of the other projects, which let them take from the outer build's repository what it has already. */
    private Path settings() throws IOException {
        String outer = Path.of(System.getProperty("localRepository")).toUri().toString();
        String settings = Files.readString(Path.of("src/it/settings.xml")).replace("@localRepositoryUrl@", outer);
        return Files.writeString(folder.resolve("settings.xml"), settings);
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("serve.log"));
        } catch (IOException e) {
            return ""; // Maven has not begun yet
        }
    }
}
