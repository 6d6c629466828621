package org.liveblogarchive.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.content.Diagnostics;

/** The message bundles of the default theme beside what CLDR says of their languages. */
class CldrTest {
    static final Path BUNDLES = Path.of("../templates/theme/messages");
    private static final Instant FIRST = Instant.parse("2019-01-01T12:00:00Z");

    /** CLDR has the narrow one of the spaces at which no line ends, which not all fonts have. */
    private static final char NARROW_SPACE = '\u202f';

    private static final char SPACE = '\u00a0';

    /** English is British here, as CLDR's own is American; numbers have the digits that addresses have. */
    private static final Map<String, String> REGIONS = Map.of("en", "en-GB");

    static Stream<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files
                    .map(file -> file.getFileName().toString().replace(".properties", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Builds do not look at what the default theme brings. */
    @ParameterizedTest
    @MethodSource("languages")
    void messages_are_complete_and_can_be_used(String language) throws IOException {
        Properties english = messages("en");
        Properties messages = messages(language);
        var problems = new Diagnostics();
        new MessageChecks(language, Locale.forLanguageTag(language), problems).check(messages, english, english);
        assertThat(problems.sorted()).isEmpty();
        assertThat(english.stringPropertyNames()).containsAll(messages.stringPropertyNames());
        english.forEach((key, text) -> assertThat(placeholders(messages.getProperty((String) key)))
                .as("placeholders of %s", key)
                .isEqualTo(placeholders((String) text)));
    }

    /** A number without a form of its own would have the wrong one; a form that no number has is a mistake. */
    @ParameterizedTest
    @MethodSource("languages")
    void counts_have_the_plural_forms_of_the_language_and_no_others(String language) throws IOException {
        for (String key : List.of("posts", "liveBlogs")) {
            assertForms(language, messages(language).getProperty(key));
        }
    }

    private static void assertForms(String language, String message) {
        var pattern = new MessagePattern(message);
        var forms = new ArrayList<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_SELECTOR) {
                forms.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        Set<String> expected = PluralRules.forLocale(icu(language)).getKeywords();
        assertThat(forms).doesNotHaveDuplicates();
        assertThat(forms.stream().filter(form -> !form.startsWith("="))).hasSameElementsAs(expected);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void dates_are_written_as_the_language_writes_them(String language) throws IOException {
        ULocale locale = icu(REGIONS.getOrDefault(language, language));
        Properties messages = messages(language);
        var patterns = DateTimePatternGenerator.getInstance(locale);
        assertSame(language, messages, "dateFormat", DateFormat.getDateInstance(DateFormat.LONG, locale));
        assertSame(language, messages, "dayFormat", day(language, locale));
        assertSame(language, messages, "dayAndMonthFormat", format(patterns, "MMMMd", locale));
        assertSame(language, messages, "monthFormat", format(patterns, "yMMMM", locale));
        assertSame(language, messages, "yearFormat", format(patterns, "y", locale));
        assertThat(messages.getProperty("timeFormat")).isEqualTo("HH:mm");
    }

    /** British English has a comma here between the day's name and the date, as most papers do. */
    private static DateFormat day(String language, ULocale locale) {
        var full = (SimpleDateFormat) DateFormat.getDateInstance(DateFormat.FULL, locale);
        return language.equals("en")
                ? new SimpleDateFormat(full.toPattern().replace("EEEE d", "EEEE, d"), locale)
                : full;
    }

    private static DateFormat format(DateTimePatternGenerator patterns, String skeleton, ULocale locale) {
        return new SimpleDateFormat(patterns.getBestPattern(skeleton), locale);
    }

    /** Compares what two formats make of the days of a year, in which each month and each day of the week comes. */
    private static void assertSame(String language, Properties messages, String key, DateFormat cldr) {
        var ours = new SimpleDateFormat(messages.getProperty(key), icu(language));
        ours.setTimeZone(TimeZone.GMT_ZONE);
        cldr.setTimeZone(TimeZone.GMT_ZONE);
        for (int day = 0; day < 365; day++) {
            Date date = Date.from(FIRST.plus(day, ChronoUnit.DAYS));
            assertThat(ours.format(date)).as(key).isEqualTo(cldr.format(date).replace(NARROW_SPACE, SPACE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "hi", "it", "ja", "nl", "pl", "pt", "ru", "tr", "uk", "zh", "zh-Hant"})
    void headlines_stand_in_the_quotation_marks_of_the_language(String language) throws IOException {
        LocaleData cldr = LocaleData.getInstance(icu(language));
        String quoted =
                cldr.getDelimiter(LocaleData.QUOTATION_START) + "{0}" + cldr.getDelimiter(LocaleData.QUOTATION_END);
        Properties messages = messages(language);
        for (String key : List.of("tagTitle", "allPostsOn", "liveBlogsOn")) {
            assertThat(messages.getProperty(key)).as(key).contains(quoted);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi", "it", "nl", "pl", "pt", "tr", "uk", "zh", "zh-Hant"})
    void a_bundle_that_no_native_reader_has_reviewed_says_so(String language) throws IOException {
        assertThat(Files.readAllLines(BUNDLES.resolve(language + ".properties")).get(1))
                .startsWith("# Not yet reviewed by a native reader");
    }

    private static List<String> placeholders(String text) {
        return Stream.of("{0}", "{1}", "{0,").filter(text::contains).toList();
    }

    private static ULocale icu(String language) {
        return Messages.icu(Locale.forLanguageTag(language));
    }

    private static Properties messages(String language) throws IOException {
        var messages = new Properties();
        try (var file = Files.newBufferedReader(BUNDLES.resolve(language + ".properties"))) {
            messages.load(file);
        }
        return messages;
    }
}
