package org.liveblogarchive.support;

import java.nio.file.Path;

/** Archives that know their address on the web, for tests of what machines read. */
public final class WebArchive {
    /** Where it is published. */
    public static final String ADDRESS = "https://live.example.net/news/";

    private WebArchive() {}

    /** Makes an archive with a live blog "summit" of so many posts, p001 and so on, a minute apart, each with two tags. */
    public static TestArchive withPosts(Path folder, int posts) {
        TestArchive archive = new TestArchive(folder)
                .file(
                        "archive.yaml",
                        "title: Test archive\npageSize: 10\npreviews: none\nbaseUrl: " + ADDRESS
                                + "\npublisher: {name: The Paper, link: https://paper.example/}\nfeeds: {formats: [atom, rss, json]}\n")
                .file("authors.yaml", "anna:\n  name: Anna Berg\n  role: reporter\n")
                .file("summit/liveblog.yaml", "title: The summit\nstandfirst: Two meet.\ntags: [world]\n")
                .file("summit/media/a.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'/>")
                .file("summit/media/clip.mp4", "not a video, but a file");
        for (int i = 1; i <= posts; i++) {
            post(archive, i);
        }
        return archive;
    }

    /** Adds post number {@code i}. */
    public static TestArchive post(TestArchive archive, int i) {
        return archive.file(
                "summit/%s.md".formatted(name(i)), """
                ---
                title: Post %d
                date: 2019-04-25T%02d:%02d
                authors: [anna]
                tags: [talks, %s]
                ---
                Text %d, see [the first](p001.md) and [here](#).

                ![A drawing](media/a.svg "Drawn")
                """.formatted(i, 1 + i / 60, i % 60, i % 2 == 0 ? "even" : "odd", i)
                        .replace(" and [here](#)", ""));
    }

    public static String name(int i) {
        return "p%03d".formatted(i);
    }
}
