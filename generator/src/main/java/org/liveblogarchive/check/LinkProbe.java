package org.liveblogarchive.check;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;

/** Asks hosts whether addresses still lead somewhere. Each host gets one request at a time, several hosts at once. */
public final class LinkProbe {
    private static final int HOSTS_AT_ONCE = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    /**
     * What a host said of an address.
     *
     * @param kind whether the address is good
     * @param reason why it is not, such as "404"; empty if it is
     */
    public record Answer(Kind kind, String reason) {
        /** Whether an address is good. */
        public enum Kind {
            GOOD,
            BROKEN,
            /** The host did not answer, or refuses requests by programs. */
            UNKNOWN
        }
    }

    private LinkProbe() {}

    /** Asks for each address once; they may repeat. */
    public static Map<String, Answer> ask(Collection<String> addresses) throws IOException {
        var probe = new LinkProbe();
        Map<String, List<String>> hosts = addresses.stream()
                .distinct()
                .collect(Collectors.groupingBy(LinkProbe::host, TreeMap::new, Collectors.toList()));
        ExecutorService workers = Executors.newFixedThreadPool(HOSTS_AT_ONCE);
        try {
            var asked = new ArrayList<Future<?>>();
            hosts.values().forEach(ofHost -> asked.add(workers.submit(() -> ofHost.forEach(probe::ask))));
            for (Future<?> future : asked) {
                future.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while links were checked", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
        return probe.answers;
    }

    private static String host(String address) {
        return address.replaceFirst("^https?://([^/?#]*).*$", "$1").toLowerCase(Locale.ROOT);
    }

    private void ask(String address) {
        answers.put(address, answer(address));
    }

    /** Returns the answer to HEAD if it is good, else that to GET, as some hosts refuse HEAD. */
    private Answer answer(String address) {
        Answer answer = answer(address, "HEAD");
        return answer.kind() == Answer.Kind.GOOD ? answer : answer(address, "GET");
    }

    private Answer answer(String address, String method) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address.replaceFirst("#.*$", "")))
                    .method(method, BodyPublishers.noBody())
                    .timeout(PATIENCE)
                    .header("User-Agent", "Mozilla/5.0 (compatible; Liveblog Archive, check of links)")
                    .header("Accept", "*/*")
                    .build();
            HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
            return ofStatus(response.statusCode());
        } catch (IllegalArgumentException e) {
            return new Answer(Answer.Kind.BROKEN, "it is no address: " + e.getMessage());
        } catch (HttpTimeoutException e) {
            return new Answer(Answer.Kind.UNKNOWN, "no answer within " + PATIENCE.toSeconds() + " seconds");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(Answer.Kind.UNKNOWN, "interrupted");
        } catch (IOException e) {
            return ofFailure(e);
        }
    }

    private static Answer ofStatus(int status) {
        if (status < 400) {
            return new Answer(Answer.Kind.GOOD, "");
        }
        boolean gone = status == 404 || status == 410;
        return new Answer(gone ? Answer.Kind.BROKEN : Answer.Kind.UNKNOWN, "status " + status);
    }

    private static Answer ofFailure(IOException e) {
        if (e instanceof SSLException) {
            return new Answer(Answer.Kind.BROKEN, "its certificate is not trusted");
        }
        Throwable cause = e;
        while (cause != null
                && !(cause instanceof UnresolvedAddressException)
                && !(cause instanceof UnknownHostException)) {
            cause = cause.getCause();
        }
        if (cause != null) {
            return new Answer(Answer.Kind.BROKEN, "there is no such host");
        }
        return new Answer(
                Answer.Kind.UNKNOWN,
                e instanceof ConnectException ? "the host takes no connection" : "" + e.getMessage());
    }
}
