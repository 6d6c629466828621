package org.liveblogarchive.imports.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.imports.media.SavedFiles.SavedFile;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.liveblogarchive.imports.source.SourceFile;

/** Reads a page in MHTML (RFC 2557): its first part is the page, the others are its files, by their addresses. */
final class MhtmlPages {
    private static final MimeConfig LIMITS = new MimeConfig.Builder()
            .setMaxPartCount(Limits.IMPORT_UNPACKED_FILES)
            .setMaxNestingDepth(10)
            .setMaxContentLen(Limits.IMPORT_PARTS_BYTES)
            .setMaxLineLen(-1)
            .setMaxHeaderLen(100_000)
            .build();

    private MhtmlPages() {}

    static void read(SourceFile file, PageFiles.Reader reader) throws IOException, UnreadableSourceException {
        var parts = new Parts();
        try (InputStream in = Files.newInputStream(file.path())) {
            parts.read(in);
        } catch (MimeException e) {
            throw new UnreadableSourceException(
                    file.place(),
                    "MHTML that cannot be read “" + e.getMessage() + "”",
                    "parts as browsers save them (RFC 2557) of at most " + Limits.IMPORT_PARTS_BYTES + " bytes",
                    "Save the page again.");
        }
        if (parts.page == null) {
            throw new UnreadableSourceException(
                    file.place(), "MHTML without a page", "a part of the type text/html", "Save the page again.");
        }
        Map<String, byte[]> files = parts.files;
        reader.read(SavedPage.of(file.name(), parts.page, parts.charset, parts.address, address -> {
            byte[] found = files.get(address.replaceFirst("#.*", ""));
            SavedFile saved = () -> new ByteArrayInputStream(found);
            return found == null ? null : saved;
        }));
    }

    /** The parts of a file. */
    private static final class Parts {
        private final Map<String, byte[]> files = new HashMap<>();
        private byte[] page;
        private String charset = "";
        private String address = "";
        private long size;

        void read(InputStream in) throws IOException, MimeException {
            var tokens = new MimeTokenStream(LIMITS);
            tokens.parse(in);
            String location = "";
            String id = "";
            for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
                if (state == EntityState.T_START_HEADER) {
                    location = "";
                    id = "";
                } else if (state == EntityState.T_FIELD) {
                    Field field = tokens.getField();
                    location = is(field, "Content-Location") ? field.getBody().strip() : location;
                    id = is(field, "Content-ID") ? field.getBody().strip().replaceAll("^<|>$", "") : id;
                } else if (state == EntityState.T_BODY) {
                    add(tokens, location, id);
                }
            }
        }

        private static boolean is(Field field, String name) {
            return field.getName().equalsIgnoreCase(name);
        }

        private void add(MimeTokenStream tokens, String location, String id) throws IOException, MimeException {
            byte[] bytes = tokens.getDecodedInputStream().readNBytes(Limits.IMPORT_MEDIA_BYTES);
            size += bytes.length;
            if (size > Limits.IMPORT_PARTS_BYTES) {
                throw new MimeException("more than " + Limits.IMPORT_PARTS_BYTES + " bytes");
            }
            boolean html = tokens.getBodyDescriptor().getMimeType().matches("text/html|application/xhtml\\+xml");
            if (html && page == null) {
                page = bytes;
                address = location.matches("https?://.*") ? location : "";
                String named = tokens.getBodyDescriptor().getCharset();
                charset = named == null || named.equals("us-ascii") ? "" : named;
            } else if (!html) {
                files.put(location.isEmpty() ? "cid:" + id : location, bytes);
                files.put("cid:" + id, bytes);
            }
        }
    }
}
