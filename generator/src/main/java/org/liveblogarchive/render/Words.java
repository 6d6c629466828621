package org.liveblogarchive.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.liveblogarchive.content.NearestName;
import org.liveblogarchive.content.Problems;

/**
 * The theme's words in one language, from {@code words/<language>.properties}, as the variable {@code words} of every
 * template.
 */
final class Words implements TemplateHashModel {
    private final String file;
    private final Locale locale;
    private final Properties words;
    private final Map<String, String> counted = new ConcurrentHashMap<>();

    private Words(String file, Locale locale, Properties words) {
        this.file = file;
        this.locale = locale;
        this.words = words;
    }

    /**
     * Reads the words of a language; if the theme does not speak it, those of its English.
     *
     * <p>A word that the language lacks is an error, and stands in English until it is mended. Where all words are the default
     * theme's there is nothing to look for, and looking takes a tenth of a second of a new JVM.
     */
    static Words of(Locale language, ThemeFiles theme, Problems problems) throws IOException {
        Properties english = read(file(Locale.ENGLISH), theme);
        Properties defaults = read(theme.layers(file(Locale.ENGLISH)).subList(0, 1));
        boolean own = theme.isOwn(file(Locale.ENGLISH));
        if (own) {
            new WordChecks(theme.describe(file(Locale.ENGLISH)), Locale.ENGLISH, problems)
                    .check(english, english, defaults);
        }
        for (Locale locale : new Locale[] {language, Locale.forLanguageTag(language.getLanguage())}) {
            String file = file(locale);
            Properties words = read(file, theme);
            if (!words.isEmpty()) {
                if (own || theme.isOwn(file)) {
                    new WordChecks(theme.describe(file), locale, problems).check(words, english, defaults);
                }
                var all = new Properties();
                all.putAll(english);
                all.putAll(words);
                return new Words(theme.describe(file), locale, all);
            }
        }
        return new Words(theme.describe(file(Locale.ENGLISH)), Locale.ENGLISH, english);
    }

    private static String file(Locale locale) {
        return "words/" + locale.toLanguageTag() + ".properties";
    }

    /** Reads a file of words, those of the default theme first: a project's own theme has only what differs. */
    private static Properties read(String file, ThemeFiles theme) throws IOException {
        return read(theme.layers(file));
    }

    private static Properties read(List<byte[]> layers) throws IOException {
        var words = new Properties();
        for (byte[] layer : layers) {
            words.load(new StringReader(new String(layer, UTF_8)));
        }
        return words;
    }

    /** Returns the language of the words. */
    Locale locale() {
        return locale;
    }

    /** Returns the word for a key. */
    String word(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new MissingWordException("The theme’s words have no “" + key + "” in " + file + ". "
                    + NearestName.hint(key, words.stringPropertyNames(), "Add it there."));
        }
        return word;
    }

    /** Returns a word that depends on a count, with the count in it: a message of ICU with plural forms. */
    String counted(String key, int count) {
        return counted.computeIfAbsent(
                key + " " + count, any -> new MessageFormat(word(key), icu(locale)).format(new Object[] {count}));
    }

    /** Returns a word with {@code {0}}, {@code {1}} … replaced by values. */
    String filled(String key, String... values) {
        String filled = word(key);
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", values[i]);
        }
        return filled;
    }

    /** Returns the format of moments that a word gives as a pattern. */
    SimpleDateFormat dateFormat(String key) {
        return new SimpleDateFormat(word(key), icu(locale));
    }

    /** Numbers are written in the digits that addresses and the times of machines have. */
    static ULocale icu(Locale language) {
        return ULocale.forLocale(language).setKeywordValue("numbers", "latn");
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        try {
            return new SimpleScalar(word(key));
        } catch (MissingWordException e) {
            throw new TemplateModelException(e.getMessage(), e);
        }
    }

    @Override
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
