package org.liveblogarchive.content;

/**
 * A place in a text file.
 *
 * @param line the line, from 1
 * @param column the column in code points, from 1
 */
public record Position(int line, int column) implements Comparable<Position> {
    /** The position of a diagnostic that concerns a whole file. */
    public static final Position START = new Position(1, 1);

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
