package org.liveblogarchive.imports.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.liveblogarchive.imports.media.FolderFiles;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.SourceFile;

/** Finds the pages in what was saved. */
final class PageFiles {
    private PageFiles() {}

    /** The forms in which pages are saved. */
    enum Kind {
        HTML,
        MHTML,
        WARC,
        WACZ
    }

    /** Reads one page. */
    interface Reader {
        void read(SavedPage page) throws IOException, UnreadableSourceException;
    }

    /** Returns the form of a file by its first bytes; anything that is no other may be HTML. */
    static Kind kindOf(SourceFile file) {
        byte[] head = file.headBytes();
        String start = new String(head, 0, Math.min(head.length, 4096), ISO_8859_1);
        if (start.startsWith("WARC/") || unzipped(head).startsWith("WARC/")) {
            return Kind.WARC;
        }
        boolean zip = start.startsWith("PK\u0003\u0004");
        if (zip && new String(head, ISO_8859_1).matches("(?s).*(?:datapackage\\.json|archive/[^/]+\\.warc).*")) {
            return Kind.WACZ;
        }
        boolean mime =
                start.matches("(?is)(?:[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*?content-type:\\s*multipart/related.*");
        return mime ? Kind.MHTML : Kind.HTML;
    }

    private static String unzipped(byte[] head) {
        if (head.length < 2 || head[0] != 0x1F || (head[1] & 0xFF) != 0x8B) {
            return "";
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return new String(in.readNBytes(5), ISO_8859_1);
        } catch (IOException e) {
            return ""; // what cannot be unzipped is of no kind that is read
        }
    }

    /** Reads the pages of a file or a folder. */
    static void read(SourceFile file, Reader reader, ImportLog log) throws IOException, UnreadableSourceException {
        if (file.isFolder()) {
            Path index = indexIn(file.path());
            reader.read(SavedPage.of(
                    index.getFileName().toString(), SourceFile.of(index).bytes(), "", "", FolderFiles.in(file.path())));
            return;
        }
        switch (kindOf(file)) {
            case WARC -> WarcPages.read(file.path(), file.name(), reader, log);
            case WACZ -> WaczPages.read(file, reader, log);
            case MHTML -> MhtmlPages.read(file, reader);
            case HTML -> reader.read(SavedPage.of(file.name(), file.bytes(), "", "", FolderFiles.beside(file.path())));
        }
    }

    /** Returns the page in a folder, {@code index.html} if there are several, or null. */
    static Path indexIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> pages = files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches("(?i).+\\.x?html?"))
                    .sorted()
                    .toList();
            return pages.stream()
                    .filter(page -> page.getFileName().toString().matches("(?i)index\\.x?html?") || pages.size() == 1)
                    .findFirst()
                    .orElse(null);
        }
    }
}
