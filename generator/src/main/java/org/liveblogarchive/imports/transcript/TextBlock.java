package org.liveblogarchive.imports.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of a transcript that follow each other.
 *
 * @param line the number of the first, from 1
 * @param lines them, without white space around each
 */
record TextBlock(int line, List<String> lines) {
    private static final Pattern BULLET = Pattern.compile("[•*·‣▪◦–-]\\s+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.)]\\s+(?=\\S)");

    TextBlock {
        lines = List.copyOf(lines);
    }

    /** Divides a text at its empty lines. */
    static List<TextBlock> in(String text) {
        var blocks = new ArrayList<TextBlock>();
        var lines = new ArrayList<String>();
        int number = 0;
        for (String raw : (text + "\n\n").split("\n", -1)) {
            number++;
            String line = raw.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
            if (!line.isEmpty()) {
                lines.add(line);
            } else if (!lines.isEmpty()) {
                blocks.add(new TextBlock(number - lines.size(), lines));
                lines.clear();
            }
        }
        return blocks;
    }

    /** Returns the blocks of single lines. */
    List<TextBlock> each() {
        var blocks = new ArrayList<TextBlock>();
        for (int i = 0; i < lines.size(); i++) {
            blocks.add(new TextBlock(line + i, List.of(lines.get(i))));
        }
        return blocks;
    }

    boolean isSingle() {
        return lines.size() == 1;
    }

    String first() {
        return lines.get(0);
    }

    /** Returns whether all lines are items of a list. */
    boolean isList() {
        return lines.stream().allMatch(line -> isBullet(line) || isNumbered(line));
    }

    static boolean isBullet(String line) {
        return BULLET.matcher(line).lookingAt();
    }

    static boolean isNumbered(String line) {
        return NUMBER.matcher(line).lookingAt();
    }

    /** Returns an item without its mark. */
    static String item(String line) {
        return NUMBER.matcher(BULLET.matcher(line).replaceFirst("")).replaceFirst("");
    }
}
