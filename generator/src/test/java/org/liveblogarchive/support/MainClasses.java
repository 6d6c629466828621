package org.liveblogarchive.support;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.liveblogarchive.api.ArchiveGenerator;

/** The classes of the generator, read once for the tests that hold them to rules. */
public final class MainClasses {
    public static final JavaClasses ALL = read();

    private MainClasses() {}

    private static JavaClasses read() {
        // To the rules, classes of the JDK and of libraries are no more than names: reading them as well takes most of
        // the time.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .importUrl(ArchiveGenerator.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation());
    }
}
