package org.liveblogarchive.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.liveblogarchive.render.view.Html;
import org.liveblogarchive.render.view.View;

/** Shows templates views, texts, numbers and lists; any other Java object is refused. */
final class ViewWrapper implements ObjectWrapper {
    static final ViewWrapper INSTANCE = new ViewWrapper();

    private ViewWrapper() {}

    @Override
    public TemplateModel wrap(Object object) throws TemplateModelException {
        if (object == null) {
            return null;
        }
        if (object instanceof String text) {
            return new SimpleScalar(text);
        }
        if (object instanceof View view) {
            return new ViewModel(view, this);
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
            return new ListModel(list, this);
        }
        if (object instanceof Number number) {
            return new SimpleNumber(number);
        }
        throw new TemplateModelException("Templates cannot use a Java object of " + object.getClass());
    }
}
