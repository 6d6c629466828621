package org.liveblogarchive.imports.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;

class WebDownloadsTest {
    private static final ImportPlace PLACE = new ImportPlace("page.html", "");

    private final ImportLog log = new ImportLog();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/picture.png", 200, "image/png", "");
        answer("/page", 200, "text/html", "");
        answer("/moved", 302, "", "/picture.png");
        answer("/away", 302, "", "http://169.254.169.254/secret");
        answer("/round", 302, "", "/round");
        server.start();
    }

    private void answer(String path, int status, String type, String location) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders()
                    .set(location.isEmpty() ? "Content-Type" : "Location", location.isEmpty() ? type : location);
            byte[] body = {1, 2, 3};
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private byte[] get(String path) {
        return new WebDownloads(address -> address.isLoopbackAddress())
                .get("http://localhost:" + server.getAddress().getPort() + path, PLACE, log);
    }

    @Test
    void pictures_are_downloaded_also_where_they_have_moved_to() {
        assertThat(get("/picture.png")).hasSize(3);
        assertThat(get("/moved")).hasSize(3);
        assertThat(log.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page", "/away", "/round", "/missing"})
    void pages_loops_and_ways_into_other_networks_are_refused_with_a_remark(String path) {
        assertThat(get(path)).isEmpty();
        assertThat(log.remarks())
                .singleElement()
                .satisfies(
                        remark -> assertThat(remark.message()).startsWith("Download that failed “http://localhost:"));
    }

    @Test
    void this_machine_is_no_public_host() {
        byte[] got = new WebDownloads()
                .get("http://localhost:" + server.getAddress().getPort() + "/picture.png", PLACE, log);
        assertThat(got).isEmpty();
        assertThat(log.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.message()).contains("is not public"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "fe80::1",
                "fd00::1",
                "::ffff:10.0.0.1",
                "2002:a00:1::",
                "64:ff9b::a00:1"
            })
    void addresses_of_private_networks_are_not_public(String address) throws UnknownHostException {
        assertThat(WebDownloads.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"})
    void others_are(String address) throws UnknownHostException {
        assertThat(WebDownloads.isPublic(InetAddress.getByName(address))).isTrue();
    }
}
