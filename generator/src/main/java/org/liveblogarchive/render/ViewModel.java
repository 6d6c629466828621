package org.liveblogarchive.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.liveblogarchive.render.view.View;

/** A view as templates see it: its properties, and nothing else of Java. */
record ViewModel(View view, ObjectWrapper wrapper) implements TemplateHashModel {
    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        return wrapper.wrap(view.get(name));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
