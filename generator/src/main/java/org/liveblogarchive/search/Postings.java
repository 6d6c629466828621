package org.liveblogarchive.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * A term with the posts that have it: those that have it in their headlines, those that have it often or as a tag, an author or a
 * place, and all others. Posts are counted from 0 for the oldest, and each is in one of the lists.
 */
final class Postings {
    /** What a term stands in, or how often; the greater counts more. */
    static final int TEXT = 0;

    static final int OFTEN = 1;
    static final int HEADLINE = 2;

    /** Standing in a text so many times is often. */
    private static final int TIMES = 3;

    private final String term;
    private final byte[] key;
    private final Gaps inText = new Gaps(); // in one place of the memory with the term, as most posts are on this list
    private Gaps often;
    private Gaps inHeadline;
    private int times;
    private int place = -1;

    Postings(String term) {
        this.term = term;
        this.key = term.getBytes(UTF_8);
    }

    String term() {
        return term;
    }

    /** Returns the term in UTF-8: the order of these bytes is that of terms. */
    byte[] key() {
        return key;
    }

    /** Adds that the post at hand has the term; returns whether it was not known of this post. */
    boolean add(int where) {
        boolean isNew = place < 0;
        times += where == TEXT ? 1 : 0;
        place = Math.max(place, where);
        return isNew;
    }

    /** Puts the post at hand, which has the term, on a list. */
    void close(int post) {
        if (place == HEADLINE) {
            inHeadline = inHeadline == null ? new Gaps() : inHeadline;
            inHeadline.add(post);
        } else if (place == OFTEN || times >= TIMES) {
            often = often == null ? new Gaps() : often;
            often.add(post);
        } else {
            inText.add(post);
        }
        times = 0;
        place = -1;
    }

    /** Returns at most how many bytes its line has. */
    int size() {
        return key.length + 1 + HEADLINE + 1 + inText.size + size(often) + size(inHeadline);
    }

    private static int size(Gaps list) {
        return list == null ? 0 : list.size;
    }

    /** Appends the lists, each after a space; empty ones at the end are left out. */
    void appendTo(StringBuilder line) {
        line.append(' ');
        inText.appendTo(line);
        if (often != null || inHeadline != null) {
            line.append(' ');
            append(often, line);
        }
        if (inHeadline != null) {
            line.append(' ');
            append(inHeadline, line);
        }
    }

    private static void append(Gaps list, StringBuilder line) {
        if (list != null) {
            list.appendTo(line);
        }
    }

    /**
     * Posts as gaps: each by how far it is from the one before, less one, in digits of five bits, the lowest first; a digit that
     * another follows is one of the upper half of the alphabet.
     */
    private static final class Gaps {
        private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        private static final int BITS = 5;
        private static final int MORE = 1 << BITS;

        private byte[] digits = new byte[4];
        private int size;
        private int last = -1;

        void add(int post) {
            int gap = post - last - 1;
            last = post;
            while (gap >= MORE) {
                put(MORE | (gap & (MORE - 1)));
                gap >>= BITS;
            }
            put(gap);
        }

        private void put(int digit) {
            if (size == digits.length) {
                digits = Arrays.copyOf(digits, size * 2);
            }
            digits[size++] = (byte) ALPHABET.charAt(digit);
        }

        void appendTo(StringBuilder line) {
            for (int i = 0; i < size; i++) {
                line.append((char) digits[i]);
            }
        }
    }
}
