package org.liveblogarchive.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.content.SourceText;

/**
 * Where the front matter of a post and its text lie in the file.
 *
 * @param yamlFrom where the YAML begins
 * @param yamlTo where the YAML ends
 * @param bodyFrom where the Markdown begins
 */
record FrontMatter(int yamlFrom, int yamlTo, int bodyFrom) {
    private static final Pattern OPENING = Pattern.compile("---[ \\t]*\\n");
    private static final Pattern CLOSING = Pattern.compile("^---[ \\t]*(?:\\n|\\z)", Pattern.MULTILINE);

    /** Returns where they lie, or null if the file has no front matter, which is noted then. */
    static FrontMatter in(SourceText source, Problems problems) {
        Matcher opening = OPENING.matcher(source.text());
        if (!opening.lookingAt()) {
            problems.error(
                    source.file(),
                    Position.START,
                    "a post without front matter",
                    "a first line “---”, then keys such as title and date, then another line “---”",
                    "Add them above the text.");
            return null;
        }
        Matcher closing = CLOSING.matcher(source.text());
        if (!closing.find(opening.end())) {
            problems.error(
                    source.file(),
                    Position.START,
                    "front matter that never closes",
                    "a line “---” between the keys and the text",
                    "Add the line below the last key.");
            return null;
        }
        int yamlFrom = opening.end();
        return new FrontMatter(yamlFrom, closing.start(), closing.end());
    }

    YamlSource yaml(SourceText source, Problems problems) {
        return new YamlSource(source, yamlFrom, 1, problems);
    }
}
