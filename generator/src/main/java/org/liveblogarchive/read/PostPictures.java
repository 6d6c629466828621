package org.liveblogarchive.read;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.liveblogarchive.model.Picture;
import org.liveblogarchive.model.Post;

/** The pictures of posts, in their front matter and in their texts. */
public final class PostPictures {
    private PostPictures() {}

    /** Returns the addresses of a post's pictures, relative to the live blog's pages, each once. */
    public static List<String> of(ReadLiveBlog read, Post post, SortedMap<String, String> references) {
        var pictures = new ArrayList<String>();
        add(post.picture(), pictures);
        add(post.video() == null ? null : post.video().poster(), pictures);
        pictures.addAll(BodyReferences.pictures(references.keySet(), read));
        return pictures.stream().distinct().toList();
    }

    private static void add(Picture picture, List<String> pictures) {
        if (picture != null) {
            pictures.add(picture.source());
        }
    }
}
