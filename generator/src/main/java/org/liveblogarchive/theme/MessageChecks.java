package org.liveblogarchive.theme;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.SimpleDateFormat;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.NearestName;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.SourceText;

/** Checks the messages of one language. */
final class MessageChecks {
    private static final List<String> DATES =
            List.of("timeFormat", "dateFormat", "dayFormat", "dayAndMonthFormat", "monthFormat", "yearFormat");
    private static final List<String> COUNTED = List.of("posts", "liveBlogs");

    private final String file;
    private final Locale locale;
    private final Diagnostics diagnostics;

    /** Makes the checks of a file of messages, which report to {@code diagnostics}. */
    MessageChecks(String file, Locale locale, Diagnostics diagnostics) {
        this.file = file;
        this.locale = locale;
        this.diagnostics = diagnostics;
    }

    /** Reports an error for each message that is missing or not valid, and puts the default English one in its place. */
    void check(Properties messages, Properties english, Properties defaults) {
        for (String key : new TreeSet<>(english.stringPropertyNames())) {
            if (!messages.containsKey(key)) {
                diagnostics.error(
                        file,
                        Position.START,
                        "No message “" + key + "”",
                        "all messages of messages/en.properties",
                        "Add a line “" + key + "=…”; in English it is “" + english.getProperty(key) + "”.");
            }
        }
        DATES.forEach(key -> check(
                key,
                messages,
                defaults,
                "a pattern of ICU SimpleDateFormat, such as “d MMMM uuuu”",
                pattern -> new SimpleDateFormat(pattern, Messages.icu(locale)).format(Date.from(Instant.EPOCH))));
        english.stringPropertyNames().stream()
                .filter(key -> english.getProperty(key).contains("{0}"))
                .forEach(key -> check(
                        key,
                        messages,
                        defaults,
                        "a message in ICU MessageFormat, in which “{0}” stands for a value",
                        pattern -> new MessageFormat(pattern, Messages.icu(locale)).format(new Object[] {"", ""})));
        COUNTED.forEach(key -> check(
                key,
                messages,
                defaults,
                "a message in ICU MessageFormat, such as “{0, plural, one {# post} other {# posts}}”",
                pattern -> new MessageFormat(pattern, Messages.icu(locale)).format(new Object[] {1})));
    }

    /**
     * Warns of messages that no template asks for: those that the bundle in English does not have, and in that bundle those
     * that are probably misspelt.
     *
     * @param text the user's bundle
     * @param own its messages
     */
    void checkNames(String text, Properties own, Properties english, Properties defaults) {
        Set<String> known = new TreeSet<>(defaults.stringPropertyNames());
        known.addAll(locale.equals(Locale.ENGLISH) ? Set.of() : english.stringPropertyNames());
        for (String key : new TreeSet<>(own.stringPropertyNames())) {
            String nearest = NearestName.of(key, known);
            if (known.contains(key) || (nearest == null && locale.equals(Locale.ENGLISH))) {
                continue;
            }
            Matcher line = Pattern.compile("(?m)^[ \\t]*" + Pattern.quote(key)).matcher(text);
            diagnostics.warning(
                    file,
                    new SourceText(file, text, "").at(line.find() ? line.start() : 0),
                    "Unknown message “" + key + "”",
                    "a message of messages/en.properties",
                    NearestName.hint(key, known, "Remove the line, or add the message to messages/en.properties."));
        }
    }

    private void check(String key, Properties messages, Properties defaults, String expected, Consumer<String> use) {
        String text = messages.getProperty(key);
        if (text == null) {
            return;
        }
        try {
            use.accept(text);
        } catch (IllegalArgumentException e) {
            diagnostics.error(
                    file,
                    Position.START,
                    "Invalid message “" + key + "”, “" + text + "”",
                    expected,
                    "Fix the message.");
            messages.setProperty(key, defaults.getProperty(key));
        }
    }
}
