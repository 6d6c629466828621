package org.liveblogarchive.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The terms of a segment, cut into files by the bits that their UTF-8 bytes begin with: a file that would be longer than 32 KB is
 * two, one for each value of the next bit. So a post that changes touches the files of its own terms alone, and what begins
 * alike lies together.
 */
final class Shards {
    /** In bytes. The longest line of one term is shorter, as a segment has {@link SearchSegments#MOST} posts at most. */
    static final int LONGEST = 32 << 10;

    /** What a number of shared characters can be at most, as one digit. */
    private static final int SHARED = 35;

    private final String head;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Shards(String head) {
        this.head = head;
    }

    /**
     * Returns the files by name, such as {@code 6-4} for terms whose first 4 bits are those of the digit 6; one with an empty
     * name if it is all.
     *
     * @param head the first line of each file
     */
    static Map<String, byte[]> of(List<Postings> terms, String head) {
        var shards = new Shards(head);
        shards.divide(terms, 0);
        return new LinkedHashMap<>(shards.files);
    }

    private void divide(List<Postings> terms, int bits) {
        if (terms.isEmpty()) {
            return;
        }
        if (fits(terms)) {
            files.put(bits == 0 ? "" : name(terms.get(0).key(), bits), file(terms));
            return;
        }
        int from = 0;
        int to = terms.size();
        while (from < to) { // finds the first term with the bit
            int middle = (from + to) >>> 1;
            if (bit(terms.get(middle).key(), bits)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        divide(terms.subList(0, from), bits + 1);
        divide(terms.subList(from, terms.size()), bits + 1);
    }

    private boolean fits(List<Postings> terms) {
        int size = head.length() + 1;
        for (Postings one : terms) {
            size += one.size() + 1;
            if (size > LONGEST) {
                return terms.size() == 1;
            }
        }
        return true;
    }

    private static boolean bit(byte[] key, int number) {
        int at = number / 8;
        return at < key.length && (key[at] & (0x80 >> (number % 8))) != 0;
    }

    /** Returns the hexadecimal digits of the first bits, the last filled with zeros, and their number. */
    private static String name(byte[] key, int bits) {
        var name = new StringBuilder();
        for (int from = 0; from < bits; from += 4) {
            int digit = 0;
            for (int i = from; i < from + 4; i++) {
                digit = digit << 1 | (i < bits && bit(key, i) ? 1 : 0);
            }
            name.append(Character.forDigit(digit, 16));
        }
        return name.append('-').append(bits).toString();
    }

    /** Returns lines of terms, each with how many characters it shares with the one before, the others, and its posts. */
    private byte[] file(List<Postings> terms) {
        var text = new StringBuilder(head).append('\n');
        String before = "";
        for (Postings one : terms) {
            String term = one.term();
            int shared = shared(before, term);
            text.append(Character.forDigit(shared, SHARED + 1)).append(term, shared, term.length());
            one.appendTo(text);
            text.append('\n');
            before = term;
        }
        return text.toString().getBytes(UTF_8);
    }

    private static int shared(String before, String term) {
        int most = Math.min(SHARED, Math.min(before.length(), term.length()));
        int shared = 0;
        while (shared < most && before.charAt(shared) == term.charAt(shared)) {
            shared++;
        }
        return shared > 0 && Character.isHighSurrogate(term.charAt(shared - 1)) ? shared - 1 : shared;
    }
}
