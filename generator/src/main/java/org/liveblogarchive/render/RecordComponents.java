package org.liveblogarchive.render;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The components of one kind of record.
 *
 * @param accessors how each is read, by its name
 */
record RecordComponents(Map<String, Method> accessors) {
    static RecordComponents of(Class<?> type) {
        var accessors = new LinkedHashMap<String, Method>();
        for (RecordComponent component : type.getRecordComponents()) {
            accessors.put(component.getName(), component.getAccessor());
        }
        return new RecordComponents(accessors);
    }

    /** Returns the value of a component; null if the record has none of that name. */
    Object read(Record from, String name) {
        Method accessor = accessors.get(name);
        try {
            return accessor == null ? null : accessor.invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a view's component can always be read: " + name, e);
        }
    }
}
