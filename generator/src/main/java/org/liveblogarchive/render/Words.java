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

    /** Reads the words of a language; if the theme does not speak it, those of its English. */
    static Words of(Locale language, ThemeFiles theme) throws IOException {
        for (Locale locale : new Locale[] {language, Locale.forLanguageTag(language.getLanguage()), Locale.ENGLISH}) {
            String file = "words/" + locale.toLanguageTag() + ".properties";
            byte[] bytes = theme.read(file);
            if (bytes != null) {
                var words = new Properties();
                words.load(new StringReader(new String(bytes, UTF_8)));
                return new Words(theme.describe(file), locale, words);
            }
        }
        throw new IOException("The theme has no file “words/en.properties”.");
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
