package org.liveblogarchive.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.liveblogarchive.render.view.View;

/**
 * The variables that a template begins with: the properties of its page's data, and what every page has.
 *
 * @param data the data of the page
 * @param words the variable {@code words}
 * @param assets the variable {@code assets}
 * @param once the directive {@code once}
 */
record PageVariables(View data, Words words, UsedAssets assets, OnceDirective once) implements TemplateHashModel {
    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        return switch (name) {
            case "words" -> words;
            case "assets" -> assets;
            case "once" -> once;
            default -> ViewWrapper.INSTANCE.wrap(data.get(name));
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
