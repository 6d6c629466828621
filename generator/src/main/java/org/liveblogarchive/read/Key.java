package org.liveblogarchive.read;

/**
 * A key that a mapping may have.
 *
 * @param name as it is written
 * @param value how its value is read
 * @param required whether it must be there
 */
record Key<T>(String name, Value<T> value, boolean required) {
    static <T> Key<T> required(String name, Value<T> value) {
        return new Key<>(name, value, true);
    }

    static <T> Key<T> optional(String name, Value<T> value) {
        return new Key<>(name, value, false);
    }
}
