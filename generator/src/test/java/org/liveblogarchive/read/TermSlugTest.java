package org.liveblogarchive.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.content.PathClaims;
import org.liveblogarchive.support.Rounds;

/** The last part of the addresses of tags and authors: each is for ever that of one tag, and of no other. */
class TermSlugTest {
    @ParameterizedTest
    @CsvSource({
        "results, results",
        "North Korea, north-korea",
        "2018, 2018",
        "Élysée, élysée",
        "Αθήνας, αθήνας",
        "Диалог, диалог",
        "平壤, 平壤",
        "マンガ, マンガ",
        "첫 만남, 첫-만남",
        "مرحبا, مرحبا",
        "हिन्दी, हिन्दी",
        "Diyarbakır, diyarbakır",
        "İstanbul, i̇stanbul",
        "Straße, strasse",
        "ﬁnance, finance",
        "Ꭰꮃ, ꭰꮃ",
        "C, c",
        "C++, c_plus_plus",
        "C#, c_sharp",
        ".NET, dot_net",
        "+1, plus_1",
        "1, 1",
        "#MeToo, sharp_metoo",
        "AT&T, at_and_t",
        "A/B, a_slash_b",
        "A-B, a--b",
        "A B, a-b",
        "A_B, a_underscore_b",
        "Covid-19, covid--19",
        "U.S., u_dot_s_dot",
        "St. Petersburg, st_dot-petersburg",
        "Q & A, q-_and-a",
        "Yahoo!, yahoo_exclamation",
        "node.js, node_dot_js",
        "children’s, children_quote_s",
        "100 %, 100-_percent",
        "C plus plus, c-plus-plus",
        "C_plus_plus, c-plus-plus__4a9155dd9d7d",
        "C+plus, c-plus__4ec44c1969a3",
        "a - b, a-b__5a079debdfff",
        "(draft), draft__243cd1ebb923",
        "🎉, sign__6146299cd548",
        "🎊, sign__5961e6df7600",
        "++, sign__cfc0c0607a33",
        "می‌خواهم, می-خواهم__1c359cc6522a",
        "index, index__1bc04b5291c2",
        "page 2, page-2__e49b3988b52f",
        "a page 2, a-page-2__b3fcc122c63b",
        "CON, con__1143da2bc54c",
        "COM¹, com¹__bdcbdc695ae8"
    })
    void is_readable_where_it_can_be_read_back(String tag, String slug) {
        assertThat(TermSlug.of(tag)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "anna-berg, anna-berg",
        "anna berg, anna--berg",
        "Anna, anna",
        "j.smith, j_dot_smith",
        "anna_berg, anna_underscore_berg"
    })
    void of_an_authors_key_keeps_its_hyphens(String key, String slug) {
        assertThat(TermSlug.ofKey(key)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "sanctions, SANCTIONS",
        "North Korea, north   korea",
        "North Korea, North\u00a0Korea",
        "North Korea, North\u3000Korea",
        "Straße, STRASSE",
        "Straße, STRAẞE",
        "ﬂood, FLOOD",
        "Σίσυφος, ΣΊΣΥΦΟΣ",
        "caf\u00e9, CAFE\u0301",
        "\u212bngstr\u00f6m, \u00e5ngström",
        "ᾳ, ΑΙ"
    })
    void is_one_for_what_case_folding_and_white_space_make_equal(String one, String other) {
        assertThat(TermSlug.of(one)).isEqualTo(TermSlug.of(other));
    }

    @Test
    void of_a_long_tag_is_a_short_file_name() {
        String tag = "平".repeat(200);
        assertThat(TermSlug.of(tag)).startsWith("平平平").hasSizeLessThan(40);
        assertThat(TermSlug.of(tag)).isNotEqualTo(TermSlug.of(tag + "壤"));
        assertThat(TermSlug.of("𠀀".repeat(200))).doesNotContain("?").startsWith("𠀀𠀀");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void differs_for_tags_that_differ_and_is_a_name_that_every_file_system_distinguishes(long seed) {
        var random = new Random(seed);
        List<String> pieces = pieces(random, seed);
        Map<String, String> identities = new HashMap<>();
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < 6_000 * Rounds.LONGER; i++) {
            var made = new StringBuilder();
            for (int j = random.nextInt(6); j >= 0; j--) {
                made.append(pieces.get(random.nextInt(pieces.size())));
            }
            String tag = made.toString().strip();
            if (tag.isEmpty()) {
                continue;
            }
            String slug = TermSlug.of(tag);
            String identity = TermSlug.identity(tag);
            assertThat(identities.putIfAbsent(slug, identity)).as(tag).isIn(null, identity);
            assertThat(TermSlug.of(tag.toUpperCase(Locale.ROOT).equals(tag) ? tag : identity))
                    .as(tag)
                    .isEqualTo(slug);
            assertThat(files.putIfAbsent(withoutCase(slug), slug)).as(tag).isIn(null, slug);
            assertThat(slug).doesNotMatch("[-_].*|.*-|index|(?:.*-)?page-\\d+|.*[ /\\\\:*?\"<>|.].*");
            assertThat(PathClaims.isPortable(slug + ".html")).as(slug).isTrue();
            assertThat(Normalizer2.getNFCInstance().isNormalized(slug)).as(slug).isTrue();
            assertThat(slug.length()).isLessThan(101);
        }
    }

    /** Returns what tags are made of: words, also those that stand for signs, signs, white space, and any characters. */
    private static List<String> pieces(Random random, long seed) {
        var pieces = new ArrayList<>(List.of(
                "a", "B", "plus", "Plus", "sharp", "dot", "page", "index", "con", "1", "2", " ", " ", "  ", "\u00a0",
                "-", "-", "+", "+", "#", ".", "_", "/", "&", "’", "ß", "SS", "ς", "Σ", "σ", "ı", "i", "İ", "\u0301",
                "\u0307", "\u200d", "\ufe0f"));
        if (seed % 2 == 0) {
            var any = new UnicodeSet("[[:assigned:]-[:C:]]");
            for (int i = 0; i < 300; i++) {
                pieces.add(Character.toString(any.charAt(random.nextInt(any.size()))));
            }
        }
        return pieces;
    }

    /** Returns a name as file systems compare it: by capitals of each character alone, as NTFS does. */
    private static String withoutCase(String slug) {
        return slug.codePoints()
                .map(c -> c == 'ı' ? c : Character.toUpperCase(c)) // which only Turkish writes as I
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void what_is_known_of_ascii_is_what_unicode_says_of_it() {
        for (int c = 0; c < 0x80; c++) {
            String name = "a" + (char) c + "b";
            String folded = UCharacter.foldCase(name, true);
            assertThat(TermSlug.identity(name))
                    .as("%x", c)
                    .isEqualTo(UCharacter.isUWhiteSpace(c) ? "a b" : folded)
                    .isEqualTo(TermSlug.identity(name + "é").replace("é", ""));
        }
    }
}
