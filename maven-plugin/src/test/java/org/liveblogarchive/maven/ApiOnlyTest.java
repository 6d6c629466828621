package org.liveblogarchive.maven;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The goals use of the library what any program may use: on the class path, nothing else keeps them from its internals. */
class ApiOnlyTest {
    private static final String PLUGIN = "org.liveblogarchive.maven..";

    @Test
    void the_plugin_uses_the_api_alone() {
        JavaClasses plugin = new ClassFileImporter().importPackages("org.liveblogarchive.maven");
        assertThat(plugin).hasSizeGreaterThan(20);
        noClasses()
                .that()
                .resideInAPackage(PLUGIN)
                .should()
                .dependOnClassesThat(resideInAPackage("org.liveblogarchive..")
                        .and(resideOutsideOfPackages("org.liveblogarchive.api", PLUGIN)))
                .check(plugin);
    }
}
