package org.liveblogarchive.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.liveblogarchive.content.NearestName;
import org.liveblogarchive.content.Problems;

/**
 * The theme's words in one language, from {@code words/<language>.properties}, as the variable {@code words} of every
 * template. Words with placeholders are messages of ICU's {@code MessageFormat}: {@code words.page(3)}.
 */
final class Words implements TemplateHashModel {
    private final String file;
    private final Locale locale;
    private final Properties words;
    private final Map<String, MessageFormat> messages = new ConcurrentHashMap<>();
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

    /** Returns a message that depends on a count, with the count in it: one with plural forms. */
    String counted(String key, int count) {
        return counted.computeIfAbsent(key + " " + count, any -> format(key, new Object[] {count}));
    }

    /** Returns a message with values in it, which stand there as they are, whatever they contain. */
    String filled(String key, String... values) {
        return format(key, values);
    }

    private String format(String key, Object[] values) {
        MessageFormat message = messages.computeIfAbsent(key, any -> new MessageFormat(word(any), icu(locale)));
        synchronized (message) { // which may not be used by several threads
            return message.format(values);
        }
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
            return new Message(key, word(key));
        } catch (MissingWordException e) {
            throw new TemplateModelException(e.getMessage(), e);
        }
    }

    /** A word as templates have it: the text itself, or, called with values, a message with these in it. */
    private final class Message implements TemplateScalarModel, TemplateMethodModelEx {
        private final String key;
        private final String text;

        Message(String key, String text) {
            this.key = key;
            this.text = text;
        }

        @Override
        public String getAsString() {
            return text;
        }

        @Override
        @SuppressWarnings("rawtypes") // as FreeMarker declares it
        public Object exec(List values) throws TemplateModelException {
            var texts = new ArrayList<String>();
            for (Object value : values) {
                texts.add(text(value));
            }
            return new SimpleScalar(filled(key, texts.toArray(String[]::new)));
        }

        private String text(Object value) throws TemplateModelException {
            if (value instanceof TemplateScalarModel scalar) {
                return scalar.getAsString();
            }
            if (value instanceof TemplateNumberModel number) {
                return number.getAsNumber().toString();
            }
            throw new TemplateModelException("The word “" + key + "” takes texts and numbers.");
        }
    }

    @Override
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
