package org.liveblogarchive.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntFunction;
import org.liveblogarchive.content.Problems;
import org.liveblogarchive.content.ShortHash;
import org.liveblogarchive.linkeddata.PostText;
import org.liveblogarchive.linkeddata.StructuredData;
import org.liveblogarchive.model.Archive;
import org.liveblogarchive.model.LiveBlog;
import org.liveblogarchive.plan.PlannedDocument;
import org.liveblogarchive.plan.PlannedDocument.FeedDocument;
import org.liveblogarchive.plan.PlannedFile;
import org.liveblogarchive.plan.PlannedPage;
import org.liveblogarchive.read.ReadLiveBlog;
import org.liveblogarchive.render.view.ArchiveView;
import org.liveblogarchive.render.view.LiveBlogView;
import org.liveblogarchive.render.view.PostView;
import org.liveblogarchive.render.view.View;

/**
 * Knows what each file of a live blog is made from, as a hash: while that is the same, so are the bytes of the file.
 *
 * <p>It is what its template or its writer is given, with hashes in the place of the texts of posts; so nothing that a file
 * shows can be forgotten.
 */
final class FileInputs {
    private final String key;
    private final PageData pages;
    private final LiveBlogDocuments documents;
    private final IdentityHashMap<Object, String> known = new IdentityHashMap<>();

    /**
     * Makes the inputs of the files of a live blog.
     *
     * @param key differs whenever something does that all pages of the archive are made with
     * @param views the views that the pages themselves are made with
     * @param references what the text of a post refers to and finds now; null as long as that is not known
     */
    FileInputs(
            String key,
            Archive archive,
            ReadLiveBlog read,
            Views views,
            IntFunction<SortedMap<String, String>> references) {
        this.key = key;
        LiveBlog liveBlog = read.liveBlog();
        var texts = new TextInputs(liveBlog, references);
        var addresses = new WebAddresses(archive, liveBlog);
        var data = addresses.areKnown() ? new DataInputs(liveBlog.withoutPosts().toString()) : null;
        this.pages =
                new PageData(archive, read, views, texts, data, new Problems()); // the pages report the same problems
        var entries = new FeedEntries(
                read, addresses, texts, post -> pages.feedPost(post).toString());
        this.documents = new LiveBlogDocuments(archive, liveBlog, texts, pages, entries);
    }

    /** Returns the hash for a file, or null as long as a text of it is unknown. */
    String of(PlannedFile file) throws IOException {
        try {
            return ShortHash.of(key + "\n" + file.fileName() + "\n" + described(file));
        } catch (TextInputs.UnknownException e) {
            return null;
        }
    }

    private String described(PlannedFile file) throws IOException {
        if (file instanceof PlannedPage page) {
            return described(pages.of(page));
        }
        return file instanceof FeedDocument feed
                ? documents.feed(feed).toString()
                : new String(documents.of((PlannedDocument) file), UTF_8);
    }

    private String described(View page) {
        var text = new StringBuilder();
        describe(page, text);
        return text.toString();
    }

    private void describe(Object value, StringBuilder text) {
        if (value instanceof PostView || value instanceof LiveBlogView || value instanceof ArchiveView) {
            text.append(known((View) value));
        } else if (value instanceof View view) {
            describeAll(view, text);
        } else if (value instanceof List<?> list) {
            text.append(list.size()).append('\n');
            list.forEach(one -> describe(one, text));
        } else {
            text.append(value).append('\n');
        }
    }

    private void describeAll(View view, StringBuilder text) {
        for (String name : ViewModel.properties(view)) {
            describe(view.get(name), text);
        }
    }

    /** What many pages have, such as the live blog itself, is written once and known by its hash. */
    private String known(View part) {
        String hash = known.get(part);
        if (hash == null) {
            var text = new StringBuilder();
            describeAll(part, text);
            hash = ShortHash.of(text);
            known.put(part, hash);
        }
        return hash;
    }

    /** What the structured data of pages is made from. */
    private record DataInputs(String liveBlog) implements StructuredData {
        @Override
        public String ofPosts(String fileName, String description, String preview, List<PostText> posts) {
            return liveBlog + fileName + description + preview + posts;
        }

        @Override
        public String ofPost(PostText post) {
            return liveBlog + post;
        }
    }
}
