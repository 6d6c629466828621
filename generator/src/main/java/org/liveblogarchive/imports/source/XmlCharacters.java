package org.liveblogarchive.imports.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;

/** Reads XML that programs have damaged: white space above its declaration, and characters that XML cannot have (XML 1.0, 2.2). */
public final class XmlCharacters extends FilterReader {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private int first = -1;
    private int line = 1;
    private final int linesAbove;
    private int firstLine;
    private long replaced;

    public XmlCharacters(Reader in) throws IOException {
        super(in);
        do {
            line += first == '\n' ? 1 : 0;
            first = in.read();
        } while (first == BYTE_ORDER_MARK || Character.isWhitespace(first));
        linesAbove = line - 1;
    }

    /** Returns how many lines of white space stand above the first character that is read. */
    public int linesAbove() {
        return linesAbove;
    }

    /** Notes how many characters there were that XML cannot have, if any. */
    public void noteReplaced(String file, ImportLog log) {
        if (replaced > 0) {
            log.add(new ImportRemark(
                    Kind.READING,
                    ImportPlace.line(file, firstLine),
                    "Characters that XML does not allow: “" + replaced + "”, first in this line",
                    "XML 1.0",
                    "Each was replaced with a space."));
        }
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read;
        if (first >= 0 && length > 0) {
            buffer[offset] = (char) first;
            first = -1;
            read = 1;
        } else {
            read = in.read(buffer, offset, length);
        }
        for (int i = offset; i < offset + read; i++) {
            char letter = buffer[i];
            line += letter == '\n' ? 1 : 0;
            boolean control = letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r';
            if (control || letter == '\uFFFE' || letter == '\uFFFF') {
                buffer[i] = ' ';
                firstLine = replaced == 0 ? line : firstLine;
                replaced++;
            }
        }
        return read;
    }
}
