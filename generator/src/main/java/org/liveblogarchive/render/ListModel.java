package org.liveblogarchive.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;

/** A list of the view, as templates see it. */
record ListModel(List<?> list, ObjectWrapper wrapper) implements TemplateSequenceModel {
    @Override
    public TemplateModel get(int index) throws TemplateModelException {
        return index < 0 || index >= list.size() ? null : wrapper.wrap(list.get(index));
    }

    @Override
    public int size() {
        return list.size();
    }
}
