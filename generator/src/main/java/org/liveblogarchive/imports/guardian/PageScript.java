package org.liveblogarchive.imports.guardian;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.JsonFiles.Answer;
import org.liveblogarchive.imports.source.LenientJson;
import org.liveblogarchive.imports.source.SourceFile;

/** The data in the script of a saved page: the value of {@code window.guardian}, after which more of the script follows. */
final class PageScript {
    private static final Pattern PAGE = Pattern.compile("(?is)\\s*<.*\\bguardian\\b.*");
    private static final Pattern SCRIPT = Pattern.compile("\\bwindow\\.guardian\\s*=\\s*(?=\\{)");

    private PageScript() {}

    /** Returns whether a file is a page with data of blocks; the data of most pages are others. */
    static boolean isIn(SourceFile file) throws IOException {
        boolean page = !file.isFolder()
                && PAGE.matcher(file.head()).matches()
                && Files.size(file.path()) <= Limits.IMPORT_TEXT_BYTES;
        return page && GuardianSource.isMarked(json(SourceFile.decoded(Files.readAllBytes(file.path()))));
    }

    static Answer of(SourceFile file, ImportLog log) throws IOException, UnreadableSourceException {
        return new Answer(file.name(), LenientJson.read(json(file.text()), file.place(), log));
    }

    /** Returns the object that a script begins with, or an empty text. */
    private static String json(String html) {
        Matcher script = SCRIPT.matcher(html);
        if (!script.find()) {
            return "";
        }
        int depth = 0;
        boolean quoted = false;
        for (int i = script.end(); i < html.length(); i++) {
            char c = html.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return html.substring(script.end(), i + 1);
            }
        }
        return "";
    }
}
