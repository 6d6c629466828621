package org.liveblogarchive.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.liveblogarchive.cache.PageCache.CachedPage;
import org.liveblogarchive.content.Diagnostic;
import org.liveblogarchive.content.FileState;
import org.liveblogarchive.content.Fingerprint;
import org.liveblogarchive.content.Position;
import org.liveblogarchive.model.LiveBlogSummary;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.model.Redirect;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.publish.Manifests;
import org.liveblogarchive.read.TagUse;
import org.liveblogarchive.read.TranslationUse;

/** Writes state as bytes; {@link StateInput} reads them in the same order. */
final class StateOutput {
    /** Writes one item. */
    interface ItemWriter<T> {
        void write(T item) throws IOException;
    }

    private final DataOutputStream out;

    StateOutput(DataOutputStream out) {
        this.out = out;
    }

    void state(LiveBlogState state) throws IOException {
        text(state.key());
        fingerprint(state.sources());
        fingerprint(state.outputs());
        texts(state.media());
        references(state.references());
        result(state.result());
    }

    void archive(ArchiveState archive) throws IOException {
        text(archive.from());
        manifests(archive.manifests());
        details(archive.details());
    }

    void result(LiveBlogState.Result result) throws IOException {
        summary(result.summary());
        manifests(result.manifests());
        list(result.translations(), this::translation);
        list(result.redirects(), this::redirect);
        list(result.tags(), this::tag);
        texts(result.sharedMedia());
        texts(new TreeSet<>(result.assets())); // in the same order, as the hash of the result is of these bytes
        list(result.warnings(), this::diagnostic);
    }

    void details(LiveBlogState.Details details) throws IOException {
        files(details.sources());
        files(details.outputs());
        pages(details.pages());
        list(details.texts().entrySet(), text -> {
            text(text.getKey());
            references(text.getValue().references());
            list(text.getValue().warnings(), this::diagnostic);
        });
    }

    /** Most pages use the same assets, so each set of them is written once. */
    private void pages(Map<String, CachedPage> pages) throws IOException {
        List<Set<String>> assets =
                pages.values().stream().map(CachedPage::assets).distinct().toList();
        list(assets, this::texts);
        list(pages.entrySet(), page -> {
            text(page.getKey());
            text(page.getValue().inputs());
            out.writeInt(assets.indexOf(page.getValue().assets()));
        });
    }

    private void references(Map<String, String> references) throws IOException {
        list(references.entrySet(), reference -> {
            text(reference.getKey());
            text(reference.getValue());
        });
    }

    private void files(Map<String, FileState> files) throws IOException {
        list(files.entrySet(), file -> {
            text(file.getKey());
            out.writeLong(file.getValue().stamp().size());
            out.writeLong(file.getValue().stamp().time());
            out.writeLong(file.getValue().stamp().file());
            text(file.getValue().hash());
        });
    }

    private void summary(LiveBlogSummary summary) throws IOException {
        text(summary.slug());
        text(summary.title());
        text(summary.standfirst());
        text(summary.status().name());
        time(summary.first());
        time(summary.last());
        text(summary.location());
        picture(summary.picture());
        text(summary.language().toLanguageTag());
        out.writeInt(summary.postCount());
        time(summary.newestPost());
        time(summary.lastChange());
        list(summary.changes(), this::time);
        list(summary.tags(), this::term);
        list(summary.terms(), this::term);
    }

    private void manifests(Manifests manifests) throws IOException {
        text(manifests.hash());
        text(manifests.dataHash());
        out.writeLong(manifests.dataSize());
    }

    private void translation(TranslationUse translation) throws IOException {
        text(translation.from());
        text(translation.to());
        text(translation.file());
        position(translation.position());
    }

    private void redirect(Redirect redirect) throws IOException {
        text(redirect.from());
        text(redirect.to());
        text(redirect.file());
        position(redirect.position());
    }

    private void time(ZonedDateTime time) throws IOException {
        text(time == null ? "" : time.getZone().getId());
        if (time != null) {
            out.writeLong(time.toEpochSecond());
            out.writeInt(time.getNano());
        }
    }

    private void picture(Picture picture) throws IOException {
        out.writeBoolean(picture != null);
        if (picture != null) {
            text(picture.source());
            text(picture.alt());
            text(picture.caption());
            text(picture.credit());
            out.writeInt(picture.size() == null ? 0 : picture.size().width());
            out.writeInt(picture.size() == null ? 0 : picture.size().height());
        }
    }

    private void term(TaxonomyTerm term) throws IOException {
        text(term.kind().name());
        text(term.slug());
        text(term.name());
    }

    private void tag(TagUse use) throws IOException {
        text(use.tag());
        out.writeInt(use.count());
        text(use.file());
        position(use.position());
    }

    private void diagnostic(Diagnostic diagnostic) throws IOException {
        text(diagnostic.severity().name());
        text(diagnostic.file());
        position(diagnostic.position());
        text(diagnostic.found());
        text(diagnostic.expected());
        text(diagnostic.fix());
    }

    private void position(Position position) throws IOException {
        out.writeInt(position.line());
        out.writeInt(position.column());
    }

    private void fingerprint(Fingerprint fingerprint) throws IOException {
        out.writeLong(fingerprint.files());
        out.writeLong(fingerprint.first());
        out.writeLong(fingerprint.second());
    }

    private void texts(Collection<String> texts) throws IOException {
        list(texts, this::text);
    }

    private <T> void list(Collection<T> items, ItemWriter<T> writer) throws IOException {
        out.writeInt(items.size());
        for (T item : items) {
            writer.write(item);
        }
    }

    /** Texts may be longer than {@link DataOutputStream#writeUTF} can write. */
    private void text(String text) throws IOException {
        byte[] encoded = text.getBytes(UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
    }
}
