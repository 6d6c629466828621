package org.liveblogarchive.render;

import freemarker.core.CollectionAndSequence;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;

/** A record of the view, as templates see it: a hash of its components, and nothing else of Java. */
record RecordModel(Record view, RecordComponents components, ObjectWrapper wrapper) implements TemplateHashModelEx {
    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        return wrapper.wrap(components.read(view, name));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public int size() {
        return components.accessors().size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return collection(List.copyOf(components.accessors().keySet()));
    }

    @Override
    public TemplateCollectionModel values() {
        return collection(components.accessors().keySet().stream()
                .map(name -> components.read(view, name))
                .toList());
    }

    private TemplateCollectionModel collection(List<?> items) {
        return new CollectionAndSequence(new ListModel(items, wrapper));
    }
}
