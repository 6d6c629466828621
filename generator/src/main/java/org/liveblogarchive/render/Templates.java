package org.liveblogarchive.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.Problems;

/** Makes pages from the theme's templates, which are strict about what is undefined and cannot reach Java. */
final class Templates {
    private static final String MODEL = "what the data model of this template has";

    private final Configuration configuration;
    private final ThemeFiles theme;

    Templates(ThemeFiles theme) throws IOException {
        this.theme = theme;
        configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(theme.templates());
        configuration.setObjectWrapper(new ViewWrapper());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLazyImports(true);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding(UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    /** Makes a page; returns null if its template is faulty, which is noted then. */
    byte[] render(String name, Record data, Words words, UsedAssets assets, Problems problems) throws IOException {
        try {
            Template template = configuration.getTemplate(name);
            var page = new PageWriter();
            Environment environment = template.createProcessingEnvironment(data, page);
            environment.setGlobalVariable("words", words);
            environment.setGlobalVariable("assets", assets);
            environment.process();
            return page.toBytes();
        } catch (ParseException e) {
            var position = new Position(Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()));
            note(
                    e.getTemplateName(),
                    position,
                    "a template that cannot be read: " + firstLine(e.getEditorMessage()),
                    problems);
        } catch (TemplateNotFoundException e) {
            note(name, Position.START, "no template “" + e.getTemplateName() + "” in the theme", problems);
        } catch (TemplateException e) {
            Integer line = e.getLineNumber();
            Integer column = e.getColumnNumber();
            var position = line == null || column == null ? Position.START : new Position(line, column);
            String file = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
            note(file, position, "a template that failed: " + reason(e), problems);
        }
        return null;
    }

    private void note(String template, Position position, String found, Problems problems) {
        problems.error(
                theme.describe(template),
                position,
                found,
                MODEL,
                "Mend the template, or remove it from the theme folder to have the default one.");
    }

    /** FreeMarker's first lines name the expression at fault; the rest is advice on its own syntax. */
    private static String reason(TemplateException e) {
        Throwable cause = e.getCause();
        String message = cause instanceof MissingWordException ? cause.getMessage() : e.getMessageWithoutStackTop();
        return message.lines()
                .takeWhile(line -> !line.isBlank() && !line.startsWith("----"))
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }
}
