package org.liveblogarchive.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The way through is one way: this is the list of all the edges between packages that are allowed. */
class PackagesTest {
    private static final String ROOT = "org.liveblogarchive.";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.liveblogarchive");

    @Test
    void each_package_uses_only_those_before_it() {
        ArchRule rule = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.liveblogarchive..")
                .layer("work")
                .definedBy(ROOT + "work")
                .layer("content")
                .definedBy(ROOT + "content")
                .layer("model")
                .definedBy(ROOT + "model")
                .layer("read")
                .definedBy(ROOT + "read")
                .layer("plan")
                .definedBy(ROOT + "plan")
                .layer("markdown")
                .definedBy(ROOT + "markdown")
                .layer("preview")
                .definedBy(ROOT + "preview")
                .layer("media")
                .definedBy(ROOT + "media")
                .layer("linkeddata")
                .definedBy(ROOT + "linkeddata")
                .layer("json")
                .definedBy(ROOT + "json")
                .layer("xml")
                .definedBy(ROOT + "xml")
                .layer("feed")
                .definedBy(ROOT + "feed")
                .layer("data")
                .definedBy(ROOT + "data")
                .layer("sitemap")
                .definedBy(ROOT + "sitemap")
                .layer("hosting")
                .definedBy(ROOT + "hosting")
                .layer("view")
                .definedBy(ROOT + "render.view")
                .layer("render")
                .definedBy(ROOT + "render")
                .layer("publish")
                .definedBy(ROOT + "publish")
                .layer("state")
                .definedBy(ROOT + "state")
                .layer("check")
                .definedBy(ROOT + "check")
                .layer("serve")
                .definedBy(ROOT + "serve")
                .layer("scaffold")
                .definedBy(ROOT + "scaffold")
                .layer("report")
                .definedBy(ROOT + "report")
                .layer("api")
                .definedBy(ROOT + "api")
                .whereLayer("work")
                .mayNotAccessAnyLayer()
                .whereLayer("content")
                .mayNotAccessAnyLayer()
                .whereLayer("model")
                .mayOnlyAccessLayers("content")
                .whereLayer("read")
                .mayOnlyAccessLayers("work", "content", "model", "media", "json")
                .whereLayer("plan")
                .mayOnlyAccessLayers("model")
                .whereLayer("markdown")
                .mayOnlyAccessLayers("content", "model", "read")
                .whereLayer("preview")
                .mayNotAccessAnyLayer()
                .whereLayer("media")
                .mayNotAccessAnyLayer()
                .whereLayer("json")
                .mayNotAccessAnyLayer()
                .whereLayer("xml")
                .mayNotAccessAnyLayer()
                .whereLayer("linkeddata")
                .mayOnlyAccessLayers("model", "read", "json")
                .whereLayer("feed")
                .mayOnlyAccessLayers("plan", "json", "xml")
                .whereLayer("data")
                .mayOnlyAccessLayers("model", "read", "plan", "json")
                .whereLayer("sitemap")
                .mayOnlyAccessLayers("json", "xml")
                .whereLayer("hosting")
                .mayOnlyAccessLayers("model", "read", "json", "publish")
                .whereLayer("view")
                .mayNotAccessAnyLayer()
                .whereLayer("render")
                .mayOnlyAccessLayers(
                        "work",
                        "content",
                        "model",
                        "read",
                        "plan",
                        "markdown",
                        "preview",
                        "linkeddata",
                        "json",
                        "feed",
                        "data",
                        "sitemap",
                        "view")
                .whereLayer("publish")
                .mayOnlyAccessLayers("content", "json")
                .whereLayer("state")
                .mayOnlyAccessLayers("content", "model", "read", "render", "publish")
                .whereLayer("check")
                .mayOnlyAccessLayers("content", "read", "markdown")
                .whereLayer("serve")
                .mayOnlyAccessLayers("content")
                .whereLayer("scaffold")
                .mayOnlyAccessLayers("read")
                .whereLayer("report")
                .mayOnlyAccessLayers("publish", "json")
                .whereLayer("api")
                .mayNotBeAccessedByAnyLayer();
        rule.check(MAIN);
    }

    @Test
    void the_library_knows_nothing_of_maven() {
        ArchRule rule = noClasses().should().dependOnClassesThat().resideInAPackage("org.apache.maven..");
        rule.check(MAIN);
    }

    @Test
    void only_markdown_knows_flexmark() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "markdown")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vladsch..");
        rule.check(MAIN);
    }

    @Test
    void only_render_knows_freemarker() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "render")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("freemarker..");
        rule.check(MAIN);
    }

    @Test
    void only_read_knows_yaml() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "read")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..");
        rule.check(MAIN);
    }

    @Test
    void the_model_and_the_view_are_records() {
        ArchRule rule = classes()
                .that()
                .resideInAnyPackage(ROOT + "model", ROOT + "render.view")
                .and()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .beRecords();
        rule.check(MAIN);
    }

    @Test
    void nothing_asks_the_machine_for_its_locale_zone_or_clock() {
        ArchRule rule = noClasses()
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now");
        rule.check(MAIN);
    }
}
