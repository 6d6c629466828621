package org.liveblogarchive.render;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.SimpleDateFormat;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.Problems;

/** Finds what is wrong with the words of one language. */
final class WordChecks {
    private static final List<String> DATES = List.of("timeFormat", "dateFormat", "dayFormat");
    private static final List<String> COUNTED = List.of("posts");

    private final String file;
    private final Locale locale;
    private final Problems problems;

    /** Makes the checks of a file of words, whose problems are noted in {@code problems}. */
    WordChecks(String file, Locale locale, Problems problems) {
        this.file = file;
        this.locale = locale;
        this.problems = problems;
    }

    /** Notes an error for each word that is missing or cannot be used, and puts the default English one in its place. */
    void check(Properties words, Properties english, Properties defaults) {
        for (String key : new TreeSet<>(english.stringPropertyNames())) {
            if (!words.containsKey(key)) {
                problems.error(
                        file,
                        Position.START,
                        "no word “" + key + "”",
                        "every word of words/en.properties",
                        "Add a line “" + key + "=…”; in English it is “" + english.getProperty(key) + "”.");
            }
        }
        DATES.forEach(key -> check(
                key,
                words,
                defaults,
                "a pattern of ICU’s SimpleDateFormat, such as “d MMMM uuuu”",
                pattern -> new SimpleDateFormat(pattern, Words.icu(locale)).format(Date.from(Instant.EPOCH))));
        english.stringPropertyNames().stream()
                .filter(key -> english.getProperty(key).contains("{0}"))
                .forEach(key -> check(
                        key,
                        words,
                        defaults,
                        "a message of ICU’s MessageFormat, in which “{0}” stands for a value",
                        pattern -> new MessageFormat(pattern, Words.icu(locale)).format(new Object[] {"", ""})));
        COUNTED.forEach(key -> check(
                key,
                words,
                defaults,
                "a message of ICU’s MessageFormat, such as “{0, plural, one {# post} other {# posts}}”",
                pattern -> new MessageFormat(pattern, Words.icu(locale)).format(new Object[] {1})));
    }

    private void check(String key, Properties words, Properties defaults, String expected, Consumer<String> use) {
        String word = words.getProperty(key);
        if (word == null) {
            return;
        }
        try {
            use.accept(word);
        } catch (IllegalArgumentException e) {
            problems.error(file, Position.START, "the word “" + key + "”, “" + word + "”", expected, "Mend the word.");
            words.setProperty(key, defaults.getProperty(key));
        }
    }
}
