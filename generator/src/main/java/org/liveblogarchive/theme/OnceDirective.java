package org.liveblogarchive.theme;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The directive {@code once}: what stands in it is made once, for the first page, and is the same on all pages of a live
 * blog, or on all of the archive's own.
 *
 * <pre>{@code
 * <@once><footer>…</footer></@once>
 * <@once for=page.kind>…</@once>
 * }</pre>
 *
 * <p>With {@code for} it is made once for each value of it. A later build may make one page alone. So what stands in it may
 * depend on the archive, the live blog, the messages and {@code for}, never on the page or a post.
 */
final class OnceDirective implements TemplateDirectiveModel {
    private static final String FOR = "for";

    private record Place(Object directive, String value) {}

    private record Made(String html, Set<String> assets) {}

    private final Map<Place, Made> made = new HashMap<>();
    private UsedAssets assets;

    /** Begins a page, whose assets are added to {@code assets}. */
    void begin(UsedAssets assets) {
        this.assets = assets;
    }

    @Override
    @SuppressWarnings("rawtypes") // as FreeMarker declares it
    public void execute(Environment environment, Map parameters, TemplateModel[] variables, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (body == null) {
            return;
        }
        var place = new Place(environment.getCurrentDirectiveCallPlace(), value(parameters));
        Made known = made.get(place);
        if (known == null) {
            known = make(body);
            made.put(place, known);
        }
        assets.add(known.assets());
        environment.getOut().write(known.html());
    }

    private Made make(TemplateDirectiveBody body) throws TemplateException, IOException {
        var html = new StringWriter();
        Set<String> before = assets.take();
        body.render(html);
        Set<String> own = assets.take();
        assets.add(before);
        return new Made(html.toString(), own);
    }

    private static String value(Map<?, ?> parameters) throws TemplateModelException {
        for (Object name : parameters.keySet()) {
            if (!FOR.equals(name)) {
                throw new TemplateModelException("The directive “once” has no parameter “" + name + "”, only “for”.");
            }
        }
        Object value = parameters.get(FOR);
        if (value != null && !(value instanceof TemplateScalarModel)) {
            throw new TemplateModelException("The parameter “for” of the directive “once” must be a text.");
        }
        return value instanceof TemplateScalarModel text ? text.getAsString() : "";
    }
}
