package org.liveblogarchive.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.api.Precompression;
import org.liveblogarchive.api.WebHost;
import org.liveblogarchive.render.Outputs;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.WebArchive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules for hosts, followed by real servers where there are such. */
class HostRulesTest {
    private static final String DAY = "public, max-age=86400, must-revalidate";
    private static final String MINUTE = "public, max-age=60, must-revalidate";

    @TempDir
    Path folder;

    @Test
    void nginx_follows_its_rules() throws Exception {
        Path root = build(WebHost.NGINX);
        Path rules = root.resolve("news/nginx.conf");
        try (WebServer server = WebServer.nginx(root, rules, Files.createDirectory(folder.resolve("work")))) {
            check(server);
            assertThat(server.get("/news/summit/").body()).contains("The summit");
        }
    }

    @Test
    void apache_follows_its_rules() throws Exception {
        Path root = build(WebHost.APACHE);
        try (WebServer server = WebServer.apache(root, Files.createDirectory(folder.resolve("work")))) {
            check(server);
        }
    }

    private void check(WebServer server) throws Exception {
        for (String path : List.of(
                "",
                "index.html",
                "summit/",
                "summit/index.html",
                "summit/tag-talks.html",
                "summit/author-anna.html",
                "tags/talks.html",
                "authors/",
                "summit/feed.rss",
                "summit/feed.json",
                "archive.json",
                "summit/posts-1.json",
                "summit/tag-talks-page-1.html",
                "sitemap.xml",
                "robots.txt",
                "manifest.sha256",
                "summit/manifest/posts-1.sha256")) {
            assertThat(header(server, path, "Cache-Control")).as(path).isEqualTo(MINUTE);
        }
        for (String path : List.of(
                "summit/p001.html",
                "summit/page-1.html",
                "summit/media/a.svg",
                "summit/embed/p001.html",
                "summit/embed/p001.json")) {
            assertThat(header(server, path, "Cache-Control")).as(path).isEqualTo(DAY);
        }
        String style = "assets/pages/" + asset();
        assertThat(header(server, style, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(server, "summit/feed.atom", "Content-Type")).startsWith("application/atom+xml");
        for (String path : List.of("summit/feed.atom", "feed.rss", "summit/posts-1.json", "archive.json")) {
            assertThat(header(server, path, "Access-Control-Allow-Origin"))
                    .as(path)
                    .isEqualTo("*");
        }
        assertThat(header(server, "summit/p001.html", "Access-Control-Allow-Origin"))
                .isEmpty();
        for (String path : List.of("", "summit/p001.html", style, "summit/media/a.svg", "nothing.html")) {
            assertThat(header(server, path, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(header(server, path, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
            assertThat(header(server, path, "Content-Security-Policy")).isEqualTo("frame-ancestors 'self'");
        }
        assertThat(header(server, "summit/embed/p001.html", "Content-Security-Policy"))
                .isEmpty();
        HttpResponse<String> missing = server.get("/news/nothing.html");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Cache-Control")).isEmpty();
        assertThat(missing.body()).contains("Page not found");
        for (String old : List.of("summit/old.html", "gone/", "gone/index.html", "caf%C3%A9/a+b.html")) {
            HttpResponse<String> moved = server.get("/news/" + old);
            assertThat(moved.statusCode()).as(old).isEqualTo(301);
            assertThat(moved.headers().firstValue("Location").orElseThrow()).endsWith("/news/summit/p002.html");
        }
        assertThat(server.get("/news/summit/oldXhtml").statusCode()).isEqualTo(404);
        assertThat(header(server, "summit/former.html", "Location"))
                .endsWithIgnoringCase("/news/summit/r%C3%A9moved.html");
        HttpResponse<String> removed = server.get("/news/summit/r%C3%A9moved.html");
        assertThat(removed.statusCode()).isEqualTo(410);
        assertThat(removed.body()).contains("It was wrong.");
        assertThat(header(server, "summit/r%C3%A9moved.html", "X-Content-Type-Options"))
                .isEqualTo("nosniff");
        assertThat(header(server, "summit/r%C3%A9moved.html", "Content-Type")).startsWith("text/html");
    }

    private String header(WebServer server, String path, String name) throws Exception {
        return server.get("/news/" + path).headers().firstValue(name).orElse("");
    }

    private String asset() throws Exception {
        try (Stream<Path> assets = Files.list(folder.resolve("site/news/assets/pages"))) {
            return assets.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("live-blog."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Once they did not agree on manifests and on the pages of tags. */
    @Test
    void all_hosts_keep_a_file_for_the_same_time() throws Exception {
        build(WebHost.NETLIFY, WebHost.APACHE, WebHost.NGINX);
        List<Caching.Rule> rules = new Caching(Outputs.ALL.stream()
                        .flatMap(output -> output.served().stream())
                        .toList())
                .rules();
        for (Caching.Rule rule : rules) {
            assertThat(file(".htaccess"))
                    .contains("(?:" + rule.pattern() + ")$#\">\nHeader set Cache-Control \"" + rule.value());
            assertThat(file("nginx.conf"))
                    .contains("(?:" + rule.pattern() + ")$\") {\n        set $liveblog_cache \"" + rule.value());
            for (String path : rule.paths()) {
                assertThat(file("_headers")).contains(path + "\n  Cache-Control: " + rule.value() + "\n");
            }
        }
        assertThat(rules.get(0).paths()).contains("*.sha256", ":folder/tag-*");
    }

    @Test
    void netlify_reads_the_special_after_the_general() throws Exception {
        build(WebHost.NETLIFY);
        assertThat(file("_redirects"))
                .contains(
                        "/news/summit/old.html /news/summit/p002.html 301!\n",
                        "/news/gone/ /news/summit/p002.html 301!\n",
                        "/news/summit/r%C3%A9moved.html /news/summit/r%C3%A9moved.html 410!\n");
        assertThat(file("_headers"))
                .startsWith("/news/*\n  X-Content-Type-Options: nosniff\n")
                .contains("\n/news/*.atom\n  Cache-Control: " + MINUTE + "\n  Access-Control-Allow-Origin: *\n")
                .endsWith("/news/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n")
                .doesNotContain("!");
    }

    @Test
    void cloudflare_detaches_the_general_before_the_special() throws Exception {
        build(WebHost.CLOUDFLARE);
        assertThat(file("_redirects")).contains("/news/summit/old.html /news/summit/p002.html 301\n");
        assertThat(file("_headers"))
                .contains("/news/assets/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n");
        assertThat(file("_headers").lines().filter(line -> line.startsWith("/")))
                .hasSizeLessThan(100)
                .allSatisfy(path ->
                        assertThat(path.chars().filter(c -> c == '*').count()).isLessThan(2));
    }

    @Test
    void s3_gets_a_configuration_with_its_routing_rules() throws Exception {
        build(WebHost.S3);
        JsonNode website = JsonMapper.shared().readTree(file("s3-website.json"));
        assertThat(website.get("IndexDocument").get("Suffix").stringValue()).isEqualTo("index.html");
        assertThat(website.get("ErrorDocument").get("Key").stringValue()).isEqualTo("news/404.html");
        JsonNode rule = website.get("RoutingRules").get(0);
        assertThat(rule.get("Condition").get("KeyPrefixEquals").stringValue()).isEqualTo("news/summit/old.html");
        assertThat(rule.get("Redirect").get("ReplaceKeyWith").stringValue()).isEqualTo("news/summit/p002.html");
        assertThat(rule.get("Redirect").get("HttpRedirectCode").stringValue()).isEqualTo("301");
        assertThat(rule.get("Redirect").get("HostName").stringValue()).isEqualTo("live.example.net");
    }

    @Test
    void two_hosts_with_files_of_one_name_are_refused() {
        TestArchive archive = WebArchive.withPosts(folder, 1);
        ArchiveSettings.Builder settings = archive.settings().hosts(Set.of(WebHost.NETLIFY, WebHost.CLOUDFLARE));
        assertThatThrownBy(settings::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Remove one of them");
    }

    @Test
    void nobody_gets_rules_unasked() {
        WebArchive.withPosts(folder, 1).build();
        assertThat(new TestArchive(folder).tree().keySet())
                .noneMatch(path -> path.startsWith("_") || path.endsWith(".conf") || path.equals(".htaccess"))
                .contains(".nojekyll");
    }

    private String file(String name) throws Exception {
        return Files.readString(folder.resolve("site/news").resolve(name));
    }

    /** Builds into a folder that servers may read, which lies below their root as the archive's address does. */
    private Path build(WebHost... hosts) throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        TestArchive archive = WebArchive.withPosts(folder, 12)
                .file(
                        "summit/p002.md",
                        "---\ntitle: P\ndate: 2019-04-25T01:02\naliases: [old.html, /gone/, /café/a+b.html]\n---\nT\n")
                .file(
                        "summit/rémoved.md",
                        "---\ntitle: P\ndate: 2019-04-25T01:02:03\nremoved: {date: 2019-04-26, reason: It was wrong.}\naliases: [former]\n---\nT\n");
        TestArchive.build(ArchiveSettings.builder(archive.content(), folder.resolve("site/news"))
                .hosts(Set.of(hosts))
                .precompress(Set.of(Precompression.GZIP))
                .build());
        return folder.resolve("site");
    }
}
