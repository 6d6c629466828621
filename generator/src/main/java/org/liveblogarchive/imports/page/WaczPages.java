package org.liveblogarchive.imports.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.SourceFile;

/** Reads the pages of a web archive with its index (WACZ): each WARC in it goes by way of a temporary file. */
final class WaczPages {
    private static final int PART = 1 << 16;

    private WaczPages() {}

    static void read(SourceFile file, PageFiles.Reader reader, ImportLog log)
            throws IOException, UnreadableSourceException {
        long rest = Limits.IMPORT_UNPACKED_BYTES;
        try (var zip = new ZipFile(file.path().toFile())) {
            int files = 0;
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); files++) {
                ZipEntry entry = all.nextElement();
                if (files > Limits.IMPORT_UNPACKED_FILES) {
                    throw refused(file, "more than " + Limits.IMPORT_UNPACKED_FILES + " files");
                }
                if (entry.getName().contains("..") || entry.getName().startsWith("/")) {
                    throw refused(file, "a name that leads out of the archive: " + entry.getName());
                }
                if (entry.getName().matches("archive/[^/]+\\.warc(?:\\.gz)?")) {
                    rest -= read(zip, entry, rest, file, reader, log);
                }
            }
        } catch (ZipException e) {
            throw refused(file, e.getMessage());
        }
    }

    private static long read(
            ZipFile zip, ZipEntry entry, long most, SourceFile file, PageFiles.Reader reader, ImportLog log)
            throws IOException, UnreadableSourceException {
        Path warc = Files.createTempFile("liveblog-import", ".warc");
        try {
            long size = 0;
            try (InputStream in = zip.getInputStream(entry);
                    OutputStream out = Files.newOutputStream(warc)) {
                for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                    size += part.length;
                    if (size > most) {
                        throw refused(file, "more than " + Limits.IMPORT_UNPACKED_BYTES + " bytes when it is unpacked");
                    }
                    out.write(part);
                }
            }
            WarcPages.read(warc, file.name() + "!" + entry.getName(), reader, log);
            return size;
        } finally {
            Files.deleteIfExists(warc);
        }
    }

    private static UnreadableSourceException refused(SourceFile file, String why) {
        return new UnreadableSourceException(
                file.place(),
                "Archive that cannot be read “" + why + "”",
                "a WACZ with WARC files in the folder archive, of at most " + Limits.IMPORT_UNPACKED_BYTES + " bytes",
                "Download the file again, or unpack it with a program that you trust.");
    }
}
