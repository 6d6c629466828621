package org.liveblogarchive.imports.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.imports.source.NamedCharset;
import org.liveblogarchive.imports.source.SourceFile;

/** Reads HTML in the encoding that it has, which is not always that which it names. */
final class HtmlBytes {
    private static final Pattern NAMED = Pattern.compile("(?i)<meta[^>]+charset\\s*=\\s*[\"']?([\\w:-]+)");
    private static final int HEAD = 4096;
    /** That of pages that name none. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private HtmlBytes() {}

    /** Parses bytes; {@code charset} is the name that came with them, or empty. */
    static Document parse(byte[] bytes, String charset) {
        Parser parser = Parser.htmlParser();
        parser.setMaxDepth(Limits.IMPORT_HTML_LEVELS);
        Document document = parser.parseInput(text(bytes, charset), "");
        document.outputSettings().prettyPrint(false);
        return document;
    }

    private static String text(byte[] bytes, String charset) {
        Matcher named = NAMED.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1));
        String name = !charset.isEmpty() ? charset : named.find() ? named.group(1) : "";
        boolean utf8 = name.isEmpty() || name.equalsIgnoreCase("utf-8") || name.equalsIgnoreCase("utf8");
        return utf8 ? SourceFile.decoded(bytes) : new String(bytes, NamedCharset.of(name, WINDOWS));
    }
}
