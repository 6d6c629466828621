package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The search in an archive whose words run from right to left. */
class SearchFromRightToLeftTest extends SearchedArchive {
    @Override
    String language() {
        return "ar";
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void it_is_mirrored_and_axe_finds_nothing(int width) {
        openSearched("index.html#search=council", width);
        assertThat(status()).isEqualTo("91 منشورًا");
        reader.press(Keys.ARROW_DOWN);
        assertThat(left(".search-line svg")).isGreaterThan(left(".search-close"));
        assertThat(left(".search [name=blog]")).isGreaterThan(left(".search [name=year]"));
        assertThat(reader.number("document.querySelector('.search-body').scrollWidth"))
                .isLessThanOrEqualTo(width);
        assertThat(reader.all(".search-title[dir=ltr]")).hasSizeGreaterThan(10);
        assertThat(reader.one(".search-date").getText()).isEqualTo("12 مايو 2026");
        assertThat(Axe.violations(reader, Axe.Rules.BESIDE_COLOURS))
                .isEmpty(); // which are the same as from left to right
    }

    private long left(String selector) {
        return reader.number("document.querySelector(arguments[0]).getBoundingClientRect().left", selector);
    }
}
