package org.liveblogarchive.imports.media;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.liveblogarchive.content.Hash;
import org.liveblogarchive.content.Limits;
import org.liveblogarchive.imports.media.SavedFiles.SavedFile;
import org.liveblogarchive.imports.model.ImportLog;
import org.liveblogarchive.imports.model.ImportPlace;
import org.liveblogarchive.imports.model.ImportRemark;
import org.liveblogarchive.imports.model.ImportRemark.Kind;
import org.liveblogarchive.read.LinkResolver;
import org.liveblogarchive.read.Slug;

/**
 * The media of one live blog. Each file has a name made of that which it had and of a hash of its content, so none takes the
 * place of another, and the same is there once.
 */
public final class MediaOfImport {
    private static final String FOLDER = "media/";
    private static final int HASH_DIGITS = 10;
    private static final int LONGEST_STEM = 40;
    private static final Pattern ENDING = Pattern.compile("\\.\\w{2,5}$");

    private final List<SavedFiles> saved;
    private final Downloads downloads;
    private final Sink sink;
    private final ImportLog log;
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, ImportPlace> missing = new LinkedHashMap<>();

    /** Takes a file of the live blog. */
    @FunctionalInterface
    public interface Sink {
        /** Writes it; the same path always has the same bytes. */
        void write(String path, byte[] bytes) throws IOException;
    }

    /** Looks for media in several places, in their order, and last on the web if {@code downloads} allows it. */
    public MediaOfImport(List<SavedFiles> saved, Downloads downloads, Sink sink, ImportLog log) {
        this.saved = List.copyOf(saved);
        this.downloads = downloads;
        this.sink = sink;
        this.log = log;
    }

    /**
     * Returns the path of a file in the folder of the live blog, or an empty text if it is nowhere. That is remembered.
     *
     * @param addresses the addresses of its sizes, the best first
     */
    public String path(List<String> addresses, ImportPlace place) throws IOException {
        for (String address : addresses) {
            String known = paths.get(SizeVariants.key(address));
            if (known != null) {
                return known;
            }
        }
        String path = addresses.isEmpty() ? "" : taken(addresses, place);
        addresses.forEach(address -> paths.put(SizeVariants.key(address), path));
        if (path.isEmpty() && !addresses.isEmpty()) {
            missing.putIfAbsent(addresses.get(0), place);
        }
        return path;
    }

    private String taken(List<String> addresses, ImportPlace place) throws IOException {
        for (String address : candidates(addresses)) {
            for (SavedFiles files : saved) {
                SavedFile file = files.find(address);
                String path = file == null ? "" : taken(file, address, place);
                if (!path.isEmpty()) {
                    return path;
                }
            }
        }
        for (String address : addresses) {
            byte[] bytes = downloads.get(address, place, log);
            String path = bytes.length == 0 ? "" : written(bytes, address, place);
            if (!path.isEmpty()) {
                return path;
            }
        }
        return "";
    }

    /** Returns addresses with those that name no size, under which the picture may have been saved as well. */
    private static List<String> candidates(List<String> addresses) {
        var all = new ArrayList<>(addresses);
        for (String address : addresses) {
            String whole = address.replaceFirst("[?#].*", "");
            if (!all.contains(whole)) {
                all.add(whole);
            }
        }
        return all;
    }

    private String taken(SavedFile file, String address, ImportPlace place) throws IOException {
        try (InputStream in = file.open()) {
            byte[] bytes = in.readNBytes(Limits.IMPORT_MEDIA_BYTES + 1);
            if (bytes.length > Limits.IMPORT_MEDIA_BYTES) {
                log.add(new ImportRemark(
                        Kind.MEDIA,
                        place,
                        "File of more than “" + Limits.IMPORT_MEDIA_BYTES + "” bytes “" + address + "”",
                        "a smaller file",
                        "It was left out. Copy it to the folder of the live blog by hand."));
                return "";
            }
            return written(bytes, address, place);
        }
    }

    private String written(byte[] bytes, String address, ImportPlace place) throws IOException {
        MediaFormat format = MediaFormat.of(bytes);
        if (format == null) {
            log.add(new ImportRemark(
                    Kind.MEDIA,
                    place,
                    "File that is not a picture, sound, video or PDF “" + address + "”",
                    "a format that archives can show",
                    "It was left out, and its address was kept in the text."));
            return "";
        }
        String path = FOLDER + stem(address) + "-" + Hash.of(bytes).substring(0, HASH_DIGITS) + "." + format.ending();
        sink.write(path, bytes);
        return path;
    }

    /** Returns the readable part of a name: the last part of an address. */
    private static String stem(String address) {
        String path = address.replaceFirst("(?s)[?#].*", "").replaceFirst("(?s)^data:.*", "picture");
        String name = LinkResolver.decode(path.substring(path.lastIndexOf('/') + 1));
        String slug = Slug.from(ENDING.matcher(name).replaceFirst(""));
        String shorter = slug.length() <= LONGEST_STEM ? slug : slug.substring(0, LONGEST_STEM);
        String plain = shorter.replaceAll("[^a-z0-9-]", "").replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "file" : plain;
    }

    /** Returns the addresses that no file was found for, with the place of the first use of each. */
    public Map<String, ImportPlace> missing() {
        return missing;
    }
}
