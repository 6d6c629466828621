package org.liveblogarchive.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values with a difference anywhere in them have hashes that differ; equal values have equal ones. */
class ShortHashTest {
    private static final ZonedDateTime TIME = ZonedDateTime.parse("2026-05-12T10:00Z");

    private enum Colour {
        RED,
        GREEN
    }

    private record Leaf(String name, int number, boolean flag, Colour colour, ZonedDateTime time) {}

    private record Other(String name, int number, boolean flag, Colour colour, ZonedDateTime time) {}

    private record Tree(Leaf leaf, List<Leaf> leaves, Map<String, Leaf> named) {}

    private record Known(String name, Supplier<String> text) implements Described {
        @Override
        public Object description() {
            return name;
        }
    }

    private record Function(Supplier<String> text) {}

    private static Leaf leaf(String name) {
        return new Leaf(name, 1, true, Colour.RED, TIME);
    }

    private static Tree tree(Leaf leaf) {
        return new Tree(leaf, List.of(leaf("a"), leaf), Map.of("b", leaf));
    }

    @Test
    void each_difference_is_seen() {
        Stream<Object> values = Stream.of(
                null,
                "",
                "null",
                "a",
                "ab",
                1,
                1L << 40,
                true,
                false,
                List.of(),
                List.of(""),
                List.of("a", "b"),
                List.of("ab"),
                List.of(List.of("a"), "b"),
                List.of(List.of("a", "b")),
                Map.of("a", "b"),
                ByteBuffer.wrap(new byte[] {1, 2}),
                ByteBuffer.wrap(new byte[] {1, 2}, 1, 1),
                leaf("a"),
                new Other("a", 1, true, Colour.RED, TIME),
                leaf("b"),
                new Leaf(null, 1, true, Colour.RED, TIME),
                new Leaf("a", 2, true, Colour.RED, TIME),
                new Leaf("a", 1, false, Colour.RED, TIME),
                new Leaf("a", 1, true, Colour.GREEN, TIME),
                new Leaf("a", 1, true, Colour.RED, TIME.plusNanos(1)),
                tree(leaf("a")),
                tree(leaf("b")));
        assertThat(values.map(value -> ShortHash.of(value, "end"))).doesNotHaveDuplicates();
        assertThat(ShortHash.of("a", "b")).isNotEqualTo(ShortHash.of("ab")).isNotEqualTo(ShortHash.of("a", "b", ""));
    }

    @Test
    void equal_values_have_equal_hashes() {
        assertThat(ShortHash.of(tree(leaf("a")))).isEqualTo(ShortHash.of(tree(leaf("a"))));
    }

    @Test
    void a_record_that_is_shared_is_seen_wherever_it_is() {
        var hashes = new ShortHash(Set.of(Leaf.class));
        Tree first = tree(leaf("a"));
        String hash = hashes.hash(first);
        assertThat(hashes.hash(first)).isEqualTo(hash);
        assertThat(hashes.hash(tree(leaf("a")))).isEqualTo(hash);
        assertThat(hashes.hash(tree(leaf("b")))).isNotEqualTo(hash);
    }

    @Test
    void a_function_is_no_value() {
        assertThat(ShortHash.of(new Known("a", () -> "x"))).isEqualTo(ShortHash.of(new Known("a", () -> "y")));
        assertThat(ShortHash.of(new Known("a", () -> "x"))).isNotEqualTo(ShortHash.of(new Known("b", () -> "x")));
        assertThatThrownBy(() -> ShortHash.of(new Function(() -> "x"))).isInstanceOf(IllegalArgumentException.class);
    }
}
