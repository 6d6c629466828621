package org.liveblogarchive.imports.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.imports.media.FolderFiles;
import org.liveblogarchive.imports.media.SavedFiles;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.UnreadableSourceException;

/**
 * The answers of an interface that somebody saved as JSON: one file, or the files of a folder that are of the same kind, in the
 * order of their names.
 *
 * @param file the file or the folder
 * @param kind tells by the beginning of a file whether it is of the kind
 */
public record JsonFiles(SourceFile file, Predicate<String> kind) {
    /** The call of a function that programs of pages wrap such answers in (JSONP). */
    private static final String CALL = "\\s*[\\w$.]{1,100}\\s*\\(\\s*(?=[\\[{])";

    private static final Pattern JSON = Pattern.compile("(?s)(?:" + CALL + ")?\\s*[\\[{].*");

    /**
     * What one file says.
     *
     * @param name the name of the file
     * @param value all of it
     */
    public record Answer(String name, JsonValue value) {
        /** Returns the place of a part. */
        public ImportPlace place(JsonValue part) {
            return new ImportPlace(name, part.pointer());
        }
    }

    /** Returns whether there is such a file. */
    public boolean any() throws IOException {
        return !paths().isEmpty();
    }

    /**
     * Reads all of them.
     *
     * @throws UnreadableSourceException if one is damaged, or all together are too large for the memory
     */
    public List<Answer> read(ImportLog log) throws IOException, UnreadableSourceException {
        var answers = new ArrayList<Answer>();
        long bytes = 0;
        for (Path path : paths()) {
            bytes += Files.size(path);
            if (bytes > Limits.IMPORT_PARTS_BYTES) {
                throw new UnreadableSourceException(
                        file.place(),
                        "Files of more than “" + Limits.IMPORT_PARTS_BYTES + "” bytes",
                        "less, as they are in memory at once",
                        "Divide them into several folders.");
            }
            SourceFile each = SourceFile.of(path);
            answers.add(new Answer(each.name(), LenientJson.read(unwrapped(each.text()), each.place(), log)));
        }
        return answers;
    }

    private static String unwrapped(String text) {
        String inner = text.replaceFirst("^" + CALL, "");
        return inner.length() == text.length() ? text : inner.replaceFirst("\\)\\s*;?\\s*$", "");
    }

    private List<Path> paths() throws IOException {
        var paths = new ArrayList<Path>();
        for (Path path : file.isFolder() ? listed() : List.of(file.path())) {
            String head = SourceFile.of(path).head();
            if (JSON.matcher(head).matches() && kind.test(head)) {
                paths.add(path);
            }
        }
        return paths;
    }

    private List<Path> listed() throws IOException {
        try (Stream<Path> files = Files.list(file.path())) {
            return files.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the media that were saved with them: those in the folder, or beside the file. */
    public SavedFiles media() throws IOException {
        return file.isFolder() ? FolderFiles.in(file.path()) : FolderFiles.beside(file.path());
    }
}
