package org.liveblogarchive.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.check.LinkProbe.Answer;
import org.liveblogarchive.check.LinkProbe.Answer.Kind;

/** Whatever a host answers and however an address is written, the check of links ends and has an answer for it. */
@Timeout(60)
class HostileHostsTest {
    private static final Duration SHORT = Duration.ofMillis(500);

    private ServerSocket server;
    private String host;

    @BeforeEach
    void serve() throws IOException {
        server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        host = "http://127.0.0.1:" + server.getLocalPort();
        var thread = new Thread(this::accept);
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                var thread = new Thread(() -> answer(client));
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
            String request = in.readLine();
            String line = request;
            while (line != null && !line.isEmpty()) {
                line = in.readLine();
            }
            answer(request == null ? "" : request, client.getOutputStream());
        } catch (IOException | InterruptedException e) {
            return; // the client has heard enough
        }
    }

    private void answer(String request, OutputStream out) throws IOException, InterruptedException {
        String path = request.split(" ", -1)[1].replaceFirst("\\?.*", "");
        switch (path) {
            case "/endless-body" -> {
                write(out, "HTTP/1.1 " + (request.startsWith("HEAD") ? "405 No" : "200 OK") + "\r\n\r\n");
                endless(out, "x".repeat(1000));
            }
            case "/slow-body" -> {
                write(out, "HTTP/1.1 " + (request.startsWith("HEAD") ? "405 No" : "200 OK") + "\r\n\r\n");
                while (true) {
                    write(out, "x");
                    Thread.sleep(50);
                }
            }
            case "/endless-head" -> {
                write(out, "HTTP/1.1 200 OK\r\n");
                endless(out, "X-A: " + "b".repeat(1000) + "\r\n");
            }
            case "/slow-head" -> {
                write(out, "HTTP/1.1 200 OK\r\n");
                while (true) {
                    write(out, "X: y\r\n");
                    Thread.sleep(50);
                }
            }
            case "/silent" -> Thread.sleep(60_000);
            case "/circle" -> redirect(out, "/circle");
            case "/longer" -> redirect(out, "/longer?" + "x".repeat(request.length()));
            case "/to-file" -> redirect(out, "file:///etc/passwd");
            case "/to-nothing" -> redirect(out, "http://[");
            case "/to-spaces" -> redirect(out, "/a b%zz");
            case "/broken" -> write(out, "HTTP/1.1 OK 200\r\n\u00FF\u0000\r\n\r\n");
            case "/coded" ->
                write(out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
            case "/empty" -> {}
            default -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        }
    }

    private static void endless(OutputStream out, String text) throws IOException {
        while (true) {
            write(out, text);
        }
    }

    private static void redirect(OutputStream out, String to) throws IOException {
        write(out, "HTTP/1.1 302 Found\r\nLocation: " + to + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(ISO_8859_1));
        out.flush();
    }

    private Answer ask(String address) throws IOException {
        return LinkProbe.ask(List.of(address), SHORT, () -> true).get(address);
    }

    @ParameterizedTest
    @CsvSource({
        "endless-body, GOOD, ''",
        "slow-body, GOOD, ''",
        "coded, GOOD, ''",
        "endless-head, UNKNOWN, .+",
        "slow-head, UNKNOWN, no answer within 500 milliseconds",
        "silent, UNKNOWN, no answer within 500 milliseconds",
        "empty, UNKNOWN, .+",
        "broken, UNKNOWN, .+",
        "circle, BROKEN, it redirects in a loop",
        "longer, BROKEN, it redirects in a loop",
        "to-nothing, BROKEN, .+",
        "to-spaces, BROKEN, .+"
    })
    void an_answer_of_any_kind(String path, Kind kind, String reason) throws IOException {
        Answer answer = ask(host + "/" + path);
        assertThat(answer.kind()).as(answer.reason()).isEqualTo(kind);
        assertThat(answer.reason()).matches(reason).doesNotContain("null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "http:///x",
                "https://%zz/",
                "HOST/%",
                "HOST/%E4%zz",
                "HOST/a b",
                "HOST/a|b\\c",
                "HOST/\u0000",
                "http://user:word@127.0.0.1:1/x",
                "http://user@/x",
                "http://[fe80::1%25eth0]/",
                "http://[fe80::1%eth0]/",
                "http://[::1",
                "http://127.0.0.1:99999/",
                "http://127.0.0.1:0/",
                "http://127.0.0.1:-1/",
                "http://127.0.0.1:x/",
                "http://256.256.256.256/",
                "http://a..b/",
                "http://-/",
                "http://exa_mple.invalid/",
                "http://\uD800.invalid/"
            })
    void an_address_of_any_kind(String address) throws IOException {
        Answer answer = ask(address.replace("HOST", host));
        assertThat(answer.kind()).as(answer.reason()).isNotEqualTo(Kind.GOOD);
        assertThat(answer.reason()).isNotEmpty().doesNotContain("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOST/é", "HOST/a?b=[c]", "HOST/#a#b", "HOST", "http://user:word@PORT/x"})
    void an_address_that_browsers_understand(String address) throws IOException {
        Answer answer = ask(address.replace("HOST", host).replace("PORT", host.substring(7)));
        assertThat(answer.kind()).as(answer.reason()).isEqualTo(Kind.GOOD);
    }

    @Test
    void a_host_that_does_not_answer_is_not_waited_for_at_each_of_its_addresses() throws IOException {
        List<String> addresses =
                IntStream.range(0, 20_000).mapToObj(i -> host + "/silent?" + i).toList();
        Map<String, Answer> answers = LinkProbe.ask(addresses, SHORT, () -> true);
        assertThat(answers).hasSize(20_000);
        assertThat(answers.values()).allMatch(answer -> answer.kind() == Kind.UNKNOWN);
    }

    @Test
    void a_long_address_and_many_hosts() {
        List<String> addresses = Stream.concat(
                        Stream.of(host + "/" + "x".repeat(1_000_000)),
                        IntStream.range(0, 1000).mapToObj(i -> "http://127.0.0.1:" + i % 3 + "/" + i))
                .toList();
        assertThatCode(() -> LinkProbe.ask(addresses, SHORT, () -> true)).doesNotThrowAnyException();
    }
}
