package org.liveblogarchive.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liveblogarchive.cache.PageCache.CachedPage;
import org.liveblogarchive.cache.PageCache.CachedText;
import org.liveblogarchive.content.Diagnostic;
import org.liveblogarchive.content.Diagnostic.Severity;
import org.liveblogarchive.content.FileStamp;
import org.liveblogarchive.content.FileState;
import org.liveblogarchive.content.Fingerprint;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.model.LiveBlog.Status;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.model.Redirect;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.model.TaxonomyTerm.Kind;
import org.liveblogarchive.publish.Manifests;
import org.liveblogarchive.read.TagUse;
import org.liveblogarchive.read.TranslationUse;

/** Reads state from the bytes that {@link StateOutput} wrote; they are known to be whole. */
final class StateInput {
    /** Reads one item. */
    @FunctionalInterface
    private interface ItemReader<T> {
        T read() throws IOException;
    }

    private final DataInputStream in;
    /** Names stand in several lists, and are kept once. */
    private final Map<String, String> names = new HashMap<>();

    StateInput(DataInputStream in) {
        this.in = in;
    }

    LiveBlogState state() throws IOException {
        return new LiveBlogState(text(), fingerprint(), fingerprint(), new TreeSet<>(texts()), references(), result());
    }

    ArchiveState archive() throws IOException {
        return new ArchiveState(text(), manifests(), details());
    }

    private SortedMap<String, String> references() throws IOException {
        var references = new TreeMap<String, String>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            references.put(text(), text());
        }
        return references;
    }

    private LiveBlogState.Result result() throws IOException {
        return new LiveBlogState.Result(
                summary(),
                manifests(),
                list(this::translation),
                list(this::redirect),
                list(this::tag),
                new TreeSet<>(texts()),
                new TreeSet<>(texts()),
                list(this::diagnostic));
    }

    private Manifests manifests() throws IOException {
        return new Manifests(text(), text(), in.readLong());
    }

    LiveBlogState.Details details() throws IOException {
        return new LiveBlogState.Details(files(), files(), pages(), madeTexts());
    }

    private Map<String, FileState> files() throws IOException {
        int count = in.readInt();
        var files = new HashMap<String, FileState>(2 * count);
        for (int i = 0; i < count; i++) {
            String path = name();
            var stamp = new FileStamp(in.readLong(), in.readLong(), in.readLong());
            files.put(path, new FileState(stamp, text()));
        }
        return files;
    }

    private Map<String, CachedPage> pages() throws IOException {
        List<Set<String>> assets = list(() -> new TreeSet<>(texts()));
        int count = in.readInt();
        var pages = new HashMap<String, CachedPage>(2 * count);
        for (int i = 0; i < count; i++) {
            pages.put(name(), new CachedPage(text(), assets.get(in.readInt())));
        }
        return pages;
    }

    private Map<String, CachedText> madeTexts() throws IOException {
        int count = in.readInt();
        var texts = new HashMap<String, CachedText>(2 * count);
        for (int i = 0; i < count; i++) {
            texts.put(name(), new CachedText(references(), list(this::diagnostic)));
        }
        return texts;
    }

    private LiveBlogSummary summary() throws IOException {
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
                in.readInt(),
                time(),
                time(),
                list(this::time),
                list(this::term),
                list(this::term));
    }

    private TranslationUse translation() throws IOException {
        return new TranslationUse(text(), text(), text(), position());
    }

    private Redirect redirect() throws IOException {
        return new Redirect(text(), text(), text(), position());
    }

    private TaxonomyTerm term() throws IOException {
        return new TaxonomyTerm(Kind.valueOf(text()), text(), text());
    }

    private ZonedDateTime time() throws IOException {
        String zone = text();
        return zone.isEmpty()
                ? null
                : Instant.ofEpochSecond(in.readLong(), in.readInt()).atZone(ZoneId.of(zone));
    }

    private Picture picture() throws IOException {
        if (in.readByte() == 0) {
            return null;
        }
        String source = text();
        String alt = text();
        String caption = text();
        String credit = text();
        int width = in.readInt();
        int height = in.readInt();
        return new Picture(source, alt, caption, credit, width == 0 ? null : new Picture.Size(width, height));
    }

    private TagUse tag() throws IOException {
        return new TagUse(text(), in.readInt(), text(), position());
    }

    private Diagnostic diagnostic() throws IOException {
        return new Diagnostic(Severity.valueOf(text()), text(), position(), text(), text(), text());
    }

    private Position position() throws IOException {
        return new Position(in.readInt(), in.readInt());
    }

    private Fingerprint fingerprint() throws IOException {
        return new Fingerprint(in.readLong(), in.readLong(), in.readLong());
    }

    private List<String> texts() throws IOException {
        return list(this::text);
    }

    private <T> List<T> list(ItemReader<T> item) throws IOException {
        int count = in.readInt();
        var items = new ArrayList<T>(count);
        for (int i = 0; i < count; i++) {
            items.add(item.read());
        }
        return items;
    }

    private String name() throws IOException {
        String name = text();
        return names.computeIfAbsent(name, same -> same);
    }

    private String text() throws IOException {
        int length = in.readInt();
        var bytes = new byte[length];
        in.readFully(bytes);
        return new String(bytes, UTF_8);
    }
}
