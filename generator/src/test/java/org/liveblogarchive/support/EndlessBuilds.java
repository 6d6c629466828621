package org.liveblogarchive.support;

import java.io.IOException;
import java.nio.file.Path;
import org.liveblogarchive.api.ArchiveGenerator;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.api.ContentProblemsException;

/**
 * Builds two archives into one output folder in turn until it is killed, or the test that started it is.
 *
 * <p>The arguments are the output folder, the state folder or “none”, the folder for lists of what to upload, and the content
 * folders. Says a line after each build.
 */
public final class EndlessBuilds {
    private EndlessBuilds() {}

    public static void main(String[] args) throws IOException, ContentProblemsException {
        var lifeline = new Thread(EndlessBuilds::endWithTest, "lifeline");
        lifeline.setDaemon(true);
        lifeline.start();
        for (int build = 0; ; build++) {
            Path content = Path.of(args[3 + build % (args.length - 3)]);
            var settings = ArchiveSettings.builder(content, Path.of(args[0])).uploadLists(Path.of(args[2]));
            if (!args[1].equals("none")) {
                settings.stateDirectory(Path.of(args[1]));
            }
            new ArchiveGenerator(settings.build()).generate();
            System.out.println("built " + build);
        }
    }

    private static void endWithTest() {
        ProcessHandle.current().parent().orElseThrow().onExit().join();
        Runtime.getRuntime().halt(1);
    }
}
