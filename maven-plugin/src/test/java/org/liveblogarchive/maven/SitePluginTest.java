package org.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.maven.model.Build;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePluginTest {
    private static SitePlugin of(String version, InputLocation place) {
        var plugin = new Plugin();
        plugin.setArtifactId("maven-site-plugin");
        plugin.setVersion(version);
        plugin.setLocation("version", place);
        var model = new Model();
        model.setBuild(new Build());
        model.getBuild().addPlugin(plugin);
        return SitePlugin.of(new MavenProject(model));
    }

    private static InputLocation in(String model, String file, int line) {
        var source = new InputSource();
        source.setModelId(model);
        source.setLocation(file);
        return new InputLocation(line, 9, source);
    }

    @ParameterizedTest
    @CsvSource({"3.3, true", "3.9.1, true", "3.12.1, true", "3.20.0, false", "3.22.0, false", "4.0.0-M16, false"})
    void versions_before_those_that_make_the_report_are_too_old(String version, boolean tooOld) {
        assertThat(of(version, null).isTooOld()).isEqualTo(tooOld);
    }

    @Test
    void a_version_of_a_pom_is_pinned_and_one_of_maven_is_not() {
        assertThat(of("3.3", null).isPinned()).isFalse();
        assertThat(of("3.3", in("org.apache.maven:maven-core:3.9.16:default-lifecycle-bindings", "x", 1))
                        .isPinned())
                .isFalse();
        assertThat(of("3.3", in("a:b:1", "file:///x%20y/pom.xml", 12)).pinnedIn())
                .isEqualTo(Path.of("/x y/pom.xml").toString());
        SitePlugin pinned = of("3.3", in("a:b:1", "/x/pom.xml", 12));
        assertThat(pinned.isPinned()).isTrue();
        assertThat(pinned.tooOld())
                .startsWith("maven-site-plugin 3.3, as set in /x/pom.xml, is too old")
                .endsWith("Set its version to " + SitePlugin.tested() + " in <build>, or in its <pluginManagement>.");
    }

    @Test
    void the_version_to_set_is_new_enough() {
        assertThat(new SitePlugin(SitePlugin.tested(), null).isTooOld()).isFalse();
    }
}
