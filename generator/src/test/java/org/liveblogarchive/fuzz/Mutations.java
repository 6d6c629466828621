package org.liveblogarchive.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes files at random, the same for the same seed. Texts are changed by bytes too, so that they may be no UTF-8. */
final class Mutations {
    /** Parts that have a meaning in one of the formats, or had one that was wrong. */
    private static final List<String> PARTS = List.of(
            "<!-- ",
            "-->",
            "`",
            "``` ",
            "~~~",
            "[",
            "](",
            ")",
            "![",
            "[^1]",
            "[^1]: ",
            "[a]: <",
            "{#",
            "{.x-a lang=\"",
            "\"}",
            "|",
            "\n|-|-:|\n",
            "> ",
            "- [ ] ",
            "1. ",
            "    ",
            "\t",
            "***",
            "_",
            "~",
            "<div>",
            "</p>",
            "<video src=",
            "<a href=\"",
            "&#x",
            "&#xD800;",
            "&amp;",
            "https://",
            "www.",
            "@a.b",
            "javascript:",
            "../",
            "%2e%2e/",
            "%00",
            "#",
            "?",
            "{{",
            "%}",
            "\\",
            "\r\n",
            "\r",
            "\u0000",
            "\uFEFF",
            "\u2028",
            "\u202E",
            "---\n",
            "...\n",
            ": ",
            ": |\n",
            " #",
            "- ",
            "&a",
            "*a",
            "!!x ",
            "[[[[[[[[",
            "{a: ",
            "\"\\U0010FFFF",
            "\"\\x",
            "'",
            "date: 9999-12-31T23:59-18:00\n",
            "slug: index\n",
            "tags: [C++, c, '']\n",
            "draft: true\n",
            "language: ar\n",
            "image: media/a.svg\n",
            "<svg",
            "xlink:href=",
            "viewBox=\"0 0 1e9 1\"",
            "<!DOCTYPE",
            "<![CDATA[",
            "]]>",
            "\uD83D\uDE00",
            "\u200D",
            "\u0301",
            "漢字",
            "שלום",
            "IHDR",
            "\u00FF\u00D8\u00FF\u00C0",
            "LIVEBLOG",
            "\u00FF\u00FF\u00FF\u00FF");

    private static final int MOST_REPETITIONS = 200;

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** Returns a file with one to five changes. */
    byte[] of(byte[] file, List<byte[]> others) {
        byte[] changed = file;
        for (int i = random.nextInt(5); i >= 0; i--) {
            changed = once(changed, others);
        }
        return changed;
    }

    private byte[] once(byte[] file, List<byte[]> others) {
        int from = random.nextInt(file.length + 1);
        int to = Math.min(file.length, from + 1 + random.nextInt(1 + Math.min(file.length, 60)));
        byte[] part = Arrays.copyOfRange(file, from, to);
        return switch (random.nextInt(8)) {
            case 0 -> joined(file, from, new byte[0], to); // taken out
            case 1 -> joined(file, from, part, from); // twice
            case 2 -> joined(file, from, part(), from);
            case 3 -> joined(file, from, part(), to);
            case 4 -> joined(file, from, repeated(random.nextBoolean() ? part : part()), from);
            case 5 -> Arrays.copyOf(file, from);
            case 6 -> flipped(file);
            default -> spliced(file, from, others.get(random.nextInt(others.size())));
        };
    }

    private byte[] part() {
        String part = PARTS.get(random.nextInt(PARTS.size()));
        boolean isBytes = part.chars().allMatch(c -> c < 256) && random.nextBoolean();
        return isBytes ? part.getBytes(ISO_8859_1) : part.getBytes(UTF_8);
    }

    private byte[] repeated(byte[] part) {
        byte[] all = new byte[0];
        for (int i = random.nextInt(MOST_REPETITIONS); i >= 0; i--) {
            all = joined(all, all.length, part, all.length);
        }
        return all;
    }

    private byte[] flipped(byte[] file) {
        byte[] changed = file.clone();
        for (int i = Math.min(file.length, 1 + random.nextInt(4)); i > 0; i--) {
            changed[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private byte[] spliced(byte[] file, int from, byte[] other) {
        int start = random.nextInt(other.length + 1);
        byte[] part = Arrays.copyOfRange(other, start, Math.min(other.length, start + random.nextInt(300)));
        return joined(file, from, part, from);
    }

    /** Returns a file up to a place, then a part, then the file from another place on. */
    private static byte[] joined(byte[] file, int from, byte[] part, int rest) {
        byte[] joined = Arrays.copyOf(file, from + part.length + file.length - rest);
        System.arraycopy(part, 0, joined, from, part.length);
        System.arraycopy(file, rest, joined, from + part.length, file.length - rest);
        return joined;
    }
}
