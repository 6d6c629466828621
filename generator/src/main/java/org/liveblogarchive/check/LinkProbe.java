package org.liveblogarchive.check;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;

/** Asks hosts whether addresses still lead somewhere. Each host gets one request at a time, several hosts at once. */
public final class LinkProbe {
    private static final int HOSTS_AT_ONCE = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** So often a host may fail to answer until it is not asked for more addresses. */
    private static final int SILENCES = 3;
    /** The client of the JDK follows so many redirects, and returns the next. */
    private static final int REDIRECTS = 4;

    private static final String NO_CONNECTION = "the host refuses connections";
    private static final String NO_HOST = "the host was not found";
    private static final String NO_ADDRESS = "it is not an address";

    private static final Pattern THIS_MACHINE = Pattern.compile("(.*@)?(localhost|127\\.[\\d.]+|\\[::1])(:\\d*)?");

    private final Duration patience;
    private final HttpClient client;
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
            UNKNOWN,
            /** There is no network to ask the host by. */
            OFFLINE
        }
    }

    private LinkProbe(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(patience)
                .build();
    }

    /** Asks for each address once; they may repeat. */
    public static Map<String, Answer> ask(Collection<String> addresses) throws IOException {
        return ask(addresses, PATIENCE, Network::isThere);
    }

    /**
     * Asks for each address once.
     *
     * @param patience how long each answer is waited for
     * @param network whether there is a network; is asked only if no host of another machine was reached
     */
    static Map<String, Answer> ask(Collection<String> addresses, Duration patience, BooleanSupplier network)
            throws IOException {
        var probe = new LinkProbe(patience);
        Map<String, List<String>> hosts = addresses.stream()
                .distinct()
                .collect(Collectors.groupingBy(LinkProbe::host, TreeMap::new, Collectors.toList()));
        ExecutorService workers = Executors.newFixedThreadPool(HOSTS_AT_ONCE);
        try {
            var asked = new ArrayList<Future<?>>();
            hosts.values().forEach(ofHost -> asked.add(workers.submit(() -> probe.askHost(ofHost))));
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
        probe.blameTheNetwork(network);
        return probe.answers;
    }

    /** Blames no host for a network that is away: of hosts elsewhere none was reached, nor would any other have been. */
    private void blameTheNetwork(BooleanSupplier network) {
        Map<String, Answer> elsewhere = new TreeMap<>(answers);
        elsewhere
                .entrySet()
                .removeIf(asked -> THIS_MACHINE.matcher(host(asked.getKey())).matches()
                        || asked.getValue().reason().startsWith(NO_ADDRESS));
        boolean anyReached = elsewhere.values().stream().anyMatch(answer -> !notReached(answer));
        if (!elsewhere.isEmpty() && !anyReached && !network.getAsBoolean()) {
            elsewhere.keySet().forEach(address -> answers.put(address, new Answer(Answer.Kind.OFFLINE, "no network")));
        }
    }

    /** Returns the host of an address, with its port and user. */
    static String host(String address) {
        return address.replaceFirst("^https?://([^/?#]*).*$", "$1").toLowerCase(Locale.ROOT);
    }

    /** Asks a host for its addresses, until it has not answered for some. */
    private void askHost(List<String> addresses) {
        int silences = 0;
        Answer last = null;
        for (String address : addresses) {
            Answer answer = silences < SILENCES ? answer(address) : last;
            silences = notReached(answer) ? silences + 1 : 0;
            answers.put(address, answer);
            last = answer;
        }
    }

    /** Returns whether nothing was heard of a host: what is wrong may be wrong with it, or with the network. */
    private boolean notReached(Answer answer) {
        return answer.reason().equals(NO_HOST)
                || answer.reason().equals(NO_CONNECTION)
                || answer.reason().equals(silence());
    }

    private String silence() {
        return "no answer within "
                + (patience.toMillis() < 1_000
                        ? patience.toMillis() + " milliseconds"
                        : patience.toSeconds() + " seconds");
    }

    /** Returns the answer to HEAD if it is good, else that to GET, as some hosts refuse HEAD. */
    private Answer answer(String address) {
        Answer answer = answer(address, "HEAD");
        boolean last = answer.kind() == Answer.Kind.GOOD || answer.reason().equals(NO_HOST);
        return last ? answer : answer(address, "GET");
    }

    private Answer answer(String address, String method) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address.replaceFirst("#.*$", "")))
                    .method(method, BodyPublishers.noBody())
                    .timeout(patience)
                    .header("User-Agent", "Mozilla/5.0 (compatible; Liveblog Archive, check of links)")
                    .header("Accept", "*/*")
                    .build();
            HttpResponse<Void> response = client.send(request, head -> new NoBody());
            boolean redirects = response.statusCode() >= 300 && redirects(response) >= REDIRECTS;
            return redirects
                    ? new Answer(Answer.Kind.BROKEN, "it redirects in a loop")
                    : ofStatus(response.statusCode());
        } catch (HttpTimeoutException e) {
            return new Answer(Answer.Kind.UNKNOWN, silence());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(Answer.Kind.UNKNOWN, "interrupted");
        } catch (IOException e) {
            return ofFailure(e);
        } catch (RuntimeException e) { // of an address, or of one that it redirects to
            return new Answer(Answer.Kind.BROKEN, NO_ADDRESS + ": " + reason(e));
        }
    }

    private static int redirects(HttpResponse<?> response) {
        int count = 0;
        for (var earlier = response.previousResponse(); earlier.isPresent(); count++) {
            earlier = earlier.get().previousResponse();
        }
        return count;
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** Takes nothing of an answer but its head: what follows may have no end. */
    private static final class NoBody implements BodySubscriber<Void> {
        @Override
        public CompletionStage<Void> getBody() {
            return CompletableFuture.completedStage(null);
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.cancel();
        }

        @Override
        public void onNext(List<ByteBuffer> part) {
            // which comes too late
        }

        @Override
        public void onError(Throwable failure) {
            // of a body that nobody reads
        }

        @Override
        public void onComplete() {
            // as expected
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
            return new Answer(Answer.Kind.BROKEN, NO_HOST);
        }
        boolean refused = e instanceof ConnectException || e instanceof NoRouteToHostException;
        return new Answer(Answer.Kind.UNKNOWN, refused ? NO_CONNECTION : reason(e));
    }
}
