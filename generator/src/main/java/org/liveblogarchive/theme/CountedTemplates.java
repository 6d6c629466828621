package org.liveblogarchive.theme;

import freemarker.cache.StrongCacheStorage;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Loads templates in which loops and macros have an element more, which FreeMarker looks at in each pass and call: so an
 * empty loop takes steps as well, and one ends where the build is interrupted.
 */
final class CountedTemplates extends Configuration {
    private final Map<Template, Boolean> prepared = new ConcurrentHashMap<>();

    CountedTemplates(Version version) {
        super(version);
        setCacheStorage(new StrongCacheStorage());
    }

    @Override
    public Template getTemplate(
            String name, Locale locale, Object condition, String encoding, boolean parsed, boolean mayBeMissing)
            throws IOException {
        Template template = super.getTemplate(name, locale, condition, encoding, parsed, mayBeMissing);
        if (template != null) {
            prepared.computeIfAbsent(template, CountedTemplates::prepare);
        }
        return template;
    }

    private static boolean prepare(Template template) {
        _CoreAPI.addThreadInterruptedChecks(template);
        return true;
    }
}
