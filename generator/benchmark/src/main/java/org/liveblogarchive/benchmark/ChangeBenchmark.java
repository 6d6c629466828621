package org.liveblogarchive.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.SynchronousQueue;
import java.util.stream.Stream;
import org.liveblogarchive.api.ArchiveGenerator;
import org.liveblogarchive.api.ArchiveReport;
import org.liveblogarchive.api.ArchiveWatch;
import org.liveblogarchive.api.ContentProblemsException;
import org.liveblogarchive.api.WatchListener;

/**
 * How long it takes in a watching JVM from a post that is saved to its published page.
 *
 * <pre>ChangeBenchmark FOLDER BLOGS POSTS [CHANGES]</pre>
 *
 * <p>A JMH benchmark would call the code that it measures; here a file system calls it, so this is a harness of its own:
 * one change at a time, in a random post, measured from before the file is written until the listener is called.
 */
public final class ChangeBenchmark {
    private static final int WARM_UP = 200;

    private ChangeBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int changes = args.length < 4 ? 500 : Integer.parseInt(args[3]);
        MadeUpArchive archive = MadeUpArchive.write(args);
        List<Path> posts;
        try (Stream<Path> files = Files.walk(archive.content())) {
            posts = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        var built = new SynchronousQueue<Long>();
        var listener = new Listener(built);
        ArchiveWatch watch = new ArchiveGenerator(archive.settings()).watch(listener);
        listener.begin();
        print(posts.size(), measure(posts, changes, built));
        watch.close();
    }

    private static double[] measure(List<Path> posts, int changes, SynchronousQueue<Long> built)
            throws IOException, InterruptedException {
        var random = new Random(1);
        var millis = new double[changes];
        for (int i = -WARM_UP; i < changes; i++) {
            Path post = posts.get(random.nextInt(posts.size()));
            String text = Files.readString(post) + "\nA word more, number " + i + ".\n";
            long start = System.nanoTime();
            Files.writeString(post, text);
            double took = (built.take() - start) / 1e6;
            if (i >= 0) {
                millis[i] = took;
            }
            Thread.sleep(30); // so that no change is taken for a part of the one before
        }
        return millis;
    }

    private static void print(int posts, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%d posts, %d changes: median %.1f ms, 90 %% within %.1f ms, 99 %% within %.1f ms, at most %.1f ms%n",
                posts,
                millis.length,
                millis[millis.length / 2],
                millis[millis.length * 9 / 10],
                millis[millis.length * 99 / 100],
                millis[millis.length - 1]);
    }

    /** Records when each build has ended, except the first. */
    private static final class Listener implements WatchListener {
        private final SynchronousQueue<Long> built;
        private volatile boolean begun;

        Listener(SynchronousQueue<Long> built) {
            this.built = built;
        }

        void begin() {
            begun = true;
        }

        @Override
        public void onPublished(ArchiveReport report) {
            long end = System.nanoTime();
            if (begun && report.written() > 0) {
                try {
                    built.put(end);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        @Override
        public void onProblems(ContentProblemsException problems) {
            throw new IllegalStateException(problems);
        }

        @Override
        public void onFailure(IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
