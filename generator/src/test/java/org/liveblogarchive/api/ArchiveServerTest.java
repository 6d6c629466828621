package org.liveblogarchive.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.TestArchive;

class ArchiveServerTest {
    @TempDir
    Path folder;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    private ArchiveServer serve(TestArchive archive) throws IOException {
        return new ArchiveGenerator(archive.settings().build()).serve(0, new WatchListener() {
            @Override
            public void onPublished(ArchiveReport report) {
                heard.add("published");
            }

            @Override
            public void onProblems(ContentProblemsException problems) {
                heard.add("problems");
            }

            @Override
            public void onFailure(IOException failure) {
                heard.add("failure: " + failure.getMessage());
            }
        });
    }

    private static HttpResponse<String> get(URI address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    /** Sends a request as no browser would. */
    private static String raw(ArchiveServer server, String request) throws IOException {
        try (var socket = new Socket("localhost", server.address().getPort())) {
            socket.getOutputStream().write((request + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Test
    void the_archive_is_served_below_the_path_of_its_own_address() throws Exception {
        TestArchive archive = TestArchive.withSevenPosts(folder)
                .file("archive.yaml", "title: A\npreviews: none\nbaseUrl: https://example.org/a/b/\n");
        try (ArchiveServer server = serve(archive)) {
            assertThat(server.address().getPath()).isEqualTo("/a/b/");
            assertThat(get(server.address().resolve("/")).headers().firstValue("Location"))
                    .contains("/a/b/");
            assertThat(get(server.address().resolve("summit")).headers().firstValue("Location"))
                    .contains("/a/b/summit/");
            HttpResponse<String> page = get(server.address().resolve("summit/"));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("connect-src 'self'", "src=\"/a/b/__liveblog/reload.js?made=");
            assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(get(server.address().resolve("summit/nothing.html")).statusCode())
                    .isEqualTo(404);
            assertThat(get(server.address().resolve("/elsewhere.html")).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void what_is_published_stays_as_it_was_built() throws Exception {
        TestArchive archive = TestArchive.withSevenPosts(folder);
        try (ArchiveServer server = serve(archive)) {
            String page = get(server.address().resolve("summit/p1.html")).body();
            assertThat(page.replaceFirst("<script src=\"/__liveblog/[^>]*></script>", ""))
                    .isEqualTo(archive.page("summit/p1.html"));
        }
    }

    @Test
    void players_may_ask_for_a_part_of_a_file() throws Exception {
        TestArchive archive = TestArchive.withSevenPosts(folder);
        String file = Files.readString(archive.content().resolve("summit/media/a.svg"));
        try (ArchiveServer server = serve(archive)) {
            URI media = server.address().resolve("summit/media/a.svg");
            HttpResponse<String> part = get(media, "Range", "bytes=5-9");
            assertThat(part.statusCode()).isEqualTo(206);
            assertThat(part.body()).isEqualTo(file.substring(5, 10));
            assertThat(part.headers().firstValue("Content-Range")).contains("bytes 5-9/" + file.length());
            assertThat(get(media, "Range", "bytes=5-").body()).isEqualTo(file.substring(5));
            assertThat(get(media, "Range", "bytes=-7").body()).isEqualTo(file.substring(file.length() - 7));
            HttpResponse<String> beyond = get(media, "Range", "bytes=9999-");
            assertThat(beyond.statusCode()).isEqualTo(416);
            assertThat(beyond.headers().firstValue("Content-Range")).contains("bytes */" + file.length());
            for (String none : new String[] {"bytes=5-2", "bytes=-", "lines=1-2", "bytes=1-2,4-5"}) {
                HttpResponse<String> whole = get(media, "Range", none);
                assertThat(whole.statusCode()).as(none).isEqualTo(200);
                assertThat(whole.body()).as(none).isEqualTo(file);
            }
        }
    }

    @Test
    void a_link_in_the_output_does_not_lead_out_of_it_and_a_page_of_others_is_sent_as_it_is() throws Exception {
        TestArchive archive = TestArchive.withSevenPosts(folder);
        try (ArchiveServer server = serve(archive)) {
            Files.createSymbolicLink(
                    archive.output().resolve("secret.html"), archive.content().resolve("archive.yaml"));
            Files.createSymbolicLink(archive.output().resolve("out"), archive.content());
            Files.write(archive.output().resolve("latin.html"), new byte[] {'<', 'p', '>', (byte) 0xE9});
            assertThat(get(server.address().resolve("secret.html")).statusCode())
                    .isEqualTo(404);
            assertThat(get(server.address().resolve("out/archive.yaml")).statusCode())
                    .isEqualTo(404);
            assertThat(raw(server, "GET /latin.html HTTP/1.1\r\nHost: localhost"))
                    .startsWith("HTTP/1.1 200")
                    .contains("<p>");
        }
    }

    @Test
    void a_folder_of_any_name_is_found_without_its_slash() throws Exception {
        TestArchive archive = TestArchive.withSevenPosts(folder)
                .file("選挙/liveblog.yaml", "title: T\n")
                .file("選挙/a.md", "---\ntitle: A\ndate: 2019-04-25T10:00\n---\nA.\n");
        try (ArchiveServer server = serve(archive)) {
            assertThat(raw(server, "GET /%E9%81%B8%E6%8C%99?a=b HTTP/1.1\r\nHost: localhost"))
                    .startsWith("HTTP/1.1 302")
                    .contains("Location: /%E9%81%B8%E6%8C%99/\r\n");
        }
    }

    @Test
    void an_address_with_coded_characters_is_served_below_its_path() throws Exception {
        TestArchive archive = TestArchive.withSevenPosts(folder)
                .file("archive.yaml", "title: A\npreviews: none\nbaseUrl: https://example.org/a%20b/%C3%A9/\n");
        try (ArchiveServer server = serve(archive)) {
            assertThat(server.address().getRawPath()).isEqualTo("/a%20b/%C3%A9/");
            HttpResponse<String> page = get(server.address().resolve("summit/"));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("src=\"/a%20b/%C3%A9/__liveblog/reload.js?made=");
            assertThat(get(server.address().resolve("__liveblog/reload.js")).statusCode())
                    .isEqualTo(200);
            assertThat(get(server.address().resolve("/")).headers().firstValue("Location"))
                    .contains("/a%20b/%C3%A9/");
        }
    }

    @Test
    void requests_that_no_browser_makes_have_a_reply() throws Exception {
        TestArchive archive = TestArchive.withSevenPosts(folder);
        try (ArchiveServer server = serve(archive)) {
            String local = " HTTP/1.1\r\nHost: localhost";
            assertThat(raw(server, "HEAD /summit/p1.html" + local)).startsWith("HTTP/1.1 200");
            assertThat(raw(server, "GET /" + "a".repeat(100_000) + local)).startsWith("HTTP/1.1 404");
            assertThat(raw(server, "GET /" + "a/".repeat(20_000) + local)).startsWith("HTTP/1.1 404");
            assertThat(raw(server, "GET /%" + local)).startsWith("HTTP/1.1 400");
            assertThat(raw(server, "GET /index.html" + local + "\r\nIf-Modified-Since: Mon, 99 Foo -1 25:61:61"))
                    .startsWith("HTTP/1.1 200");
            assertThat(raw(server, "GET /index.html" + local + "\r\nRange: bytes=0-0," + "1-1,".repeat(1000) + "2-2"))
                    .startsWith("HTTP/1.1 200");
            assertThat(raw(server, "GET http://localhost/index.html" + local)).startsWith("HTTP/1.1 200");
            Files.write(archive.output().resolve("404.html"), new byte[] {'<', 'p', '>', (byte) 0xE9});
            assertThat(raw(server, "GET /nothing" + local)).startsWith("HTTP/1.1 404");
            Files.delete(archive.output().resolve("404.html"));
            Files.createDirectory(archive.output().resolve("404.html"));
            assertThat(raw(server, "GET /nothing" + local)).startsWith("HTTP/1.1 404");
        }
    }

    @Test
    void slow_requests_hinder_no_other() throws Exception {
        TestArchive archive = TestArchive.withSevenPosts(folder);
        var slow = new ArrayList<Socket>();
        try (ArchiveServer server = serve(archive)) {
            for (int i = 0; i < 200; i++) {
                var socket = new Socket("localhost", server.address().getPort());
                socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: loc".getBytes(UTF_8));
                slow.add(socket);
            }
            assertThat(get(server.address()).statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /../content/archive.yaml HTTP/1.1\r\nHost: localhost",
                "GET /%2e%2e/content/archive.yaml HTTP/1.1\r\nHost: localhost",
                "GET /summit/..%2f..%2f..%2fcontent/archive.yaml HTTP/1.1\r\nHost: localhost",
                "GET /%00 HTTP/1.1\r\nHost: localhost",
                "GET / HTTP/1.1\r\nHost: evil.example",
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0",
            })
    void nothing_else_is_served(String request) throws Exception {
        try (ArchiveServer server = serve(TestArchive.withSevenPosts(folder))) {
            assertThat(raw(server, request)).startsWith("HTTP/1.1 4").doesNotContain("Test archive\n");
        }
    }

    @Test
    void problems_stand_in_place_of_pages_until_they_are_fixed() throws Exception {
        TestArchive archive = TestArchive.withSevenPosts(folder).file("summit/p1.md", "---\ntitel: <b>&\n---\n");
        try (ArchiveServer server = serve(archive)) {
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("problems");
            HttpResponse<String> page = get(server.address());
            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.body())
                    .contains("Did you mean “title”?", "summit/p1.md:2:1", "titel: &lt;b&gt;&amp;\n^")
                    .doesNotContain("<b>");
            archive.post("p1", 61, "Fixed.");
            assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo("published");
            assertThat(get(server.address().resolve("summit/p1.html")).body()).contains("Fixed.");
        }
    }

    @Test
    void a_port_in_use_is_reported_before_anything_is_built() throws Exception {
        TestArchive archive = TestArchive.withSevenPosts(folder);
        try (ArchiveServer server = serve(archive)) {
            int port = server.address().getPort();
            TestArchive other = TestArchive.withSevenPosts(folder.resolve("other"));
            assertThatThrownBy(() -> new ArchiveGenerator(other.settings().build()).serve(port, null))
                    .isInstanceOf(BindException.class);
            assertThat(other.output()).doesNotExist();
        }
    }
}
