package org.liveblogarchive.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.liveblogarchive.render.view.Html;

/** Shows templates the components of the view's records, texts, numbers and lists; any other Java object is refused. */
final class ViewWrapper implements ObjectWrapper {
    private final Map<Class<?>, RecordComponents> components = new ConcurrentHashMap<>();

    @Override
    public TemplateModel wrap(Object object) throws TemplateModelException {
        if (object == null) {
            return null;
        }
        if (object instanceof TemplateModel model) {
            return model;
        }
        if (object instanceof String text) {
            return new SimpleScalar(text);
        }
        if (object instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (object instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (object instanceof List<?> list) {
            return new ListModel(list, this);
        }
        if (object instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (object instanceof Record view && isView(view.getClass())) {
            return new RecordModel(view, components.computeIfAbsent(view.getClass(), RecordComponents::of), this);
        }
        throw new TemplateModelException("Templates cannot use a Java object of " + object.getClass());
    }

    private static boolean isView(Class<?> type) {
        return type.getPackage().equals(Html.class.getPackage());
    }
}
