package org.liveblogarchive.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.liveblogarchive.render.view.Html;

/** Shows templates the components of the view's records, texts, numbers and lists; any other Java object is refused. */
final class ViewWrapper extends DefaultObjectWrapper {
    ViewWrapper() {
        super(Configuration.VERSION_2_3_35);
        setMemberAccessPolicy(new ComponentsOnly());
        setRecordZeroArgumentNonVoidMethodPolicy(
                ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
        writeProtect();
    }

    @Override
    protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
        if (object instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (isView(object.getClass())) {
            return super.handleUnknownType(object);
        }
        throw new TemplateModelException("Templates cannot use a Java object of " + object.getClass());
    }

    private static boolean isView(Class<?> type) {
        return type.isRecord() && type.getPackage().equals(Html.class.getPackage());
    }

    /** Lets templates read the components of the view's records, and nothing else of any class. */
    private static final class ComponentsOnly implements MemberAccessPolicy {
        @Override
        public boolean isToStringAlwaysExposed() {
            return false;
        }

        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            Set<String> components = isView(type)
                    ? Arrays.stream(type.getRecordComponents())
                            .map(component -> component.getName())
                            .collect(Collectors.toSet())
                    : Set.of();
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    return method.getParameterCount() == 0 && components.contains(method.getName());
                }

                @Override
                public boolean isConstructorExposed(Constructor<?> constructor) {
                    return false;
                }

                @Override
                public boolean isFieldExposed(Field field) {
                    return false;
                }
            };
        }
    }
}
