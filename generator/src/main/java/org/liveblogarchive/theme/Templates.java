package org.liveblogarchive.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.work.WorkerThread;

/** Makes pages from the theme's templates, which are strict about what is undefined and cannot reach Java. */
final class Templates {
    private static final String MODEL = "a template that uses only its data model";

    private final Configuration configuration;
    private final ThemeFiles theme;

    Templates(ThemeFiles theme) throws IOException {
        this.theme = theme;
        configuration = new CountedTemplates(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(theme.templates());
        configuration.setObjectWrapper(ViewWrapper.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(UndefinedVariable.HANDLER);
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

    /** Makes a page; returns false if its template has errors, which are reported. */
    boolean render(String name, TemplateHashModelEx variables, PageWriter page, Diagnostics diagnostics)
            throws IOException {
        var steps = new TemplateSteps(name);
        WorkerThread.begin(steps);
        try {
            return render(name, variables, page, steps, diagnostics);
        } finally {
            WorkerThread.end();
        }
    }

    private boolean render(
            String name, TemplateHashModelEx variables, PageWriter page, TemplateSteps steps, Diagnostics diagnostics)
            throws IOException {
        try {
            Environment environment = configuration.getTemplate(name).createProcessingEnvironment(variables, page);
            environment.setTemplateProcessingTracer(steps);
            environment.process();
            return true;
        } catch (StackOverflowError e) {
            note(steps.template(), steps.position(), "Template with expressions nested too deeply", diagnostics);
        } catch (OutOfMemoryError e) { // of one text that grows
            note(steps.template(), steps.position(), "Template that takes more memory than there is", diagnostics);
        } catch (SecurityException e) {
            note(name, Position.START, "Template “" + name + "” with a file outside the theme folder", diagnostics);
        } catch (PageWriter.TooLarge e) {
            note(e.template().getTemplateSourceName(), position(e.template()), e.found(), diagnostics);
        } catch (ParseException e) {
            var position = new Position(Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()));
            note(
                    e.getTemplateName(),
                    position,
                    "Template that cannot be read: “" + firstLine(e.getEditorMessage()) + "”",
                    diagnostics);
        } catch (TemplateNotFoundException e) {
            note(name, Position.START, "No template “" + e.getTemplateName() + "” in the theme", diagnostics);
        } catch (TemplateException | RuntimeException e) {
            TemplateSteps.Endless endless = TemplateSteps.Endless.of(e);
            if (endless != null) {
                note(endless.template(), endless.position(), endless.getMessage(), diagnostics);
            } else if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("the build was interrupted");
            } else if (e instanceof TemplateException failure) {
                noteFailure(name, failure, diagnostics);
            } else {
                throw (RuntimeException) e;
            }
        }
        return false;
    }

    private void noteFailure(String name, TemplateException e, Diagnostics diagnostics) {
        Position position = position(e);
        String file = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
        UndefinedVariable undefined = UndefinedVariable.of(e);
        if (undefined == null) {
            note(file, position, "Template that failed: “" + reason(e) + "”", diagnostics);
        } else {
            diagnostics.error(
                    theme.describe(file),
                    position,
                    "Undefined “" + undefined.expression() + "”",
                    undefined.expected(),
                    undefined.fix());
        }
    }

    private static Position position(TemplateException e) {
        Integer line = e.getLineNumber();
        Integer column = e.getColumnNumber();
        return line == null || column == null ? Position.START : new Position(line, column);
    }

    private void note(String template, Position position, String found, Diagnostics diagnostics) {
        diagnostics.error(
                theme.describe(template),
                position,
                found,
                MODEL,
                "Fix the template, or remove it from the theme folder to use the default template.");
    }

    /** Returns FreeMarker's first lines, which name the wrong expression; the rest is advice on its own syntax. */
    private static String reason(TemplateException e) {
        Throwable cause = e.getCause();
        String message = cause instanceof MissingMessageException ? cause.getMessage() : e.getMessageWithoutStackTop();
        return message.lines()
                .takeWhile(line -> !line.isBlank() && !line.startsWith("----"))
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }
}
