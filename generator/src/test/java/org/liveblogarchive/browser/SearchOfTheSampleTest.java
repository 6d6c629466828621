package org.liveblogarchive.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The search as readers have it: the dialog, what finds the words, and the index of the sample archive. */
class SearchOfTheSampleTest extends SampleInBrowser {
    @ParameterizedTest
    @ValueSource(ints = {360, 1440})
    void words_of_a_post_lead_to_its_place_among_the_others(int width) {
        openWithScripts("index.html", width);
        reader.press("/");
        reader.awaits("document.activeElement.matches('.search [role=combobox]')");
        reader.press("borscht pel");
        reader.awaits("document.querySelectorAll('.search-title').length === 1");
        assertThat(reader.text(".search-title")).startsWith("Borscht, deer pelmeni");
        reader.awaits("document.querySelector('.search-results mark, .search mark')");
        reader.press(Keys.ARROW_DOWN, Keys.ENTER);
        reader.awaits("location.pathname.includes('/putin-kim-summit-2019/')");
        assertThat(reader.browser().getCurrentUrl()).matches(".*/putin-kim-summit-2019/(page-\\d+|index)\\.html#.+");
        reader.awaits("document.querySelector('.post:target')");
        assertThat(reader.text(".post:target h2")).startsWith("Borscht");
    }
}
