package org.liveblogarchive.benchmark;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Writes the same made-up live blogs as content for one of several generators.
 *
 * <pre>Corpus OUT BLOGS POSTS [liveblog|hugo|eleventy|jbake]</pre>
 */
public final class Corpus {
    private static final long SEED = 1;
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

    /** Which generator the content is for. */
    enum Flavour {
        LIVEBLOG,
        HUGO,
        ELEVENTY,
        JBAKE
    }

    private final Path folder;
    private final Flavour flavour;
    private final CorpusText text = new CorpusText(SEED);

    private Corpus(Path folder, Flavour flavour) {
        this.folder = folder;
        this.flavour = flavour;
    }

    public static void main(String[] args) throws IOException {
        Flavour flavour = args.length < 4 ? Flavour.LIVEBLOG : Flavour.valueOf(args[3].toUpperCase(Locale.ROOT));
        write(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]), flavour);
    }

    /** Writes live blogs with as many posts each. */
    static void write(Path folder, int blogs, int posts, Flavour flavour) throws IOException {
        var corpus = new Corpus(folder, flavour);
        for (int blog = 0; blog < blogs; blog++) {
            corpus.liveBlog(blog, posts);
        }
    }

    private void liveBlog(int number, int posts) throws IOException {
        String slug = String.format(Locale.ROOT, "event-%05d", number);
        Path blog = Files.createDirectories(folder.resolve(slug));
        String title = text.headline(6);
        String summary =
                "- " + text.sentence(8, 14) + "\n- " + text.sentence(8, 14) + "\n- " + text.sentence(8, 14) + "\n";
        if (flavour == Flavour.LIVEBLOG) {
            Files.writeString(
                    blog.resolve("liveblog.yaml"),
                    "title: " + title + "\ntimezone: Asia/Vladivostok\nsummary:\n" + summary);
            picture(blog.resolve("media/photo.png"));
        } else if (flavour == Flavour.HUGO) {
            Files.writeString(blog.resolve("_index.md"), "---\ntitle: " + title + "\n---\n" + summary);
        }
        LocalDateTime start = LocalDateTime.of(2019, 1, 1, 0, 0).plusDays(number % 2000);
        for (int post = 0; post < posts; post++) {
            post(blog, slug, post, start.plusMinutes(4L * post));
        }
    }

    private void post(Path blog, String slug, int number, LocalDateTime at) throws IOException {
        String title = text.headline(text.between(4, 9));
        String tags = "topic-" + number % 17 + ", place-" + number % 5;
        String author = "reporter-" + number % 9;
        String head = flavour == Flavour.JBAKE
                ? "title=" + title + "\ndate=" + DAY.format(at) + "\ntype=post\nstatus=published\ntags=" + tags
                        + "\nauthor=" + author + "\nblog=" + slug + "\n~~~~~~\n\n"
                : "---\ntitle: " + title + "\ndate: " + DATE.format(at) + "+10:00\nauthors: [" + author + "]\ntags: ["
                        + tags + "]\n" + (flavour == Flavour.LIVEBLOG && number % 10 == 0 ? "key: true\n" : "")
                        + "---\n\n";
        String picture = flavour == Flavour.LIVEBLOG ? "media/photo.png" : "/photo.png";
        String name = NAME.format(at) + String.format(Locale.ROOT, "-post-%05d.md", number);
        Files.writeString(blog.resolve(name), head + text.body(number, picture));
    }

    private static void picture(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var image = new BufferedImage(32, 18, BufferedImage.TYPE_INT_RGB);
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("this JDK writes no PNG files");
        }
    }
}
