package org.liveblogarchive.theme;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.liveblogarchive.content.NearestName;

/**
 * Something undefined that a template reads.
 *
 * @param expression as the template has it, such as {@code post.titel}
 * @param expected what there is in its place
 * @param fix what it could have meant
 */
record UndefinedVariable(String expression, String expected, String fix) {
    private static final Pattern PATH = Pattern.compile("\\w+(?:\\.\\w+)*");
    private static final String ATTRIBUTE = UndefinedVariable.class.getName();

    /** Records what is undefined while the variables of the place are still known, and lets the error pass. */
    static final TemplateExceptionHandler HANDLER = (exception, environment, out) -> {
        if (exception instanceof InvalidReferenceException && environment.getCustomAttribute(ATTRIBUTE) == null) {
            environment.setCustomAttribute(ATTRIBUTE, find(exception.getBlamedExpressionString(), environment));
        }
        throw exception;
    };

    /** Returns what an error of a template is about, or null if it is another one. */
    static UndefinedVariable of(TemplateException exception) {
        Environment environment = exception.getEnvironment();
        boolean missing = exception instanceof InvalidReferenceException && environment != null;
        return missing ? (UndefinedVariable) environment.getCustomAttribute(ATTRIBUTE) : null;
    }

    private static UndefinedVariable find(String expression, Environment environment) throws TemplateModelException {
        if (expression == null || !PATH.matcher(expression).matches()) {
            return null;
        }
        int dot = expression.lastIndexOf('.');
        String owner = dot < 0 ? "" : expression.substring(0, dot);
        SortedSet<String> names = owner.isEmpty() ? variables(environment) : names(model(owner, environment));
        return names.isEmpty()
                ? null
                : new UndefinedVariable(
                        expression,
                        (owner.isEmpty() ? "a variable: " : "something of “" + owner + "”: ")
                                + String.join(", ", names),
                        NearestName.hint(
                                expression.substring(dot + 1),
                                names,
                                "Use one of these, or check first with “??” whether it exists."));
    }

    private static TemplateModel model(String path, Environment environment) throws TemplateModelException {
        TemplateModel model = null;
        for (String name : path.split("\\.", -1)) {
            model = model == null
                    ? environment.getVariable(name)
                    : model instanceof TemplateHashModel hash ? hash.get(name) : null;
            if (model == null) {
                return null;
            }
        }
        return model;
    }

    private static SortedSet<String> variables(Environment environment) throws TemplateModelException {
        var names = new TreeSet<String>();
        for (Object name : environment.getKnownVariableNames()) {
            names.add((String) name);
        }
        return names;
    }

    private static SortedSet<String> names(TemplateModel model) throws TemplateModelException {
        var names = new TreeSet<String>();
        if (model instanceof TemplateHashModelEx hash) {
            for (TemplateModelIterator keys = hash.keys().iterator(); keys.hasNext(); ) {
                names.add(keys.next().toString());
            }
        }
        return names;
    }
}
