package org.liveblogarchive.maven;

import java.io.IOException;
import org.liveblogarchive.api.ArchiveGenerator;
import org.liveblogarchive.api.ContentProblemsException;
import org.liveblogarchive.maven.Outcome.Kind;

/** Makes one call of the library, and turns its result into log lines and an outcome. */
final class BuildRun {
    private BuildRun() {}

    static Outcome of(BuildRequest request, Messages messages) {
        var log = new BuildLog(messages);
        try {
            log.report(new ArchiveGenerator(request.settings(log)).generate(), request.output());
            return new Outcome(Kind.PUBLISHED, "");
        } catch (ContentProblemsException e) {
            log.problems(e.found());
            return new Outcome(
                    Kind.FAULTY_CONTENT,
                    BuildLog.count(e.found()) + " in " + request.content() + ", listed above. Nothing was published.");
        } catch (IllegalArgumentException e) {
            return new Outcome(Kind.NOT_BUILT, ParameterError.explain(e));
        } catch (IOException e) {
            return new Outcome(Kind.NOT_BUILT, "The archive could not be built: " + e.getMessage());
        }
    }
}
