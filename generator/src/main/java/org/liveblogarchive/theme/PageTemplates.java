package org.liveblogarchive.theme;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liveblogarchive.content.Diagnostics;
import org.liveblogarchive.view.ThemeView;
import org.liveblogarchive.view.View;

/**
 * Makes pages in one language, one after the other, with what they have in common made once. Not safe for use by several
 * threads.
 */
public final class PageTemplates {
    private final Templates templates;
    private final Messages messages;
    private final ThemeView theme;
    private final Assets assets;
    private final Diagnostics diagnostics;
    private final OnceDirective once = new OnceDirective();
    private final PageWriter writer = new PageWriter();

    /**
     * A page as it was made.
     *
     * @param bytes its content, until the next page is made
     * @param assets the names of the theme's assets that it uses
     */
    public record Page(ByteBuffer bytes, Set<String> assets) {}

    PageTemplates(Templates templates, Messages messages, ThemeView theme, Assets assets, Diagnostics diagnostics) {
        this.templates = templates;
        this.messages = messages;
        this.theme = theme;
        this.assets = assets;
        this.diagnostics = diagnostics;
    }

    /** Makes a page; returns null if its template has errors, which are reported. */
    public Page make(String template, View view) throws IOException {
        var used = new UsedAssets(assets);
        once.begin(used);
        writer.begin();
        boolean made = templates.render(template, new Variables(view, used), writer, diagnostics);
        return made ? new Page(writer.page(), used.names()) : null;
    }

    /** The variables that a template begins with: the properties of its page's view, and those of every page. */
    private final class Variables implements TemplateHashModelEx {
        private static final List<String> OF_EVERY_PAGE = List.of("messages", "theme", "assets", "once");

        private final View view;
        private final UsedAssets used;

        Variables(View view, UsedAssets used) {
            this.view = view;
            this.used = used;
        }

        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            return switch (name) {
                case "messages" -> messages;
                case "theme" -> ViewWrapper.INSTANCE.wrap(theme);
                case "assets" -> used;
                case "once" -> once;
                default -> ViewWrapper.INSTANCE.wrap(view.get(name));
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
            return Stream.concat(OF_EVERY_PAGE.stream(), ViewWrapper.properties(view).stream())
                    .toList();
        }
    }
}
