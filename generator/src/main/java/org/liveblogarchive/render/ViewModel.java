package org.liveblogarchive.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.liveblogarchive.render.view.View;

/** A view as templates see it: its properties, and nothing else of Java. */
record ViewModel(View view, ObjectWrapper wrapper) implements TemplateHashModelEx {
    private static final ClassValue<List<String>> PROPERTIES = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> view) {
            return Arrays.stream(view.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }
    };

    /** Returns the names of the properties of a view, in their order. */
    static List<String> properties(View view) {
        return PROPERTIES.get(view.getClass());
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        return wrapper.wrap(view.get(name));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public int size() {
        return properties(view).size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return new SimpleCollection(properties(view), wrapper);
    }

    @Override
    public TemplateCollectionModel values() {
        return new SimpleCollection(properties(view).stream().map(view::get).toList(), wrapper);
    }
}
