package org.liveblogarchive.theme;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import freemarker.core._CoreAPI;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.work.Watched;

/** Counts the elements of templates that one page takes, so that none goes on without end, and knows where it is. */
final class TemplateSteps implements TemplateProcessingTracer, Watched {
    /** Ends a page that takes too many steps, or calls what calls it. */
    static final class Endless extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String template;
        private final transient Position position;

        private Endless(String found, TracedElement element) {
            super(found, null, false, false);
            this.template = element.getTemplate().getSourceName();
            this.position = TemplateSteps.position(element);
        }

        /** Returns what ended a page, of itself or as the cause of another exception; null if it was something else. */
        static Endless of(Throwable failure) {
            Throwable cause = failure;
            while (cause != null && !(cause instanceof Endless)) {
                cause = cause.getCause();
            }
            return (Endless) cause;
        }

        String template() {
            return template;
        }

        Position position() {
            return position;
        }
    }

    /** How FreeMarker describes what takes another part of a template, or of another one. */
    private static final Pattern CALL = Pattern.compile("(?:@|#include|#macro|#function)(?s:.*)");

    private final String page;
    private final AtomicReference<TracedElement> current = new AtomicReference<>();
    private int steps;
    private int levels;

    /** Begins to count for a page of the template {@code page}. */
    TemplateSteps(String page) {
        this.page = page;
    }

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        current.setRelease(element);
        if (++steps > Limits.TEMPLATE_STEPS) {
            throw new Endless(
                    "Template with a loop of more than “" + Limits.TEMPLATE_STEPS + "” steps for one page", element);
        }
        if (levels >= Limits.TEMPLATE_LEVELS) {
            TracedElement call = call(environment, element);
            throw new Endless(
                    "Template with a macro or a file that includes itself, “" + call.getDescription() + "”", call);
        }
        levels++;
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
        levels--;
    }

    /** Returns the innermost call that an element is in. */
    private static TracedElement call(Environment environment, TracedElement element) {
        return Stream.concat(Stream.of(element), Arrays.stream(_CoreAPI.getInstructionStackSnapshot(environment)))
                .filter(outer -> CALL.matcher(outer.getDescription()).matches())
                .findFirst()
                .orElse(element);
    }

    /** Returns where the page is now. */
    Position position() {
        TracedElement element = current.getAcquire();
        return element == null ? Position.START : position(element);
    }

    /** Returns the template where the page is now. */
    String template() {
        TracedElement element = current.getAcquire();
        return element == null ? page : element.getTemplate().getSourceName();
    }

    @Override
    public String place() {
        return "Template “" + template() + "” does not end in line "
                + position().line();
    }

    private static Position position(TracedElement element) {
        return new Position(element.getBeginLine(), element.getBeginColumn());
    }
}
