package org.liveblogarchive.browser.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.ImmutableCapabilities;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.remote.RemoteWebDriver;

/** Firefox, which speaks WebDriver BiDi itself; what the protocol cannot set, a script in the browser's own window does. */
final class Firefox implements Browser {
    private final Programs programs = new Programs();
    private final BidiSession session;
    private final RemoteWebDriver driver;

    Firefox() {
        Path profile = programs.folder().resolve("profile");
        try {
            Files.createDirectory(profile);
            Files.writeString(profile.resolve("user.js"), """
                    user_pref("browser.chrome.site_icons", false);
                    user_pref("browser.sessionstore.resume_from_crash", false);
                    user_pref("dom.ipc.processPrelaunch.enabled", false);
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        programs.start(
                Map.of("HOME", programs.folder().toString()),
                "firefox-esr",
                "--headless",
                "--no-remote",
                "--remote-allow-system-access",
                "--remote-debugging-port=0",
                "--profile",
                profile.toString());
        session = new BidiSession(Programs.await("Firefox", () -> address(profile)));
        driver = new RemoteWebDriver(new BidiCommands(session), new ImmutableCapabilities());
        forget();
    }

    private static Optional<URI> address(Path profile) {
        try {
            Map<String, Object> server =
                    new Json().toType(Files.readString(profile.resolve("WebDriverBiDiServer.json")), Json.MAP_TYPE);
            return Optional.of(URI.create("ws://" + server.get("ws_host") + ":" + server.get("ws_port") + "/session"));
        } catch (IOException | org.openqa.selenium.json.JsonException e) {
            return Optional.empty(); // missing yet, or incomplete
        }
    }

    @Override
    public RemoteWebDriver driver() {
        return driver;
    }

    @Override
    public void resize(int width) {
        session.inWindow(
                "browsingContext.setViewport",
                Map.of("viewport", Map.of("width", width, "height", HEIGHT), "devicePixelRatio", 1));
    }

    @Override
    public void prefersColours(String scheme) {
        session.runPrivileged(
                "Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', given[0])",
                scheme.equals("dark") ? 0 : 1);
    }

    @Override
    public void livesIn(String zone) {
        session.livesIn(zone);
    }

    @Override
    public void allowsScripts(boolean allowed) {
        session.runPrivileged("Services.prefs.setBoolPref('javascript.enabled', given[0])", allowed);
    }

    @Override
    public void prints() {
        session.runPrivileged("gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print'");
    }

    @Override
    public void printsNoLonger() {
        session.runPrivileged("gBrowser.selectedBrowser.browsingContext.mediumOverride = ''");
    }

    @Override
    public void grantsClipboard() {
        session.runPrivileged("Services.prefs.setBoolPref('dom.events.testing.asyncClipboard', true)");
    }

    @Override
    public List<String> complaints() {
        return session.complaints();
    }

    @Override
    public void forget() {
        prefersColours("light");
        allowsScripts(true);
        session.open();
        resize(1440);
        complaints();
    }

    @Override
    public void close() {
        try (programs) {
            session.close();
        }
    }
}
