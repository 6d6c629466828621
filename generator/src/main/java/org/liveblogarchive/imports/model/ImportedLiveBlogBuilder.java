package org.liveblogarchive.imports.model;

import java.util.List;
import org.liveblogarchive.imports.model.ImportedLiveBlog.Status;

/** Makes a live blog of what a source has of it. */
public final class ImportedLiveBlogBuilder {
    private final String id;
    private final ImportPlace place;
    private final String title;
    private String slug = "";
    private String standfirst = "";
    private List<String> summary = List.of();
    private Status status = Status.ENDED;
    private ImportedTime start;
    private ImportedTime end;
    private String location = "";
    private String postalAddress = "";
    private String timezone = "";
    private String language = "";
    private ImportedPicture picture;
    private ImportedVideo video;
    private List<ImportedLink> related = List.of();
    private List<String> tags = List.of();
    private String note = "";
    private String publisher = "";
    private List<String> addresses = List.of();
    private List<ImportedPost> posts = List.of();

    /** Begins with what each has. */
    public ImportedLiveBlogBuilder(String id, ImportPlace place, String title) {
        this.id = id;
        this.place = place;
        this.title = title;
    }

    public ImportedLiveBlogBuilder slug(String slug) {
        this.slug = slug;
        return this;
    }

    public ImportedLiveBlogBuilder standfirst(String standfirst) {
        this.standfirst = standfirst;
        return this;
    }

    public ImportedLiveBlogBuilder summary(List<String> summary) {
        this.summary = summary;
        return this;
    }

    public ImportedLiveBlogBuilder status(Status status) {
        this.status = status;
        return this;
    }

    public ImportedLiveBlogBuilder start(ImportedTime start) {
        this.start = start;
        return this;
    }

    public ImportedLiveBlogBuilder end(ImportedTime end) {
        this.end = end;
        return this;
    }

    public ImportedLiveBlogBuilder location(String location) {
        this.location = location;
        return this;
    }

    public ImportedLiveBlogBuilder postalAddress(String postalAddress) {
        this.postalAddress = postalAddress;
        return this;
    }

    public ImportedLiveBlogBuilder timezone(String timezone) {
        this.timezone = timezone;
        return this;
    }

    public ImportedLiveBlogBuilder language(String language) {
        this.language = language;
        return this;
    }

    public ImportedLiveBlogBuilder picture(ImportedPicture picture) {
        this.picture = picture;
        return this;
    }

    public ImportedLiveBlogBuilder video(ImportedVideo video) {
        this.video = video;
        return this;
    }

    public ImportedLiveBlogBuilder related(List<ImportedLink> related) {
        this.related = related;
        return this;
    }

    public ImportedLiveBlogBuilder tags(List<String> tags) {
        this.tags = tags;
        return this;
    }

    public ImportedLiveBlogBuilder note(String note) {
        this.note = note;
        return this;
    }

    public ImportedLiveBlogBuilder publisher(String publisher) {
        this.publisher = publisher;
        return this;
    }

    public ImportedLiveBlogBuilder addresses(List<String> addresses) {
        this.addresses = addresses;
        return this;
    }

    public ImportedLiveBlogBuilder posts(List<ImportedPost> posts) {
        this.posts = posts;
        return this;
    }

    public ImportedLiveBlog build() {
        return new ImportedLiveBlog(
                id,
                place,
                title,
                slug,
                standfirst,
                summary,
                status,
                start,
                end,
                location,
                postalAddress,
                timezone,
                language,
                picture,
                video,
                related,
                tags,
                note,
                publisher,
                addresses,
                posts);
    }
}
