package org.liveblogarchive.render;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liveblogarchive.content.MediaTypes;
import org.liveblogarchive.feed.FeedEntry;
import org.liveblogarchive.feed.FeedEntry.Attachment;
import org.liveblogarchive.feed.FeedEntry.Person;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.Term;
import org.liveblogarchive.plan.PlannedPage.PostPage;
import org.liveblogarchive.read.ReadLiveBlog;

/** Makes the posts of a live blog as feeds tell them, each once for all the feeds that it stands in. */
final class FeedEntries {
    private static final int KEPT = 150;

    /** What feeds show of a post. */
    @FunctionalInterface
    interface Html {
        /** Returns it for a post of the story, counted from 0; null if its template is faulty, which is reported. */
        String of(int post) throws IOException;
    }

    private final ReadLiveBlog read;
    private final WebAddresses addresses;
    private final Texts texts;
    private final Html html;
    private final Map<Integer, FeedEntry> kept = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, FeedEntry> eldest) {
            return size() > KEPT;
        }
    };

    FeedEntries(ReadLiveBlog read, WebAddresses addresses, Texts texts, Html html) {
        this.read = read;
        this.addresses = addresses;
        this.texts = texts;
        this.html = html;
    }

    /** Returns a post of the story, counted from 0; null if its template is faulty, which is reported. */
    FeedEntry of(int index) throws IOException {
        FeedEntry entry = kept.get(index);
        if (entry == null) {
            String shown = html.of(index);
            entry = shown == null ? null : entry(index, shown);
            kept.put(index, entry);
        }
        return entry;
    }

    private FeedEntry entry(int index, String html) throws IOException {
        Post post = read.liveBlog().posts().get(index);
        Picture picture =
                post.picture() == null && post.video() != null ? post.video().poster() : post.picture();
        return new FeedEntry(
                addresses.id(post),
                addresses.of(PostPage.fileName(post.slug())),
                post.title(),
                post.date(),
                post.lastChange(),
                post.authors().stream().map(this::person).toList(),
                post.tags().stream().map(Term::name).toList(),
                texts.of(index).excerpt(),
                html,
                picture == null ? "" : addresses.absolute(picture.source()),
                read.liveBlog().languageOf(post).toLanguageTag(),
                attachments(post));
    }

    private Person person(Author author) {
        String own = author.link().isEmpty() ? addresses.of(author.term().pageName() + ".html") : author.link();
        return new Person(author.name(), own);
    }

    /** Returns the files that a post brings: its video, its pictures. */
    private List<Attachment> attachments(Post post) throws IOException {
        var attachments = new ArrayList<Attachment>();
        if (post.video() != null && !post.video().file().isEmpty()) {
            attachments.add(attachment(post.video().file()));
        }
        if (post.picture() != null) {
            attachments.add(attachment(post.picture().source()));
        }
        return attachments;
    }

    private Attachment attachment(String address) throws IOException {
        long size = Files.size(read.media().file(address));
        return new Attachment(addresses.absolute(address), MediaTypes.of(address), size);
    }
}
