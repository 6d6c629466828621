package org.liveblogarchive.imports.feed;

import java.util.List;
import org.liveblogarchive.imports.model.ImportRemark.Kind;

/** Notes the pictures of feeds, which are marks of their publishers and no pictures of an event. */
final class FeedPictures {
    private FeedPictures() {}

    static void note(List<FeedElement> pictures, CountedRemarks remarks) {
        for (FeedElement picture : pictures) {
            FeedElement url = picture.child("url");
            String address = url == null ? picture.address() : url.address();
            if (address.isEmpty()) {
                continue; // it only refers to the picture beside the channel
            }
            remarks.add(
                    Kind.MEDIA,
                    picture.place(),
                    "Picture of the feed “" + address + "”",
                    "a picture of the event",
                    "It was left out. If it is your logo, add it to “publisher” in archive.yaml.");
        }
    }
}
