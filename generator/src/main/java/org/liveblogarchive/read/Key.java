package org.liveblogarchive.read;

/**
 * A key that a mapping may have.
 *
 * @param name as it is written
 * @param value how its value is read
 * @param required whether it must be there
 * @param purpose what it is for, in a sentence that editors show
 */
record Key<T>(String name, FieldType<T> value, boolean required, String purpose) {
    static <T> Key<T> required(String name, FieldType<T> value, String purpose) {
        return new Key<>(name, value, true, purpose);
    }

    static <T> Key<T> optional(String name, FieldType<T> value, String purpose) {
        return new Key<>(name, value, false, purpose);
    }
}
