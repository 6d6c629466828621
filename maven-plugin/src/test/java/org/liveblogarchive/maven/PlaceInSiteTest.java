package org.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceInSiteTest {
    private static final Path SITE = Path.of("target/site");
    private static final Path STAGED = Path.of("target/staging/module");

    @ParameterizedTest
    @CsvSource({
        "target/site/live, live",
        "target/site/news/live, news/live",
        "target/../target/site/./live/, live",
        "target/staging/module/live, live",
    })
    void an_archive_in_the_site_goes_along_with_it(String output, String path) {
        var place = new PlaceInSite(SITE, Path.of(output), STAGED);
        assertThat(place.isInSite()).isTrue();
        assertThat(place.path()).isEqualTo(path);
        assertThat(place.archive()).isEqualTo(STAGED.resolve(path).toAbsolutePath());
    }

    @ParameterizedTest
    @CsvSource({"public, public", "target/site, site", "target/siteb/live, live", "target/site/../live, live"})
    void an_archive_elsewhere_is_none_of_the_site(String output, String path) {
        var place = new PlaceInSite(SITE, Path.of(output), SITE);
        assertThat(place.isInSite()).isFalse();
        assertThat(place.path()).isEqualTo(path);
        assertThat(place.explain())
                .startsWith("outputDirectory ")
                .contains("Set it to ${project.reporting.outputDirectory}/live");
    }

    @Test
    void without_another_site_it_is_where_the_parameter_says() {
        assertThat(new PlaceInSite(SITE, SITE.resolve("live"), SITE).archive())
                .isEqualTo(SITE.resolve("live").toAbsolutePath());
    }
}
