package org.liveblogarchive.imports.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.imports.media.SavedFiles;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.imports.model.UnreadableSourceException;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the pages of a web archive (WARC, ISO 28500). Of what may be thousands of records, only the places are kept in memory;
 * a page that describes a live blog is read, or, if none does, each page in its order.
 */
final class WarcPages {
    private static final String DESCRIBES = "LiveBlogPosting";

    private final Path path;
    private final String name;
    private final ImportLog log;
    private final Map<String, Long> places = new LinkedHashMap<>();
    private final List<String> pages = new ArrayList<>();
    private final List<String> described = new ArrayList<>();

    private WarcPages(Path path, String name, ImportLog log) {
        this.path = path;
        this.name = name;
        this.log = log;
    }

    static void read(Path path, String name, PageFiles.Reader reader, ImportLog log)
            throws IOException, UnreadableSourceException {
        var warc = new WarcPages(path, name, log);
        warc.index();
        for (String address : warc.described.isEmpty() ? warc.pages : warc.described) {
            byte[] bytes = warc.bytes(address);
            if (bytes.length > Limits.IMPORT_TEXT_BYTES) {
                throw new UnreadableSourceException(
                        new ImportPlace(name + "!" + address, ""),
                        "Page that is too large",
                        "a page of at most " + Limits.IMPORT_TEXT_BYTES + " bytes when it is unpacked",
                        "Crawl the page again, without other pages.");
            }
            String charset = warc.charset(address);
            reader.read(SavedPage.of(name + "!" + address, bytes, charset, address, warc.files()));
        }
    }

    private void index() throws IOException, UnreadableSourceException {
        try (FileChannel channel = FileChannel.open(path);
                var reader = new WarcReader(channel)) {
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                index(next.get(), reader.position());
            }
        } catch (ParsingException | IllegalArgumentException | ZipException | EOFException e) {
            if (places.isEmpty()) {
                throw new UnreadableSourceException(
                        new ImportPlace(name, ""),
                        "Web archive that cannot be read “" + e.getMessage() + "”",
                        "records of WARC (ISO 28500)",
                        "Download the file again.");
            }
            log.add(new ImportRemark(
                    Kind.READING,
                    new ImportPlace(name, ""),
                    "Web archive that is damaged after “" + places.size() + "” records: “" + e.getMessage() + "”",
                    "complete records",
                    "The records before the damage were read."));
        }
    }

    private void index(WarcRecord record, long place) throws IOException {
        if (record instanceof WarcResponse response && response.target().startsWith("http")) {
            if (response.http().status() == 200) {
                String address = response.target();
                places.put(address, place);
                addPage(
                        address,
                        response.http().contentType().base().toString(),
                        response.http().bodyDecoded());
            }
        } else if (record instanceof WarcResource resource) {
            places.put(resource.target(), place);
            addPage(resource.target(), resource.contentType().base().toString(), resource.body());
        }
    }

    private void addPage(String address, String type, MessageBody body) throws IOException {
        if (type.matches("text/html|application/xhtml\\+xml") && !pages.contains(address)) {
            try (InputStream in = body.stream()) {
                String text = new String(in.readNBytes(Limits.IMPORT_TEXT_BYTES), ISO_8859_1);
                pages.add(address);
                if (text.contains(DESCRIBES)) {
                    described.add(address);
                }
            } catch (EOFException | ZipException e) {
                places.remove(address);
                log.add(new ImportRemark(
                        Kind.READING,
                        new ImportPlace(name + "!" + address, ""),
                        "Page whose compressed text is damaged: “" + e.getMessage() + "”",
                        "a complete text in the record",
                        "It was left out. Save the page again."));
            }
        }
    }

    private byte[] bytes(String address) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            channel.position(places.get(address));
            try (var reader = new WarcReader(channel)) {
                Optional<WarcRecord> record = reader.next();
                if (record.orElse(null) instanceof WarcResponse response) {
                    return response.http().bodyDecoded().stream().readNBytes(Limits.IMPORT_MEDIA_BYTES + 1);
                }
                return record.isPresent()
                        ? record.get().body().stream().readNBytes(Limits.IMPORT_MEDIA_BYTES + 1)
                        : new byte[0];
            }
        }
    }

    private String charset(String address) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            channel.position(places.get(address));
            try (var reader = new WarcReader(channel)) {
                return reader.next().orElse(null) instanceof WarcResponse response
                        ? response.http().contentType().parameters().getOrDefault("charset", "")
                        : "";
            }
        }
    }

    private SavedFiles files() {
        return address -> {
            String plain = address.replaceFirst("#.*", "");
            if (!places.containsKey(plain)) {
                return null;
            }
            return () -> new ByteArrayInputStream(bytes(plain));
        };
    }
}
