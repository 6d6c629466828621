package org.liveblogarchive.data;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.liveblogarchive.json.Json;
import org.liveblogarchive.model.Author;
import org.liveblogarchive.model.Post;
import org.liveblogarchive.model.TaxonomyTerm;
import org.liveblogarchive.output.FileMaker.MadeFile;
import org.liveblogarchive.output.LiveBlogContents;
import org.liveblogarchive.output.LiveBlogContext;
import org.liveblogarchive.output.LiveBlogFile;
import org.liveblogarchive.output.Output;
import org.liveblogarchive.output.Output.Served;
import org.liveblogarchive.paths.LiveBlogPaths;
import org.liveblogarchive.plan.Pagination;
import org.liveblogarchive.plan.Pagination.Range;

/**
 * The headlines of live blogs as data, {@code titles-N.json}, with what readers filter posts by; the last file grows until it is
 * full.
 */
public final class TitlesData implements Output {
    @Override
    public List<Served> served() {
        return List.of(Served.json());
    }

    @Override
    public List<LiveBlogFile> ofLiveBlog(LiveBlogContents contents) {
        return PostsPart.all(Pagination.ofTitles(contents.liveBlog().posts().size()), TitlesFile::new);
    }

    /**
     * A file of headlines.
     *
     * @param number its number, from 1 for the oldest
     * @param pages how the headlines of the live blog are spread over files
     */
    private record TitlesFile(int number, Pagination pages) implements PostsPart {
        @Override
        public String path(int number) {
            return LiveBlogPaths.titles(number);
        }

        @Override
        public MadeFile write(LiveBlogContext context) throws IOException {
            List<Post> posts = context.liveBlog().posts();
            var titles = new ArrayList<Title>();
            Range range = posts();
            for (int index = range.from(); index < range.to(); index++) {
                titles.add(Title.of(posts.get(index), index + 1));
            }
            return context.maker().file(titles, () -> MadeFile.of(json(titles)));
        }

        private byte[] json(List<Title> titles) {
            return Json.file(json -> {
                head(json, Schemas.TITLES);
                json.array("posts", titles, title -> title.write(json));
            });
        }
    }

    /**
     * What is said of a post.
     *
     * @param number which post of the live blog it is, from 1 for the oldest
     * @param slug its slug
     * @param date when it was posted
     * @param dayOnly whether only the day is known
     * @param removed whether it was taken down, so that it has nothing of what follows
     * @param title its headline
     * @param language its language if it is not that of the live blog, or empty
     * @param key whether it is a key event
     * @param tags the slugs of its tags
     * @param authors the slugs of its authors
     */
    private record Title(
            int number,
            String slug,
            ZonedDateTime date,
            boolean dayOnly,
            boolean removed,
            String title,
            String language,
            boolean key,
            List<String> tags,
            List<String> authors) {
        static Title of(Post post, int number) {
            if (post.isRemoved()) {
                return new Title(
                        number, post.slug(), post.date(), post.dayOnly(), true, "", "", false, List.of(), List.of());
            }
            return new Title(
                    number,
                    post.slug(),
                    post.date(),
                    post.dayOnly(),
                    false,
                    post.title(),
                    post.language() == null ? "" : post.language().toLanguageTag(),
                    post.key(),
                    post.tags().stream().map(TaxonomyTerm::slug).toList(),
                    post.authors().stream().map(Author::slug).toList());
        }

        void write(Json json) {
            json.number("number", number).text("slug", slug).time("date", date);
            flag(json, "dayOnly", dayOnly);
            flag(json, "removed", removed);
            json.text("title", title).text("language", language);
            flag(json, "key", key);
            json.texts("tags", tags).texts("authors", authors);
        }

        private static void flag(Json json, String name, boolean value) {
            if (value) {
                json.flag(name, true);
            }
        }
    }
}
