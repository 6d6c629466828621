package org.liveblogarchive.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.liveblogarchive.render.view.Html;

/** Shows templates the records of the view, texts, numbers and lists; any other Java object is refused. */
final class ViewWrapper extends DefaultObjectWrapper {
    ViewWrapper() {
        super(Configuration.VERSION_2_3_34);
        setExposureLevel(BeansWrapper.EXPOSE_PROPERTIES_ONLY);
        writeProtect();
    }

    @Override
    protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
        if (object instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (object instanceof Record && object.getClass().getPackage().equals(Html.class.getPackage())) {
            return super.handleUnknownType(object);
        }
        throw new TemplateModelException("Templates cannot use a Java object of " + object.getClass());
    }
}
