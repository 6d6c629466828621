package org.liveblogarchive.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.liveblogarchive.view.Html;
import org.liveblogarchive.view.View;

/** Shows templates views, texts, numbers and lists; any other Java object is refused. */
public final class ViewWrapper implements ObjectWrapper {
    static final ViewWrapper INSTANCE = new ViewWrapper();

    private static final ClassValue<List<String>> PROPERTIES = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> view) {
            return Arrays.stream(view.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }
    };

    private ViewWrapper() {}

    /** Returns the names of the properties of a view, in their order. */
    static List<String> properties(View view) {
        return PROPERTIES.get(view.getClass());
    }

    @Override
    public TemplateModel wrap(Object object) throws TemplateModelException {
        if (object == null) {
            return null;
        }
        if (object instanceof String text) {
            return new SimpleScalar(text);
        }
        if (object instanceof View view) {
            return new Properties(view);
        }
        if (object instanceof TemplateModel model) {
            return model;
        }
        if (object instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (object instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (object instanceof List<?> list) {
            return new Items(list);
        }
        if (object instanceof Number number) {
            return new SimpleNumber(number);
        }
        throw new TemplateModelException("Templates cannot use a Java object of " + object.getClass());
    }

    /** A view as templates see it: its properties, and nothing else of Java. */
    private record Properties(View view) implements TemplateHashModelEx {
        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            return INSTANCE.wrap(view.get(name));
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
            return new SimpleCollection(properties(view), INSTANCE);
        }

        @Override
        public TemplateCollectionModel values() {
            return new SimpleCollection(properties(view).stream().map(view::get).toList(), INSTANCE);
        }
    }

    /** A list as templates see it. */
    private record Items(List<?> list) implements TemplateSequenceModel {
        @Override
        public TemplateModel get(int index) throws TemplateModelException {
            return index < 0 || index >= list.size() ? null : INSTANCE.wrap(list.get(index));
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
