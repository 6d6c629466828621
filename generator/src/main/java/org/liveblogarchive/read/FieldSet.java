package org.liveblogarchive.read;

import java.util.List;

/**
 * The keys that one kind of mapping may have.
 *
 * @param owner what the mapping describes, such as "a post"
 * @param keys its keys, in the order in which messages list them
 */
record FieldSet(String owner, List<Key<?>> keys) {
    static FieldSet of(String owner, Key<?>... keys) {
        return new FieldSet(owner, List.of(keys));
    }

    List<String> names() {
        return keys.stream().map(Key::name).toList();
    }

    /** Returns the key of that name, or null. */
    Key<?> find(String name) {
        for (Key<?> key : keys) {
            if (key.name().equals(name)) {
                return key;
            }
        }
        return null;
    }
}
