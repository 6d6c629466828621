package org.liveblogarchive.highlight;

import java.util.ArrayList;
import java.util.List;

/** Finds the lines of a difference, as diff and Git write it. */
final class DiffLines {
    private DiffLines() {}

    static List<CodePart> parts(String code) {
        var parts = new ArrayList<CodePart>();
        for (int start = 0; start < code.length(); ) {
            int end = code.indexOf('\n', start);
            end = end < 0 ? code.length() : end;
            CodeKind kind = kind(code, start);
            if (kind != null) {
                parts.add(new CodePart(start, end, kind));
            }
            start = end + 1;
        }
        return parts;
    }

    private static CodeKind kind(String code, int start) {
        for (String head : new String[] {"+++ ", "--- ", "@@", "diff ", "index ", "***"}) {
            if (code.startsWith(head, start)) {
                return CodeKind.META;
            }
        }
        return switch (code.charAt(start)) {
            case '+', '>' -> CodeKind.INSERTED;
            case '-', '<' -> CodeKind.DELETED;
            default -> null;
        };
    }
}
