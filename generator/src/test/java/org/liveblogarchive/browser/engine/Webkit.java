package org.liveblogarchive.browser.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ImmutableCapabilities;
import org.openqa.selenium.remote.HttpCommandExecutor;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpClient;

/** WebKit in the small browser that it is tested with. It can be set only when it starts, so for each setting it starts again. */
final class Webkit implements Browser {
    /** Makes the bar above pages narrower than any page: it would keep the window from being as narrow as a phone. */
    private static final String NARROW_BAR = """
            * { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }
            image { -gtk-icon-source: none; }
            """;

    private static final String COMPLAINTS = """
            try {
              const said = JSON.parse(sessionStorage.getItem('complaints') ?? '[]');
              sessionStorage.removeItem('complaints');
              return said;
            } catch {
              return []; // the browser's own page, for a host that is gone
            }
            """;

    /** Shows sheets and rules for paper, and hides those for screens. */
    private static final String PRINT = """
            const turn = media => {
              if (/print/.test(media.mediaText)) media.mediaText = media.mediaText.replace(/not all|print/g, 'screen');
              else if (/screen/.test(media.mediaText)) media.mediaText = 'not all';
            };
            const walk = rules => [...rules].forEach(rule => {
              if (rule instanceof CSSMediaRule) turn(rule.media);
              if (rule.cssRules) walk(rule.cssRules);
            });
            [...document.styleSheets].forEach(sheet => { turn(sheet.media); walk(sheet.cssRules); });
            """;

    private final Programs programs = new Programs();
    private final URL address;
    private RemoteWebDriver driver;
    private String scheme = "light";
    private String zone = "UTC";
    private boolean scripts = true;
    private int width = 1440;

    Webkit() {
        try {
            Path settings = Files.createDirectories(programs.folder().resolve("gtk-3.0"));
            Files.writeString(settings.resolve("gtk.css"), NARROW_BAR);
            int port;
            try (var any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = any.getLocalPort();
            }
            Path words = programs.start(
                    Map.of(), "Xvfb", "-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp");
            String display = Programs.await("Xvfb", () -> number(words));
            programs.start(
                    Map.of(
                            "DISPLAY",
                            ":" + display,
                            "XDG_CONFIG_HOME",
                            programs.folder().toString()),
                    "WebKitWebDriver",
                    "--port=" + port);
            Programs.await("WebKitWebDriver", () -> answers(port));
            address = URI.create("http://127.0.0.1:" + port).toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
    }

    private static Optional<String> number(Path words) {
        try {
            return Files.readString(words)
                    .lines()
                    .filter(line -> line.matches("\\d+"))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Boolean> answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return Optional.of(socket.isConnected());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void start() {
        var arguments = new ArrayList<>(List.of(
                "--automation",
                "--time-zone=" + zone,
                "--enable-javascript-markup=" + scripts,
                "--javascript-can-access-clipboard=true"));
        if (scheme.equals("dark")) {
            arguments.add("--dark-mode");
        }
        var client = HttpClient.Factory.createDefault()
                .createClient(
                        ClientConfig.defaultConfig().baseUri(URI.create(address.toString()))); // which quit() closes
        driver = new RemoteWebDriver(
                new PatientCommands(new HttpCommandExecutor(client, address)),
                new ImmutableCapabilities(Map.of("webkitgtk:browserOptions", Map.of("args", arguments))));
        resize(width);
    }

    /** Starts the browser again with other settings, and opens the page at hand again. */
    private void restart() {
        String page = driver.getCurrentUrl();
        driver.quit();
        start();
        if (!page.startsWith("about:")) {
            driver.get(page);
        }
    }

    @Override
    public RemoteWebDriver driver() {
        return driver;
    }

    @Override
    public void resize(int newWidth) {
        width = newWidth;
        driver.manage().window().setSize(new Dimension(width, HEIGHT));
    }

    @Override
    public void prefersColours(String newScheme) {
        if (!newScheme.equals(scheme)) {
            scheme = newScheme;
            restart();
        }
    }

    @Override
    public void livesIn(String newZone) {
        if (!newZone.equals(zone)) {
            zone = newZone;
            restart();
        }
    }

    @Override
    public void allowsScripts(boolean allowed) {
        if (allowed != scripts) {
            scripts = allowed;
            restart();
        }
    }

    @Override
    public void prints() {
        driver.executeScript(PRINT);
    }

    @Override
    public void printsNoLonger() {
        // each page is loaded for the screen
    }

    @Override
    public void grantsClipboard() {
        // it is granted when the browser starts
    }

    @Override
    public boolean hasConsole() {
        return false;
    }

    /** Returns what the watching script of the host recorded: this engine's driver has no log, and its browser does not write one. */
    @Override
    public List<String> complaints() {
        String page = driver.getCurrentUrl();
        return page.startsWith("http")
                ? ((List<?>) driver.executeScript(COMPLAINTS))
                        .stream().map(Object::toString).toList()
                : List.of();
    }

    @Override
    public void forget() {
        scheme = "light";
        zone = "UTC";
        scripts = true;
        width = 1440;
        driver.quit();
        start();
    }

    @Override
    public void close() {
        try (programs) {
            driver.quit();
        }
    }
}
