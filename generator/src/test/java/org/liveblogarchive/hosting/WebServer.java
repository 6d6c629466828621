package org.liveblogarchive.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** A real web server in the foreground, on a port of this machine, for one test. */
final class WebServer implements AutoCloseable {
    private static final String REQUIREMENT = "LIVEBLOG_SERVERS";

    private final Process process;
    private final int port;
    private final Path log;
    private final HttpClient client = HttpClient.newHttpClient();

    private WebServer(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts nginx with a file included that it is to follow. */
    static WebServer nginx(Path root, Path include, Path work) throws Exception {
        return start(
                "nginx",
                work,
                port -> """
                daemon off;
                pid %1$s/pid;
                error_log stderr;
                events {}
                http {
                    access_log off;
                    client_body_temp_path %1$s; proxy_temp_path %1$s; fastcgi_temp_path %1$s;
                    uwsgi_temp_path %1$s; scgi_temp_path %1$s;
                    types { text/html html; image/svg+xml svg; text/css css; application/json json;
                            application/atom+xml atom; application/rss+xml rss; text/javascript js; }
                    server { listen 127.0.0.1:%2$d; root %3$s; include %4$s; }
                }
                """.formatted(work, port, root, include),
                configuration -> List.of("-c", configuration, "-e", "stderr"));
    }

    /** Starts Apache httpd, which follows the .htaccess files below its root. */
    static WebServer apache(Path root, Path work) throws Exception {
        Path modules = Path.of("/usr/lib/apache2/modules");
        Files.writeString(work.resolve("types"), "text/html html\napplication/json json\n");
        return start(
                "apache2",
                work,
                port -> """
                ServerRoot %1$s
                ServerName localhost
                PidFile %1$s/pid
                ErrorLog %1$s/errors
                Listen 127.0.0.1:%2$d
                LoadModule mpm_event_module %4$s/mod_mpm_event.so
                LoadModule authz_core_module %4$s/mod_authz_core.so
                LoadModule dir_module %4$s/mod_dir.so
                LoadModule mime_module %4$s/mod_mime.so
                LoadModule headers_module %4$s/mod_headers.so
                LoadModule alias_module %4$s/mod_alias.so
                TypesConfig %1$s/types
                User www-data
                Group www-data
                DocumentRoot %3$s
                <Directory %3$s>
                    AllowOverride All
                    Require all granted
                </Directory>
                """.formatted(work, port, root, modules),
                configuration -> List.of("-f", configuration, "-DFOREGROUND"));
    }

    private static WebServer start(
            String program,
            Path work,
            IntFunction<String> configuration,
            java.util.function.Function<String, List<String>> arguments)
            throws Exception {
        Path executable = Stream.of("/usr/sbin/", "/usr/bin/", "/usr/local/sbin/")
                .map(folder -> Path.of(folder + program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (!"required".equals(System.getenv(REQUIREMENT))) {
            assumeTrue(executable != null, program + " is not installed");
        }
        assertThat(executable).as(program).isNotNull();
        int port = freePort();
        Path file = Files.writeString(work.resolve(program + ".conf"), configuration.apply(port));
        Path log = work.resolve(program + ".log");
        var command = new java.util.ArrayList<>(List.of(executable.toString()));
        command.addAll(arguments.apply(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var server = new WebServer(process, port, log);
        server.await();
        return server;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void await() throws Exception {
        for (int i = 0; i < 100; i++) {
            try {
                get("/");
                return;
            } catch (IOException e) {
                assertThat(process.isAlive()).as(Files.readString(log)).isTrue();
                Thread.sleep(50);
            }
        }
        throw new AssertionError("the server does not answer: " + Files.readString(log));
    }

    HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
