package org.liveblogarchive.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A task that has no end ends a build all the same, and does nothing after it. */
class WorkerThreadsTest {
    private static final Duration SHORT = Duration.ofMillis(50);

    private final CountDownLatch endless = new CountDownLatch(1);
    private final AtomicBoolean wentOn = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);

    private String watched() {
        WorkerThread.begin(() -> "Template “a.ftlh” does not end in line 7");
        try {
            waitForTheEnd();
        } finally {
            ended.countDown();
            WorkerThread.end();
        }
        wentOn.set(true);
        return "";
    }

    private void waitForTheEnd() {
        while (true) {
            try {
                endless.await();
                return;
            } catch (InterruptedException e) {
                // as in an expression of a template, which asks nothing
            }
        }
    }

    @Test
    void the_build_ends_with_the_place_where_it_is() throws Exception {
        try (var workers = new WorkerThreads(2, SHORT)) {
            List<Callable<String>> tasks = List.of(() -> "done", this::watched);
            assertThatThrownBy(() -> workers.all(tasks))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Template “a.ftlh” does not end in line 7, after 0 minutes");
        }
        endless.countDown();
        ended.await();
        assertThat(wentOn).isFalse();
    }

    @Test
    void work_that_is_not_watched_takes_as_long_as_it_takes() throws IOException {
        try (var workers = new WorkerThreads(1, SHORT)) {
            Callable<String> slow = () -> {
                Thread.sleep(4 * SHORT.toMillis());
                return "done";
            };
            assertThat(workers.all(List.of(slow))).containsExactly("done");
        }
    }

    @Test
    void work_in_time_goes_on() throws IOException {
        try (var workers = new WorkerThreads(1, Duration.ofMinutes(1))) {
            Callable<String> quick = () -> {
                WorkerThread.begin(() -> "here");
                WorkerThread.end();
                return "done";
            };
            assertThat(workers.all(List.of(quick, quick))).containsExactly("done", "done");
        }
    }
}
