package org.liveblogarchive.content;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields of records, one for each component, in their order.
 *
 * <p>A short build is over before its code is compiled, so what it loads is most of what it costs. Accessors that are called
 * by reflection, and the methods that the compiler leaves to the JVM ({@code toString}, {@code equals}), make classes at run
 * time for each record and component; fields that are read by reflection make none.
 */
public final class RecordFields {
    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> record) {
            var fields = new ArrayList<Field>();
            try {
                for (RecordComponent component : record.getRecordComponents()) {
                    Field field = record.getDeclaredField(component.getName());
                    field.setAccessible(true);
                    fields.add(field);
                }
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException("each component has a field", e);
            }
            return List.copyOf(fields);
        }
    };

    private RecordFields() {}

    /** Returns the fields of a class of records. */
    public static List<Field> of(Class<?> record) {
        return FIELDS.get(record);
    }

    /** Returns what a field of a record is. */
    public static Object value(Field field, Object record) {
        try {
            return field.get(record);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("fields of our records can be read", e);
        }
    }
}
