package org.liveblogarchive.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liveblogarchive.support.MainClasses;

/** The way through is one way: this is the list of all the edges between packages that are allowed. */
class PackagesTest {
    private static final String ROOT = "org.liveblogarchive.";
    private static final JavaClasses MAIN = MainClasses.ALL;

    /** The packages in the order of the way through, each with those that it may use. */
    private static final Map<String, List<String>> PACKAGES = packages(
            "work:",
            "content:",
            "json:",
            "xml:",
            "view:",
            "model: content",
            "media: content model",
            "paths: model",
            "read: work content model media json paths",
            "plan: model paths",
            "highlight: work content",
            "markdown: content model read highlight",
            "linkeddata: model paths json",
            "publish: content json paths",
            "cache: content model",
            "theme: work content model read view",
            "output: model cache content media paths plan linkeddata markdown read theme view",
            "hosting: model read json paths publish output",
            "page: model content linkeddata markdown paths plan read theme view output",
            "embed: model markdown json paths page output view",
            "preview: work media model content paths read cache output theme",
            "calendar: model paths output",
            "feed: model content json xml paths plan read highlight markdown theme page output",
            "data: model content markdown json paths plan page output view",
            "sitemap: model json xml paths plan read output",
            "search: model content json paths output",
            "offline: model paths output",
            "redirect: model paths page theme output view",
            "render: work content model paths plan markdown linkeddata read cache theme view output page embed preview"
                    + " calendar feed data sitemap search offline redirect",
            "state: content model read cache publish",
            "check: content read markdown",
            "serve: content paths offline",
            "scaffold: content model read",
            "report: content publish json",
            "imports.model: content",
            "imports.media: content read imports.model",
            "imports.markdown: content read markdown imports.model",
            "imports.source: content imports.model imports.media",
            "imports.transcript: read imports.model imports.media imports.source",
            "imports.wordpress: content imports.model imports.media imports.source",
            "imports.page: content read imports.model imports.media imports.source",
            "imports.data: paths imports.model imports.media imports.source",
            "imports.folder: content read imports.model imports.media imports.markdown imports.source",
            "imports.guardian: content imports.model imports.media imports.markdown imports.source",
            "imports.sourcefabric: content imports.model imports.media imports.source",
            "imports.hosted: content imports.model imports.media imports.source",
            "imports.feed: content media read imports.model imports.media imports.markdown imports.source",
            "imports.write: content model paths read scaffold imports.model imports.media imports.markdown",
            "imports.report: content json imports.model imports.write",
            "imports: content imports.model imports.media imports.source imports.transcript imports.page imports.wordpress imports.data imports.folder"
                    + " imports.feed imports.guardian imports.sourcefabric imports.hosted"
                    + " imports.write imports.report",
            "build: work content media model paths plan read markdown cache theme output feed sitemap render hosting publish"
                    + " state report check",
            "api: content read publish hosting check serve scaffold report build imports imports.model imports.media"
                    + " imports.source imports.write imports.report");

    private static Map<String, List<String>> packages(String... lines) {
        var packages = new LinkedHashMap<String, List<String>>();
        for (String line : lines) {
            String[] parts = line.split(":\\s*", 2);
            List<String> used = parts[1].isEmpty() ? List.of() : List.of(parts[1].split(" "));
            assertThat(packages.keySet()).as("before " + parts[0]).containsAll(used);
            packages.put(parts[0], used);
        }
        return packages;
    }

    @Test
    void each_package_uses_only_those_before_it() {
        var rule = layeredArchitecture().consideringOnlyDependenciesInAnyPackage("org.liveblogarchive..");
        for (String name : PACKAGES.keySet()) {
            rule = rule.layer(name).definedBy(ROOT + name);
        }
        for (var entry : PACKAGES.entrySet()) {
            rule = entry.getValue().isEmpty()
                    ? rule.whereLayer(entry.getKey()).mayNotAccessAnyLayer()
                    : rule.whereLayer(entry.getKey())
                            .mayOnlyAccessLayers(entry.getValue().toArray(String[]::new));
        }
        rule.ensureAllClassesAreContainedInArchitecture().check(MAIN);
    }

    @Test
    void no_two_classes_have_one_name() {
        Map<String, List<String>> names = MAIN.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getSimpleName, TreeMap::new, mapping(JavaClass::getName, toList())));
        names.values().removeIf(same -> same.size() == 1);
        assertThat(names).isEmpty();
    }

    @Test
    void the_api_shows_no_internal_type() {
        ArchRule rule = noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(ROOT + "api")
                .and()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(showTypesOf(PACKAGES.keySet().stream()
                        .filter(name -> !name.equals("api"))
                        .map(name -> ROOT + name)
                        .toList()));
        rule.check(MAIN);
    }

    private static ArchCondition<JavaMethod> showTypesOf(List<String> internal) {
        return new ArchCondition<>("show types of internal packages") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .filter(type -> internal.contains(type.getPackageName()))
                        .forEach(type -> events.add(
                                SimpleConditionEvent.satisfied(method, method + " shows " + type.getName())));
            }
        };
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
    void only_highlight_knows_how_code_is_read() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "highlight")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.fife..");
        rule.check(MAIN);
    }

    @Test
    void only_theme_knows_freemarker() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "theme")
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
                .resideInAnyPackage(ROOT + "model", ROOT + "view")
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
