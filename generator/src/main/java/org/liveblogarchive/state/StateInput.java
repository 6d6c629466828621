package org.liveblogarchive.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.liveblogarchive.content.FileStamp;
import org.liveblogarchive.content.FileState;
import org.liveblogarchive.content.Fingerprint;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.content.Problem;
import org.liveblogarchive.content.Problem.Severity;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.read.TagUse;

/** Reads state from the bytes that {@link StateOutput} wrote; they are known to be whole. */
final class StateInput {
    private final byte[] bytes;
    private final ByteBuffer in;

    StateInput(byte[] bytes) {
        this.bytes = bytes;
        this.in = ByteBuffer.wrap(bytes);
    }

    LiveBlogState state() {
        return new LiveBlogState(text(), fingerprint(), fingerprint(), new TreeSet<>(texts()), references(), result());
    }

    private SortedMap<String, String> references() {
        var references = new TreeMap<String, String>();
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            references.put(text(), text());
        }
        return references;
    }

    private LiveBlogState.Result result() {
        return new LiveBlogState.Result(
                summary(),
                text(),
                list(this::tag),
                new TreeSet<>(texts()),
                new TreeSet<>(texts()),
                list(this::problem));
    }

    LiveBlogState.Details details() {
        return new LiveBlogState.Details(files(), files());
    }

    private Map<String, FileState> files() {
        int count = in.getInt();
        var files = new HashMap<String, FileState>(2 * count);
        for (int i = 0; i < count; i++) {
            String path = text();
            var stamp = new FileStamp(in.getLong(), in.getLong(), in.getLong());
            files.put(path, new FileState(stamp, text()));
        }
        return files;
    }

    private LiveBlogSummary summary() {
        return new LiveBlogSummary(
                text(),
                text(),
                text(),
                Status.valueOf(text()),
                time(),
                time(),
                text(),
                picture(),
                Locale.forLanguageTag(text()),
                in.getInt());
    }

    private ZonedDateTime time() {
        String zone = text();
        return zone.isEmpty()
                ? null
                : Instant.ofEpochSecond(in.getLong(), in.getInt()).atZone(ZoneId.of(zone));
    }

    private Picture picture() {
        if (in.get() == 0) {
            return null;
        }
        String source = text();
        String alt = text();
        String caption = text();
        String credit = text();
        int width = in.getInt();
        int height = in.getInt();
        return new Picture(source, alt, caption, credit, width == 0 ? null : new Picture.Size(width, height));
    }

    private TagUse tag() {
        return new TagUse(text(), in.getInt(), text(), position());
    }

    private Problem problem() {
        return new Problem(Severity.valueOf(text()), text(), position(), text(), text(), text());
    }

    private Position position() {
        return new Position(in.getInt(), in.getInt());
    }

    private Fingerprint fingerprint() {
        return new Fingerprint(in.getLong(), in.getLong(), in.getLong());
    }

    private List<String> texts() {
        return list(this::text);
    }

    private <T> List<T> list(Supplier<T> item) {
        int count = in.getInt();
        var items = new ArrayList<T>(count);
        for (int i = 0; i < count; i++) {
            items.add(item.get());
        }
        return items;
    }

    private String text() {
        int length = in.getInt();
        String text = new String(bytes, in.position(), length, UTF_8);
        in.position(in.position() + length);
        return text;
    }
}
