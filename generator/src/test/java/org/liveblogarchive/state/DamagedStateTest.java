package org.liveblogarchive.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.api.ArchiveGenerator;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.support.TestArchive;
import org.liveblogarchive.support.TestFiles;

/** State and published files that are damaged, or whole and of another kind, cost time and nothing else. */
class DamagedStateTest {
    /** The records of what builds own: a damaged one is an error, as nothing else proves what may be removed. */
    private static final String RECORDS = "ownership";

    @TempDir
    Path folder;

    private TestArchive archive;
    private Path state;
    private Path savedState;
    private Path savedOutput;
    private SortedMap<String, String> clean;
    private SortedMap<String, String> changed;

    @BeforeEach
    void build() throws IOException {
        archive = TestArchive.withSevenPosts(folder)
                .file("archive.yaml", "title: A\npreviews: liveblogs\nbaseUrl: https://a.example/\npageSize: 3\n")
                .file("other/liveblog.yaml", "title: Another\ntags: [B]\n")
                .file("other/a.md", "---\ntitle: A\ndate: 2019-04-25T10:00\ntags: [B]\n---\nText.\n");
        state = folder.resolve("state");
        TestArchive.build(settings());
        clean = archive.tree();
        savedState = folder.resolve("saved-state");
        savedOutput = folder.resolve("saved-output");
        TestFiles.copyWhole(state, savedState);
        TestFiles.copyWhole(archive.output(), savedOutput);
    }

    private ArchiveSettings settings() {
        return archive.settings().stateDirectory(state).build();
    }

    private void restore() throws IOException {
        TestFiles.deleteWhole(state);
        TestFiles.deleteWhole(archive.output());
        TestFiles.copyWhole(savedState, state);
        TestFiles.copyWhole(savedOutput, archive.output());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Builds after a post has changed, and asserts that all is as in a clean build; {@code what} was damaged. */
    private void assertHarmless(String what) throws Exception {
        archive.post("p3", 63, "Changed.\n");
        try {
            new ArchiveGenerator(settings()).generate();
        } catch (IOException | RuntimeException e) {
            throw new AssertionError(what, e);
        }
        if (changed == null) {
            Path other = folder.resolve("clean");
            TestArchive.build(archive.settings(other).build());
            changed = TestArchive.tree(other);
        }
        assertThat(withoutRecords(archive.tree())).as(what).isEqualTo(withoutRecords(changed));
    }

    private static Map<String, String> withoutRecords(SortedMap<String, String> tree) {
        tree.keySet().removeIf(path -> path.startsWith(RECORDS));
        return tree;
    }

    @Test
    void a_whole_state_file_in_the_place_of_another() throws Exception {
        List<Path> states = files(savedState);
        assertThat(states).hasSizeGreaterThan(2);
        for (int i = 0; i < states.size(); i++) {
            Path one = states.get(i);
            Path other = states.get((i + 1) % states.size()); // of another kind, or of another live blog
            restore();
            Files.copy(other, state.resolve(savedState.relativize(one)), StandardCopyOption.REPLACE_EXISTING);
            assertHarmless(other.getFileName() + " in the place of " + one.getFileName());
        }
    }

    @Test
    void state_files_that_are_cut_off_or_changed_somewhere() throws Exception {
        var random = new Random(1);
        for (Path one : files(savedState)) {
            byte[] bytes = Files.readAllBytes(one);
            var damages = new ArrayList<byte[]>(List.of(new byte[0], Arrays.copyOf(bytes, bytes.length / 2)));
            for (int i = 0; i < 2; i++) {
                byte[] changed = bytes.clone();
                changed[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                damages.add(changed);
            }
            for (byte[] damage : damages) {
                restore();
                Files.write(state.resolve(savedState.relativize(one)), damage);
                assertHarmless(one.getFileName() + " with " + damage.length + " bytes");
            }
        }
    }

    @Test
    void published_files_that_are_damaged_are_made_again() throws Exception {
        var kinds = new HashSet<String>();
        for (Path one : files(savedOutput)) {
            String path = savedOutput.relativize(one).toString();
            String kind = path.replaceAll("[0-9]", "").replaceFirst(".*/(?=[^/]*$)", "");
            if (!path.startsWith(RECORDS) && path.matches(".*(sha256|json|png|html|atom)") && kinds.add(kind)) {
                restore();
                Files.write(archive.output().resolve(path), new byte[] {(byte) 0xFF, 0, '{'});
                assertHarmless(path);
            }
        }
        assertThat(clean).isNotEmpty();
    }
}
