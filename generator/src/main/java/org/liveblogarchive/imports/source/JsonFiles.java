package org.liveblogarchive.imports.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

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
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.UnreadableSourceException;

/**
 * The answers of an interface that somebody saved as JSON: one file, or the files of a folder that are of the same kind, in the
 * order of their names.
 *
 * @param file the file or the folder
 * @param kind whether a file is of the kind, by its beginning
 */
public record JsonFiles(SourceFile file, Predicate<String> kind) {
    /** The call of a function that programs of pages wrap such answers in (JSONP). */
    private static final String CALL = "\\s*[\\w$.]{1,100}\\s*\\(\\s*(?=[\\[{])";

    /** The first bytes, perhaps after a byte order mark: pictures beside them are not decoded to find out that they are none. */
    private static final Pattern JSON = Pattern.compile("(?:\u00EF\u00BB\u00BF)?(?:" + CALL + ")?\\s*[\\[{]");

    private static final int START = 1000;

    /**
     * What one file says, or a part of it.
     *
     * @param name the name of the file
     * @param value all of it, or the part
     */
    public record Answer(String name, JsonValue value) {
        /** Returns another part of the same file. */
        public Answer at(JsonValue part) {
            return new Answer(name, part);
        }

        public ImportPlace place() {
            return place(value);
        }

        /** Returns the place of a part. */
        public ImportPlace place(JsonValue part) {
            return new ImportPlace(name, part.pointer());
        }

        /** Returns the text of the first member that is there, by the names in their order; or an empty text. */
        public String text(String... names) {
            return value.get(names).text();
        }
    }

    /** Returns whether there is such a file. */
    public boolean any() throws IOException {
        for (SourceFile each : json()) {
            if (kind.test(each.head())) {
                return true;
            }
        }
        return false;
    }

    /** Returns that the source is surely of the kind, or is not. */
    public Recognition recognition() throws IOException {
        return any() ? Recognition.CERTAIN : Recognition.NONE;
    }

    /**
     * Reads all of them. Other JSON files in the folder are reported.
     *
     * @throws UnreadableSourceException if one is damaged, or all together are too large for the memory
     */
    public List<Answer> read(ImportLog log) throws IOException, UnreadableSourceException {
        var answers = new ArrayList<Answer>();
        long bytes = 0;
        for (SourceFile each : json()) {
            if (!kind.test(each.head())) {
                log.add(new ImportRemark(
                        Kind.READING,
                        each.place(),
                        "JSON of another kind",
                        "the same kind of answer in all files",
                        "It was left out."));
                continue;
            }
            bytes += Files.size(each.path());
            if (bytes > Limits.IMPORT_PARTS_BYTES) {
                throw new UnreadableSourceException(
                        file.place(),
                        "Files of more than “" + Limits.IMPORT_PARTS_BYTES + "” bytes",
                        "fewer bytes, as the files are read into memory together",
                        "Split the files into several folders.");
            }
            answers.add(new Answer(each.name(), LenientJson.read(unwrapped(each.text()), each.place(), log)));
        }
        return answers;
    }

    private static String unwrapped(String text) {
        String inner = text.replaceFirst("^" + CALL, "");
        return inner.length() == text.length() ? text : inner.replaceFirst("\\)\\s*;?\\s*$", "");
    }

    private List<SourceFile> json() throws IOException {
        var files = new ArrayList<SourceFile>();
        for (Path path : file.isFolder() ? listed() : List.of(file.path())) {
            SourceFile each = SourceFile.of(path);
            byte[] head = each.headBytes();
            String start = new String(head, 0, Math.min(head.length, START), ISO_8859_1);
            if (JSON.matcher(start).lookingAt()) {
                files.add(each);
            }
        }
        return files;
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
