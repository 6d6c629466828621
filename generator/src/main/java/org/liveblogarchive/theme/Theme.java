package org.liveblogarchive.theme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.liveblogarchive.content.DiagnosticReport;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.model.ThemeSettings;
import org.liveblogarchive.read.ThemeReader;
import org.liveblogarchive.view.ThemeView;

/** The templates, messages and assets that pages are made with. Safe for use by several threads. */
public final class Theme {
    private final ThemeFiles files;
    private final Assets assets;
    private final ThemeView view;
    private final DiagnosticReport diagnostics;
    private final Map<Locale, LoadedMessages> messages = new HashMap<>();
    private final ThemeSettings settings;
    private final Map<Class<?>, Object> derived = new HashMap<>();
    private Templates templates;

    private record LoadedMessages(Messages messages, DiagnosticReport diagnostics) {}

    /** The default theme, whose files are those of the program: it is read once, however many archives are built. */
    private static final class Default {
        static final Theme THEME = new Theme(new ThemeFiles(null), ThemeSettings.DEFAULT, DiagnosticReport.EMPTY);
    }

    private Theme(ThemeFiles files, ThemeSettings settings, DiagnosticReport diagnostics) {
        this.files = files;
        this.assets = new Assets(files, settings);
        this.view = ThemeViews.of(settings);
        this.diagnostics = diagnostics;
        this.settings = settings;
    }

    /** Returns the theme of a folder, or the default theme if {@code folder} is null. */
    public static Theme of(Path folder) throws IOException {
        if (folder == null) {
            return Default.THEME;
        }
        var files = new ThemeFiles(folder);
        var diagnostics = new Diagnostics();
        files.check(diagnostics);
        ThemeSettings settings = new ThemeReader(folder, files::hasAsset).read(diagnostics);
        return new Theme(files, settings, diagnostics.report());
    }

    /** Returns the diagnostics of the settings of the theme. */
    public DiagnosticReport diagnostics() {
        return diagnostics;
    }

    /** Returns a text that changes whenever a file of the user's theme folder changes. */
    public String fingerprint() throws IOException {
        return files.fingerprint();
    }

    /** Returns assets of the theme, with those that they show, by their address from the archive's own folder. */
    public SortedMap<String, AssetFile> assets(Collection<String> names) throws IOException {
        return assets.published(names);
    }

    /** Returns the messages of a language; their diagnostics are reported at each call, as builds may share a theme. */
    public Messages messages(Locale language, Diagnostics diagnostics) throws IOException {
        LoadedMessages known = load(language);
        diagnostics.addAll(known.diagnostics());
        return known.messages();
    }

    /** Returns the name of the message bundle that the theme lacks for a language, or null if it has one. */
    public String missingBundle(Locale language) throws IOException {
        return load(language).messages().missingBundle();
    }

    private synchronized LoadedMessages load(Locale language) throws IOException {
        LoadedMessages known = messages.get(language);
        if (known == null) {
            var reported = new Diagnostics();
            known = new LoadedMessages(Messages.of(language, files, reported), reported.report());
            messages.put(language, known);
        }
        return known;
    }

    /** Returns the templates of pages with messages of this theme; errors in them are reported. */
    public PageTemplates pages(Messages messages, Diagnostics diagnostics) throws IOException {
        return new PageTemplates(templates(), messages, view, assets, diagnostics);
    }

    /** Returns the settings in {@code theme.yaml}. */
    public ThemeSettings settings() {
        return settings;
    }

    /** Returns the bytes of a file of the theme, such as a font; null if there is none. */
    public byte[] file(String name) throws IOException {
        return files.read(name);
    }

    /** Returns what outputs derive from the theme; it is made when it is first needed, once for all threads. */
    public synchronized <T> T derived(Class<T> type, Function<Theme, T> make) {
        Object known = derived.get(type);
        if (known == null) {
            known = make.apply(this);
            derived.put(type, known);
        }
        return type.cast(known);
    }

    private synchronized Templates templates() throws IOException {
        if (templates == null) {
            templates = new Templates(files);
        }
        return templates;
    }
}
