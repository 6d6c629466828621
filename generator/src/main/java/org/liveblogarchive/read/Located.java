package org.liveblogarchive.read;

import java.util.List;
import org.liveblogarchive.content.Position;

/**
 * A value, with where it was written, for checks that need other files.
 *
 * @param value the value
 * @param position where it stands in its file
 */
record Located<T>(T value, Position position) {
    /** Reads a value and keeps its place. */
    static <T> FieldType<Located<T>> of(FieldType<T> value) {
        return new FieldType<>(value.shape(), (node, yaml) -> {
            T read = value.read(node, yaml);
            return read == null ? null : new Located<>(read, yaml.position(node));
        });
    }

    /** Returns values without their places. */
    static <T> List<T> values(List<Located<T>> located) {
        return located.stream().map(Located::value).toList();
    }
}
