package org.liveblogarchive.theme;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.NearestName;
import org.liveblogarchive.content.SourceText;

/**
 * The theme's messages in one language, from {@code messages/<language>.properties}, as the variable {@code messages} of
 * every template. Those with placeholders are patterns of ICU's {@code MessageFormat}: {@code messages.page(3)}.
 */
public final class Messages implements TemplateHashModel {
    private static final String ENGLISH = BundleNames.of(Locale.ENGLISH);

    /** An escape that is no character, after whole escapes of backslashes. */
    private static final Pattern BAD_ESCAPE =
            Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)(\\\\u(?!\\p{XDigit}{4})\\w{0,4})");

    private final String file;
    private final Locale locale;
    private final String missing;
    private final Properties messages;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Map<String, String> counted = new ConcurrentHashMap<>();

    private Messages(String file, Locale locale, String missing, Properties messages) {
        this.file = file;
        this.locale = locale;
        this.missing = missing;
        this.messages = messages;
    }

    /**
     * Reads the messages of a language, or the English ones if the theme has no bundle for it.
     *
     * <p>A message that the bundle lacks is an error, and is shown in English until it is fixed. Bundles of the default
     * theme are not checked, as that takes a tenth of a second in a new JVM.
     */
    static Messages of(Locale language, ThemeFiles theme, Diagnostics diagnostics) throws IOException {
        List<Locale> serving = BundleNames.serving(language);
        checkEscapes(serving, theme, diagnostics);
        Properties english = read(ENGLISH, theme);
        Properties defaults = read(theme.layers(ENGLISH).subList(0, 1));
        checkNames(serving, theme, english, defaults, diagnostics);
        boolean own = theme.isOwn(ENGLISH);
        if (own) {
            new MessageChecks(theme.describe(ENGLISH), Locale.ENGLISH, diagnostics).check(english, english, defaults);
        }
        for (Locale locale : serving) {
            String file = BundleNames.of(locale);
            Properties messages = read(file, theme);
            if (!messages.isEmpty()) {
                if (own || theme.isOwn(file)) {
                    new MessageChecks(theme.describe(file), locale, diagnostics).check(messages, english, defaults);
                }
                var all = new Properties();
                all.putAll(english);
                all.putAll(messages);
                return new Messages(theme.describe(file), locale, null, all);
            }
        }
        String missing = BundleNames.of(serving.get(serving.size() - 1));
        return new Messages(theme.describe(ENGLISH), Locale.ENGLISH, missing, english);
    }

    /** Reads a bundle, the messages of the default theme first: a project's own theme has only what differs. */
    private static Properties read(String file, ThemeFiles theme) throws IOException {
        return read(theme.layers(file));
    }

    private static Properties read(List<byte[]> layers) throws IOException {
        var messages = new Properties();
        for (byte[] layer : layers) {
            String text = BAD_ESCAPE.matcher(new String(layer, UTF_8)).replaceAll("$1"); // which is reported
            messages.load(new StringReader(text));
        }
        return messages;
    }

    private static void checkNames(
            List<Locale> serving, ThemeFiles theme, Properties english, Properties defaults, Diagnostics diagnostics)
            throws IOException {
        for (Locale locale : ownBundles(serving, theme)) {
            byte[] own = theme.read(BundleNames.of(locale));
            new MessageChecks(theme.describe(BundleNames.of(locale)), locale, diagnostics)
                    .checkNames(new String(own, UTF_8), read(List.of(own)), english, defaults);
        }
    }

    /** Returns those of some languages, and English, for which the user's theme has a bundle. */
    private static Set<Locale> ownBundles(List<Locale> serving, ThemeFiles theme) throws IOException {
        var own = new LinkedHashSet<Locale>();
        for (Locale locale :
                Stream.concat(Stream.of(Locale.ENGLISH), serving.stream()).toList()) {
            if (theme.isOwn(BundleNames.of(locale))) {
                own.add(locale);
            }
        }
        return own;
    }

    /** Reports invalid escape sequences in the user's message files. */
    private static void checkEscapes(List<Locale> serving, ThemeFiles theme, Diagnostics diagnostics)
            throws IOException {
        for (Locale locale : ownBundles(serving, theme)) {
            String file = BundleNames.of(locale);
            String text = new String(theme.read(file), UTF_8);
            Matcher escape = BAD_ESCAPE.matcher(text);
            while (escape.find()) {
                diagnostics.error(
                        theme.describe(file),
                        new SourceText(file, text, "").at(escape.start(2)),
                        "Invalid escape sequence in a message “" + escape.group(2) + "”",
                        "\\u and four hexadecimal digits, such as \\u00e9",
                        "Write the character itself, as message files are in UTF-8.");
            }
        }
    }

    /** Returns the name of the bundle that the theme lacks, so that these are English messages; null if it has one. */
    String missingBundle() {
        return missing;
    }

    /** Returns the language of the messages. */
    public Locale locale() {
        return locale;
    }

    /** Returns the text of a message without values. */
    public String text(String key) {
        String text = messages.getProperty(key);
        if (text == null) {
            throw new MissingMessageException("The messages of the theme have no “" + key + "” in " + file + ". "
                    + NearestName.hint(key, messages.stringPropertyNames(), "Add it there."));
        }
        return text;
    }

    /** Returns a message that depends on a count, with the count in it: one with plural forms. */
    public String counted(String key, int count) {
        return counted.computeIfAbsent(key + " " + count, any -> format(key, new Object[] {count}));
    }

    /** Returns a message with values in it, which are inserted as they are. */
    public String filled(String key, String... values) {
        return format(key, values);
    }

    private String format(String key, Object[] values) {
        MessageFormat message = formats.computeIfAbsent(key, any -> new MessageFormat(text(any), icu(locale)));
        synchronized (message) { // which may not be used by several threads
            return message.format(values);
        }
    }

    /** Returns the format of moments that a message gives as a pattern. */
    public SimpleDateFormat dateFormat(String key) {
        return new SimpleDateFormat(text(key), icu(locale));
    }

    /** Returns a language for ICU in which numbers have the digits 0 to 9, as addresses and the times for machines do. */
    static ULocale icu(Locale language) {
        return ULocale.forLocale(language).setKeywordValue("numbers", "latn");
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        try {
            return new Message(key, text(key));
        } catch (MissingMessageException e) {
            throw new TemplateModelException(e.getMessage(), e);
        }
    }

    /** A message as templates have it: the text itself, or, called with values, a message with these in it. */
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
            throw new TemplateModelException("The message “" + key + "” takes texts and numbers.");
        }
    }

    @Override
    public boolean isEmpty() {
        return messages.isEmpty();
    }
}
