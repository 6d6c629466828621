package org.liveblogarchive.imports.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.liveblogarchive.imports.model.ImportedPost.Mark;

/** Makes a post of what a source has of it. */
public final class ImportedPostBuilder {
    private final String id;
    private final ImportPlace place;
    private String title = "";
    private String slug = "";
    private final ImportedTime time;
    private ImportedTime updated;
    private List<ImportedAuthor> authors = List.of();
    private List<String> tags = List.of();
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private String location = "";
    private String language = "";
    private ImportedPicture picture;
    private ImportedVideo video;
    private final ImportedBody body;
    private List<ImportedCorrection> corrections = List.of();
    private List<ImportedLink> related = List.of();
    private ImportedCorrection removal;
    private List<String> addresses = List.of();

    /** Begins with what each has. */
    public ImportedPostBuilder(String id, ImportPlace place, ImportedTime time, ImportedBody body) {
        this.id = id;
        this.place = place;
        this.time = time;
        this.body = body;
    }

    public ImportedPostBuilder title(String title) {
        this.title = title;
        return this;
    }

    public ImportedPostBuilder slug(String slug) {
        this.slug = slug;
        return this;
    }

    public ImportedPostBuilder updated(ImportedTime updated) {
        this.updated = updated;
        return this;
    }

    public ImportedPostBuilder authors(List<ImportedAuthor> authors) {
        this.authors = authors;
        return this;
    }

    public ImportedPostBuilder tags(List<String> tags) {
        this.tags = tags;
        return this;
    }

    public ImportedPostBuilder mark(Mark mark) {
        marks.add(mark);
        return this;
    }

    public ImportedPostBuilder location(String location) {
        this.location = location;
        return this;
    }

    public ImportedPostBuilder language(String language) {
        this.language = language;
        return this;
    }

    public ImportedPostBuilder picture(ImportedPicture picture) {
        this.picture = picture;
        return this;
    }

    public ImportedPostBuilder video(ImportedVideo video) {
        this.video = video;
        return this;
    }

    public ImportedPostBuilder corrections(List<ImportedCorrection> corrections) {
        this.corrections = corrections;
        return this;
    }

    public ImportedPostBuilder related(List<ImportedLink> related) {
        this.related = related;
        return this;
    }

    public ImportedPostBuilder removal(ImportedCorrection removal) {
        this.removal = removal;
        return this;
    }

    public ImportedPostBuilder addresses(List<String> addresses) {
        this.addresses = addresses;
        return this;
    }

    public ImportedPost build() {
        return new ImportedPost(
                id,
                place,
                title,
                slug,
                time,
                updated,
                authors,
                tags,
                marks,
                location,
                language,
                picture,
                video,
                body,
                corrections,
                related,
                removal,
                addresses);
    }
}
