package org.liveblogarchive.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are meant for the plugin and that no goal knows are reported with the name that was meant. */
class UnknownNamesTest {
    private static final String PLUGIN =
            "<plugin><groupId>org.liveblogarchive</groupId><artifactId>liveblog-maven-plugin</artifactId>";

    private static final File POM = new File("pom.xml").getAbsoluteFile();

    private static Collection<String> onCommandLine(String... names) {
        return UnknownNames.in(properties(names), List.of());
    }

    private static Properties properties(String... names) {
        var properties = new Properties();
        for (String name : names) {
            properties.setProperty(name, "x");
        }
        return properties;
    }

    private static Collection<String> in(String pom, String... commandLine) throws IOException, XmlPullParserException {
        Model model = new MavenXpp3Reader().read(new StringReader("<project>" + pom + "</project>"));
        model.setPomFile(POM);
        return UnknownNames.in(properties(commandLine), List.of(model));
    }

    @ParameterizedTest
    @CsvSource({
        "contentDir, contentDirectory",
        "contentdirectory, contentDirectory",
        "outputDir, outputDirectory",
        "theme, themeDirectory",
        "failOnWarnings, failOnWarning",
        "host, hosts",
        "sarifFile, sarif",
        "baseurl, baseUrl",
        "tag, tags",
    })
    void an_unknown_property_of_the_command_line_is_reported_with_the_nearest(String written, String meant) {
        assertThat(onCommandLine("liveblog." + written))
                .containsExactly(
                        "Unknown property -Dliveblog." + written + "." + " Did you mean “liveblog." + meant + "”?");
    }

    @Test
    void where_none_is_near_all_can_be_listed() {
        assertThat(onCommandLine("liveblog.zzz", "LiveBlog.destDir"))
                .containsExactly(
                        "Unknown property -DLiveBlog.destDir. Run “mvn liveblog:help -Ddetail” to list all names.",
                        "Unknown property -Dliveblog.zzz. Run “mvn liveblog:help -Ddetail” to list all names.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "liveblog.contentDirectory",
                "liveblog.key",
                "liveblog.port",
                "skipTests",
                "liveblog",
                "x.liveblog.y"
            })
    void properties_of_goals_and_of_others_are_known(String name) {
        assertThat(onCommandLine(name)).isEmpty();
    }

    @Test
    void a_property_of_a_pom_is_reported_if_it_is_nearly_one_of_the_plugin() throws Exception {
        assertThat(in(
                        "<properties><liveblog.contentDir>posts</liveblog.contentDir><liveblog.version>1</liveblog.version>"
                                + "<liveblog.skip>true</liveblog.skip></properties>"))
                .containsExactly("Unknown property liveblog.contentDir in " + POM + "."
                        + " Did you mean “liveblog.contentDirectory”?");
        assertThat(
                        in(
                                "<profiles><profile><id>p</id><properties><liveblog.baseURI>x</liveblog.baseURI></properties></profile></profiles>"))
                .hasSize(1);
    }

    @Test
    void a_property_of_a_project_may_be_set_on_the_command_line() throws Exception {
        assertThat(in("<properties><liveblog.version>1</liveblog.version></properties>", "liveblog.version"))
                .isEmpty();
    }

    @Test
    void an_unknown_parameter_is_reported_wherever_the_plugin_is_configured() throws Exception {
        String configuration = "<configuration><%s>x</%s><skip>true</skip></configuration>";
        String one = configuration.replace("%s", "contentDir");
        String two = configuration.replace("%s", "hostz");
        String three = configuration.replace("%s", "destDir");
        String four = configuration.replace("%s", "nmae");
        assertThat(in("<build><pluginManagement><plugins>" + PLUGIN + one + "</plugin></plugins></pluginManagement>"
                        + "<plugins>" + PLUGIN + "<executions><execution><id>e</id>" + two
                        + "</execution></executions></plugin></plugins></build>"
                        + "<reporting><plugins>" + PLUGIN + three + "<reportSets><reportSet><id>r</id>" + four
                        + "</reportSet></reportSets></plugin></plugins></reporting>"))
                .containsExactly(
                        parameter("contentDir", "Did you mean “contentDirectory”?"),
                        parameter("hostz", "Did you mean “hosts”?"),
                        parameter("destDir", "Run “mvn liveblog:help -Ddetail” to list all names."),
                        parameter("nmae", "Did you mean “name”?"));
    }

    @Test
    void the_configuration_of_other_plugins_is_left_alone() throws Exception {
        String other =
                "<plugin><artifactId>maven-jar-plugin</artifactId><configuration><contentDir/></configuration></plugin>";
        assertThat(in("<build><plugins>" + other + PLUGIN + "</plugin></plugins></build><reporting><plugins>" + other
                        + "</plugins></reporting>"))
                .isEmpty();
    }

    private static String parameter(String name, String hint) {
        return "Unknown parameter <" + name + "> of liveblog-maven-plugin in " + POM + ". " + hint;
    }
}
