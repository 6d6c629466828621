package org.liveblogarchive.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.Problems;

/**
 * The theme's words in one language, from {@code words/<language>.properties}, as the variable {@code words} of every
 * template.
 */
final class Words implements TemplateHashModel {
    private final String file;
    private final Locale locale;
    private final Properties words;

    private Words(String file, Locale locale, Properties words) {
        this.file = file;
        this.locale = locale;
        this.words = words;
    }

    /**
     * Reads the words of a language; if the theme does not speak it, those of its English.
     *
     * <p>A word that the language lacks is an error, and stands in English until it is mended.
     */
    static Words of(Locale language, ThemeFiles theme, Problems problems) throws IOException {
        Properties english = read(file(Locale.ENGLISH), theme);
        for (Locale locale : new Locale[] {language, Locale.forLanguageTag(language.getLanguage())}) {
            String file = file(locale);
            Properties words = read(file, theme);
            if (!words.isEmpty()) {
                noteMissing(words, english, theme.describe(file), problems);
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
        var words = new Properties();
        for (byte[] layer : theme.layers(file)) {
            words.load(new StringReader(new String(layer, UTF_8)));
        }
        return words;
    }

    private static void noteMissing(Properties words, Properties english, String file, Problems problems) {
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
    }

    /** Returns the language of the words. */
    Locale locale() {
        return locale;
    }

    /** Returns the word for a key. */
    String word(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new MissingWordException("The theme's words have no “" + key + "” in " + file + ".");
        }
        return word;
    }

    /** Returns a word that depends on a count, with the count in it. */
    String counted(String key, int count) {
        return word(count == 1 ? key + "One" : key + "Other").replace("{0}", Integer.toString(count));
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
