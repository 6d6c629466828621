package org.liveblogarchive.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last part of a post's address. */
class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "2019-04-25-1410-first-meeting.md, first-meeting",
        "2019-04-25-first-meeting.md, first-meeting",
        "2019-04-25_First Meeting!.md, first-meeting",
        "2019-04-25.md, 2019-04-25",
        "First_Meeting.md, first-meeting",
        "Éclair à l'été.md, éclair-à-l-été",
        "Встреча.md, встреча",
        "첫-만남.md, 첫-만남",
        "İstanbul.md, i̇stanbul",
        "10 000 posts.md, 10-000-posts"
    })
    void comes_from_the_files_name(String fileName, String slug) {
        assertThat(Slug.ofFile(fileName)).isEqualTo(slug);
        assertThat(Slug.isValid(slug)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "a b", "a/b", "..", "a.html", "a%20b", "a\u0000", "e\u0301"})
    void refuses_what_is_no_single_part_of_an_address(String slug) {
        assertThat(Slug.isValid(slug)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void of_any_text_is_empty_too_long_or_valid_and_stays_as_it_is(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            String text = random.ints(random.nextInt(40), 0, 0x3000)
                    .filter(Character::isDefined)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String slug = Slug.from(text);
            assertThat(slug.isEmpty() || Slug.isValid(slug))
                    .as("%s of %s", slug, text)
                    .isTrue();
            assertThat(Slug.from(slug)).isEqualTo(slug);
        }
    }
}
