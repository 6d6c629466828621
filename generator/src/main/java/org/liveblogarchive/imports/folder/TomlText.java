package org.liveblogarchive.imports.folder;

import org.liveblogarchive.content.Limits;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.ParsedValues;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.toml.TomlFactory;

/** Reads TOML into maps, lists and texts; dates stay as they are written. */
final class TomlText {
    private static final TomlFactory FACTORY = TomlFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.YAML_LEVELS)
                    .maxDocumentLength(Limits.YAML_CHARACTERS)
                    .build())
            .build();

    private TomlText() {}

    /** Reads a text whose first line is the line {@code first} of its file. */
    static Object read(String toml, String file, int first) throws UnreadableSourceException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), toml)) {
            parser.nextToken();
            return ParsedValues.read(parser);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new UnreadableSourceException(
                    ImportPlace.line(file, first + line - 1),
                    "TOML that cannot be read “" + e.getOriginalMessage().replaceAll("\\s+", " ") + "”",
                    "TOML 1.0 of at most " + Limits.YAML_LEVELS + " levels",
                    "Fix the line.");
        }
    }
}
