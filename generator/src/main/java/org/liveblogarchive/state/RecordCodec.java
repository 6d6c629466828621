package org.liveblogarchive.state;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.liveblogarchive.content.RecordFields;

/**
 * Writes records as bytes and reads them again: one component after the other, by their types. So a new component of a
 * record needs no code here, and state with other components has another {@link #shape}.
 */
final class RecordCodec<T extends Record> {
    /** Writes and reads the values of one type; shape is what the type is made of. */
    private interface Codec {
        void write(Object value, StateOutput out) throws IOException;

        Object read(StateInput in) throws IOException;

        String shape();
    }

    private final Codec codec;
    private final String shape;

    RecordCodec(Class<T> type) {
        this.codec = of(type);
        this.shape = codec.shape();
    }

    /** Returns a description of the format, which changes whenever the bytes of a record would have another meaning. */
    String shape() {
        return shape;
    }

    void write(T record, DataOutputStream out) throws IOException {
        codec.write(record, new StateOutput(out));
    }

    /** Reads a record from bytes that are known to be whole. */
    @SuppressWarnings("unchecked") // as the codec was made of that type
    T read(DataInputStream in) throws IOException {
        return (T) codec.read(new StateInput(in));
    }

    private static Codec of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] parts = generic.getActualTypeArguments();
            Codec last = of(parts[parts.length - 1]);
            if (generic.getRawType() == List.class) {
                return new Items(last);
            }
            if (generic.getRawType() == Set.class || generic.getRawType() == SortedSet.class) {
                return new TextSet();
            }
            if (generic.getRawType() == Map.class || generic.getRawType() == SortedMap.class) {
                return new ByName(last, generic.getRawType() == SortedMap.class);
            }
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return new Components(plain);
        }
        if (type instanceof Class<?> plain && plain.isEnum()) {
            return new Constant(plain);
        }
        if (type instanceof Class<?> plain && Simple.TYPES.contains(plain)) {
            return new Simple(plain);
        }
        throw new IllegalArgumentException("no codec for " + type);
    }

    /** Values without parts. */
    private record Simple(Class<?> type) implements Codec {
        private static final Set<Class<?>> TYPES = Set.of(
                String.class, int.class, Integer.class, long.class, Locale.class, Duration.class, ZonedDateTime.class);

        @Override
        public void write(Object value, StateOutput out) throws IOException {
            if (type == String.class) {
                out.text((String) value);
            } else if (type == int.class || type == Integer.class) {
                out.data.writeInt((int) value);
            } else if (type == long.class) {
                out.data.writeLong((long) value);
            } else if (type == Locale.class) {
                out.text(((Locale) value).toLanguageTag());
            } else if (type == Duration.class) {
                out.text(value == null ? null : value.toString());
            } else {
                out.time((ZonedDateTime) value);
            }
        }

        @Override
        public Object read(StateInput in) throws IOException {
            if (type == String.class) {
                return in.text();
            } else if (type == int.class || type == Integer.class) {
                return in.data.readInt();
            } else if (type == long.class) {
                return in.data.readLong();
            } else if (type == Locale.class) {
                return Locale.forLanguageTag(in.text());
            } else if (type == Duration.class) {
                String length = in.text();
                return length == null ? null : Duration.parse(length);
            }
            return in.time();
        }

        @Override
        public String shape() {
            return type.getSimpleName();
        }
    }

    /** A constant of an enum, by its name. */
    private record Constant(Class<?> type) implements Codec {
        @Override
        public void write(Object value, StateOutput out) throws IOException {
            out.text(((Enum<?>) value).name());
        }

        @Override
        public Object read(StateInput in) throws IOException {
            String name = in.text();
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no constant " + name));
        }

        @Override
        public String shape() {
            return Arrays.toString(type.getEnumConstants());
        }
    }

    /** A record, or null. */
    private static final class Components implements Codec {
        private final List<Field> fields;
        private final List<Codec> codecs = new ArrayList<>();
        private final Constructor<?> constructor;

        Components(Class<?> type) {
            fields = RecordFields.of(type);
            var types = new Class<?>[fields.size()];
            for (int i = 0; i < types.length; i++) {
                codecs.add(of(fields.get(i).getGenericType()));
                types[i] = fields.get(i).getType();
            }
            try {
                constructor = type.getDeclaredConstructor(types);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("each record has a constructor of its components", e);
            }
        }

        @Override
        public void write(Object value, StateOutput out) throws IOException {
            out.data.writeBoolean(value != null);
            for (int i = 0; value != null && i < codecs.size(); i++) {
                codecs.get(i).write(RecordFields.value(fields.get(i), value), out);
            }
        }

        @Override
        public Object read(StateInput in) throws IOException {
            if (!in.data.readBoolean()) {
                return null;
            }
            var values = new Object[codecs.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = codecs.get(i).read(in);
            }
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("records of state are public, and do not throw", e);
            }
        }

        @Override
        public String shape() {
            return codecs.stream().map(Codec::shape).collect(Collectors.joining(",", "(", ")"));
        }
    }

    private record Items(Codec item) implements Codec {
        @Override
        public void write(Object value, StateOutput out) throws IOException {
            var items = (Collection<?>) value;
            out.data.writeInt(items.size());
            for (Object one : items) {
                item.write(one, out);
            }
        }

        @Override
        public Object read(StateInput in) throws IOException {
            int count = in.data.readInt();
            var items = new ArrayList<Object>(count);
            for (int i = 0; i < count; i++) {
                items.add(item.read(in));
            }
            return items;
        }

        @Override
        public String shape() {
            return "[" + item.shape() + "]";
        }
    }

    /** A sorted set of texts. Most pages use the same assets, so each set is written once, and later only its number. */
    private record TextSet() implements Codec {
        private static final Codec TEXTS = new Items(of(String.class));

        @Override
        public void write(Object value, StateOutput out) throws IOException {
            Integer known = out.sets.putIfAbsent(value, out.sets.size());
            out.data.writeInt(known == null ? -1 : known);
            if (known == null) {
                TEXTS.write(new TreeSet<>((Set<?>) value), out);
            }
        }

        @Override
        public Object read(StateInput in) throws IOException {
            int number = in.data.readInt();
            if (number >= 0) {
                return in.sets.get(number);
            }
            Object set = new TreeSet<>((List<?>) TEXTS.read(in));
            in.sets.add(set);
            return set;
        }

        @Override
        public String shape() {
            return "SET";
        }
    }

    /** Values by name; names stand in several maps, and are kept in memory once. */
    private record ByName(Codec value, boolean sorted) implements Codec {
        @Override
        public void write(Object map, StateOutput out) throws IOException {
            var entries = ((Map<?, ?>) map).entrySet();
            out.data.writeInt(entries.size());
            for (Map.Entry<?, ?> entry : entries) {
                out.text((String) entry.getKey());
                value.write(entry.getValue(), out);
            }
        }

        @Override
        public Object read(StateInput in) throws IOException {
            int count = in.data.readInt();
            Map<String, Object> map = sorted ? new TreeMap<>() : new HashMap<>(2 * count);
            for (int i = 0; i < count; i++) {
                String name = in.names.computeIfAbsent(in.text(), same -> same);
                map.put(name, value.read(in));
            }
            return map;
        }

        @Override
        public String shape() {
            return "{" + value.shape() + "}";
        }
    }
}
