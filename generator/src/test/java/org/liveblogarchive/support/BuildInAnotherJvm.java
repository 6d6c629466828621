package org.liveblogarchive.support;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.liveblogarchive.api.ArchiveGenerator;
import org.liveblogarchive.api.ArchiveSettings;
import org.liveblogarchive.api.ContentProblemsException;

/**
 * Builds archives, one after the other; the arguments are, for each, the content folder, the output folder, the machine's time
 * zone, its language and the number of threads.
 */
public final class BuildInAnotherJvm {
    private static final int ARGUMENTS = 5;

    private BuildInAnotherJvm() {}

    public static void main(String[] args) throws IOException, ContentProblemsException {
        for (int i = 0; i < args.length; i += ARGUMENTS) {
            TimeZone.setDefault(TimeZone.getTimeZone(args[i + 2]));
            Locale.setDefault(Locale.forLanguageTag(args[i + 3]));
            var settings = ArchiveSettings.builder(Path.of(args[i]), Path.of(args[i + 1]))
                    .threads(Integer.parseInt(args[i + 4]))
                    .build();
            new ArchiveGenerator(settings).generate();
        }
    }
}
