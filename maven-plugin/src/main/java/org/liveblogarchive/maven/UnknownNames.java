package org.liveblogarchive.maven;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.BuildBase;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Model;
import org.apache.maven.model.ModelBase;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Profile;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.Reporting;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Names on the command line and in POMs that are meant for this plugin, and that no goal knows.
 *
 * <p>Maven reports no unknown properties, and only since 3.9 some unknown parameters, without the name that was meant.
 */
final class UnknownNames {
    private static final String ALL = "Run “mvn liveblog:help -Ddetail” to list all names.";

    private final ParameterNames names = ParameterNames.ofPlugin();
    private final Set<String> sentences = new LinkedHashSet<>();

    private UnknownNames() {}

    /** Returns a sentence for each unknown name in the POMs of a build, and on its command line. */
    static Collection<String> in(MavenSession session) {
        Set<Model> poms = session.getProjects().stream()
                .flatMap(project -> Stream.iterate(project, one -> one != null, MavenProject::getParent))
                .map(MavenProject::getOriginalModel)
                .filter(pom -> pom != null)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return in(session.getUserProperties(), poms);
    }

    /** Returns a sentence for each unknown name of the command line, and of POMs as they are written. */
    static Collection<String> in(Properties commandLine, Collection<Model> poms) {
        var unknown = new UnknownNames();
        var ofProjects = new TreeSet<String>();
        for (Model pom : poms) {
            unknown.addFrom(pom, pom, pom.getBuild(), ofProjects);
            for (Profile profile : pom.getProfiles()) {
                unknown.addFrom(pom, profile, profile.getBuild(), ofProjects);
            }
        }
        for (String name : new TreeSet<>(commandLine.stringPropertyNames())) {
            if (unknown.names.isUnknownProperty(name) && !ofProjects.contains(name)) {
                unknown.add("property -D" + name, unknown.names.nearestProperty(name));
            }
        }
        return unknown.sentences;
    }

    /** Adds the unknown names of a POM or one of its profiles, and to a list those of all its properties. */
    private void addFrom(Model pom, ModelBase part, BuildBase build, Set<String> ofProjects) {
        addProperties(pom, part, ofProjects);
        if (build != null) {
            Stream<Plugin> managed = build.getPluginManagement() == null
                    ? Stream.empty()
                    : build.getPluginManagement().getPlugins().stream();
            Stream.concat(managed, build.getPlugins().stream())
                    .filter(plugin -> isThis(plugin.getGroupId(), plugin.getArtifactId()))
                    .flatMap(plugin -> Stream.concat(Stream.of(plugin), plugin.getExecutions().stream()))
                    .forEach(configured -> addParameters(pom, configured));
        }
        Reporting reporting = part.getReporting();
        List<ReportPlugin> reports = reporting == null ? List.of() : reporting.getPlugins();
        reports.stream()
                .filter(plugin -> isThis(plugin.getGroupId(), plugin.getArtifactId()))
                .flatMap(plugin -> Stream.concat(Stream.of(plugin), plugin.getReportSets().stream()))
                .forEach(configured -> addParameters(pom, configured));
    }

    /** Adds properties whose name is nearly one of this plugin's: others may be the project's own, such as its version. */
    private void addProperties(Model pom, ModelBase part, Set<String> ofProjects) {
        InputLocation properties = part.getLocation("properties");
        for (String name : part.getProperties().stringPropertyNames()) {
            Optional<String> nearest = names.isUnknownProperty(name) ? names.nearestProperty(name) : Optional.empty();
            ofProjects.add(name);
            if (nearest.isPresent()) {
                Object place = properties == null ? null : properties.getLocation(name);
                add("property " + name + in(pom, place), nearest);
            }
        }
    }

    private void addParameters(Model pom, ConfigurationContainer configured) {
        if (configured.getConfiguration() instanceof Xpp3Dom configuration) {
            for (Xpp3Dom parameter : configuration.getChildren()) {
                String name = parameter.getName();
                if (!names.parameters().contains(name)) {
                    add(
                            "parameter <" + name + "> of " + Pom.ARTIFACT + in(pom, parameter.getInputLocation()),
                            names.nearestParameter(name));
                }
            }
        }
    }

    private void add(String unknown, Optional<String> nearest) {
        sentences.add("Unknown " + unknown + ". "
                + nearest.map(name -> "Did you mean “" + name + "”?").orElse(ALL));
    }

    private static boolean isThis(String group, String artifact) {
        return Pom.GROUP.equals(group) && Pom.ARTIFACT.equals(artifact);
    }

    /** Returns the file and, where Maven knows it, the place in it. */
    private static String in(Model pom, Object place) {
        String at = place instanceof InputLocation known && known.getLineNumber() > 0
                ? ":[" + known.getLineNumber() + "," + known.getColumnNumber() + "]"
                : "";
        return " in " + (pom.getPomFile() == null ? pom.getId() : pom.getPomFile()) + at;
    }
}
