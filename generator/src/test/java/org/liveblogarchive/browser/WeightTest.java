package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.SampleArchive;

/** What a reader has to load for a page, and that nothing moves while it loads. */
class WeightTest extends SampleInBrowser {
    private static final int FIRST_VIEW = 30_000;

    @Test
    void the_first_view_of_a_live_blog_is_light_and_comes_from_one_host() throws IOException {
        var sizes = new TreeMap<String, Integer>();
        for (String address : loaded(SUMMIT)) {
            assertThat(address).startsWith(host.address(""));
            String path = address.substring(host.address("").length());
            if (path.endsWith(".html") || path.endsWith(".css") || path.endsWith(".js")) {
                sizes.put(path, compressed(SampleArchive.folder().resolve(path)));
            }
        }
        assertThat(sizes.keySet()).filteredOn(path -> path.endsWith(".css")).hasSize(1);
        assertThat(sizes).hasSizeBetween(5, 12);
        assertThat(sizes.values().stream().mapToInt(Integer::intValue).sum())
                .as(sizes.toString())
                .isLessThan(FIRST_VIEW);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440})
    void nothing_moves_while_a_page_loads(int width) {
        for (String page : List.of(SUMMIT, "index.html", "nordhavn-election-night/index.html")) {
            loadedAt(page, width);
            Object shift = reader.browser().executeAsyncScript("""
                    const done = arguments[0];
                    let sum = 0;
                    new PerformanceObserver(list => list.getEntries().forEach(entry => { sum += entry.value; }))
                        .observe({ type: 'layout-shift', buffered: true });
                    setTimeout(() => done(sum), 300);
                    """);
            assertThat(((Number) shift).doubleValue())
                    .as("%s at %d pixels", page, width)
                    .isLessThan(0.01);
        }
    }

    private List<String> loaded(String page) {
        loadedAt(page, 1440);
        return ((List<?>) reader.run("return performance.getEntriesByType('resource').map(({ name }) => name)"
                        + ".concat(location.href)"))
                .stream().map(Object::toString).toList();
    }

    private void loadedAt(String page, int width) {
        reader.open(host.address(page), width);
        reader.browser().executeAsyncScript("setTimeout(arguments[0], 300)");
    }

    private static int compressed(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            Files.copy(file, zip);
        }
        return bytes.size();
    }
}
