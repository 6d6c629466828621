package org.liveblogarchive.render;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liveblogarchive.render.view.ThemeView;
import org.liveblogarchive.render.view.View;

/**
 * The variables that a template begins with: the properties of its page's data, and what every page has.
 *
 * @param data the data of the page
 * @param words the variable {@code words}
 * @param theme the variable {@code theme}
 * @param assets the variable {@code assets}
 * @param once the directive {@code once}
 */
record PageVariables(View data, Words words, ThemeView theme, UsedAssets assets, OnceDirective once)
        implements TemplateHashModelEx {
    private static final List<String> OF_EVERY_PAGE = List.of("words", "theme", "assets", "once");

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        return switch (name) {
            case "words" -> words;
            case "theme" -> ViewWrapper.INSTANCE.wrap(theme);
            case "assets" -> assets;
            case "once" -> once;
            default -> ViewWrapper.INSTANCE.wrap(data.get(name));
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public int size() {
        return names().size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return new SimpleCollection(names(), ViewWrapper.INSTANCE);
    }

    @Override
    public TemplateCollectionModel values() throws TemplateModelException {
        var values = new ArrayList<TemplateModel>();
        for (String name : names()) {
            values.add(get(name));
        }
        return new SimpleCollection(values, ViewWrapper.INSTANCE);
    }

    private List<String> names() {
        return Stream.concat(OF_EVERY_PAGE.stream(), ViewModel.properties(data).stream())
                .toList();
    }
}
