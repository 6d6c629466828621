package org.liveblogarchive.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.check.LinkProbe.Answer;
import org.liveblogarchive.check.LinkProbe.Answer.Kind;

/**
 * Without a network no host is dead; with one, a dead host is named, also where it is the only one. Names below “invalid”
 * have no address (RFC 6761, section 6.4).
 */
class OfflineLinksTest {
    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final List<String> DEAD =
            List.of("https://one.invalid/a", "https://one.invalid/b", "http://two.invalid/");

    private static Map<String, Answer> ask(BooleanSupplier network, List<String> addresses) throws IOException {
        return LinkProbe.ask(addresses, SHORT, network);
    }

    @Test
    void without_a_network_no_host_is_dead_and_one_note_says_so() throws IOException {
        Map<String, Answer> answers = ask(Boolean.FALSE::booleanValue, DEAD);

        assertThat(answers.values()).extracting(Answer::kind).containsOnly(Kind.OFFLINE);
        assertThat(BrokenLinks.notes(answers))
                .containsExactly("Could not check 3 addresses of other sites, as there is no network: neither"
                        + " example.com nor the 2 hosts of these addresses could be reached.");
    }

    @Test
    void with_a_network_unknown_hosts_are_broken() throws IOException {
        assertThat(ask(Boolean.TRUE::booleanValue, DEAD).values())
                .extracting(Answer::kind)
                .containsOnly(Kind.BROKEN);
    }

    @Test
    void a_single_host_is_dead_with_a_network_and_not_checked_without_one() throws IOException {
        List<String> one = List.of("https://one.invalid/");
        assertThat(ask(Boolean.TRUE::booleanValue, one).values())
                .containsOnly(new Answer(Kind.BROKEN, "the host was not found"));

        Map<String, Answer> answers = ask(Boolean.FALSE::booleanValue, one);
        assertThat(BrokenLinks.notes(answers))
                .containsExactly("Could not check 1 address of other sites, as there is no network: neither"
                        + " example.com nor the 1 host of these addresses could be reached.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://[", "https://%zz/", "http://127.0.0.1:1/"})
    void a_wrong_address_and_a_closed_port_of_this_machine_show_no_network(String other) throws IOException {
        Map<String, Answer> answers = ask(
                Boolean.FALSE::booleanValue,
                Stream.concat(DEAD.stream(), Stream.of(other)).toList());

        assertThat(answers.get(other).kind()).isNotIn(Kind.GOOD, Kind.OFFLINE);
        assertThat(DEAD).allMatch(address -> answers.get(address).kind() == Kind.OFFLINE);
        assertThat(BrokenLinks.notes(answers)).contains("Checked 1 address of other sites.");
    }

    @Test
    void this_machine_is_asked_without_a_network() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/gone") ? 404 : 200, -1);
            exchange.close();
        });
        server.start();
        try {
            String host = "http://localhost:" + server.getAddress().getPort();
            Map<String, Answer> answers =
                    ask(Boolean.FALSE::booleanValue, List.of(host + "/", host + "/gone", "https://one.invalid/"));

            assertThat(answers.get(host + "/").kind()).isEqualTo(Kind.GOOD);
            assertThat(answers.get(host + "/gone").kind()).isEqualTo(Kind.BROKEN);
            assertThat(answers.get("https://one.invalid/").kind()).isEqualTo(Kind.OFFLINE);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void the_network_is_looked_for_once_and_only_if_a_host_elsewhere_was_not_reached() throws IOException {
        var looks = new AtomicInteger();
        BooleanSupplier counted = () -> looks.incrementAndGet() < 0;

        ask(counted, List.of());
        ask(counted, List.of("http://127.0.0.1:1/", "http://["));
        assertThat(looks).hasValue(0);

        ask(
                counted,
                IntStream.range(0, 20)
                        .mapToObj(i -> "http://h" + i + ".invalid/")
                        .toList());
        assertThat(looks).hasValue(1);
    }
}
