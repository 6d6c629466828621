package org.liveblogarchive.maven;

import eu.maveniverse.domtrip.Document;
import eu.maveniverse.domtrip.DomTripException;
import eu.maveniverse.domtrip.Element;
import eu.maveniverse.domtrip.maven.PomEditor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;

/**
 * A project's POM, and this plugin in it.
 *
 * @param file the POM
 * @param version the version of this plugin
 */
record Pom(Path file, String version) {
    static final String GROUP = "org.liveblogarchive";
    static final String ARTIFACT = "liveblog-maven-plugin";

    private static final String SITE_LINES = """
                  <!-- %s -->
                  <plugin>
                    <groupId>%s</groupId>
                    <artifactId>%s</artifactId>
                    <version>%%4$s</version>
                  </plugin>
            """.formatted(SitePlugin.REASON, SitePlugin.GROUP, SitePlugin.ARTIFACT);
    private static final String MANAGED_LINES = """
                  <plugin>
                    <groupId>%1$s</groupId>
                    <artifactId>%2$s</artifactId>
                    <version>%3$s</version>
                  </plugin>
            """;
    private static final String REPORT_LINES = """
            <reporting>
              <plugins>
                <plugin>
                  <groupId>%1$s</groupId>
                  <artifactId>%2$s</artifactId>
                </plugin>
              </plugins>
            </reporting>
            """;

    /** What a POM may lack. */
    enum Part {
        /** The plugin among the reports, and its version where Maven also looks for the prefix of its goals. */
        PLUGIN("the plugin"),
        /** A version of the site plugin by which reports are made. */
        SITE_PLUGIN("a working version of " + SitePlugin.ARTIFACT);

        private final String text;

        Part(String text) {
            this.text = text;
        }

        /** Returns what it is called in a sentence. */
        String text() {
            return text;
        }
    }

    /** Writes the POM of a project that has nothing but an archive. */
    void create() throws IOException {
        try (InputStream in = Pom.class.getResourceAsStream("new-pom.xml")) {
            Files.write(file, with(EnumSet.of(Part.PLUGIN), in.readAllBytes()), StandardOpenOption.CREATE_NEW);
        }
    }

    boolean hasPlugin() throws IOException {
        try {
            return Document.of(file)
                    .root()
                    .descendants()
                    .anyMatch(element -> element.name().equals("artifactId")
                            && element.textContentTrimmed().equals(ARTIFACT));
        } catch (DomTripException e) {
            throw new IOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Adds parts. All other bytes stay as they are. */
    void add(Set<Part> parts) throws IOException {
        Path edited = Files.createTempFile(file.getParent(), ".pom", ".xml");
        try {
            Files.write(edited, with(parts, Files.readAllBytes(file)));
            Files.move(edited, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(edited);
        }
    }

    private byte[] with(Set<Part> parts, byte[] pom) throws IOException {
        try {
            Document document = Document.of(new ByteArrayInputStream(pom));
            var editor = new PomEditor(document);
            Element management = child(editor, child(editor, editor.root(), "build"), "pluginManagement");
            Element managed = child(editor, management, "plugins");
            if (parts.contains(Part.SITE_PLUGIN)) {
                addSitePlugin(editor, managed);
            }
            if (parts.contains(Part.PLUGIN)) {
                editor.addElement(plugin(editor, managed, GROUP, ARTIFACT), "version", version);
                Element reporting = child(editor, editor.root(), "reporting");
                plugin(editor, child(editor, reporting, "plugins"), GROUP, ARTIFACT);
            }
            var bytes = new ByteArrayOutputStream();
            document.toXml(bytes);
            return bytes.toByteArray();
        } catch (DomTripException e) {
            throw new IOException(file + " cannot be edited: " + e.getMessage(), e);
        }
    }

    /** Sets the version of the site plugin, which may be there already for its configuration. */
    private static void addSitePlugin(PomEditor editor, Element managed) {
        Element plugin = managed.childElements("plugin")
                .filter(one -> SitePlugin.ARTIFACT.equals(one.childTextTrimmed("artifactId")))
                .findFirst()
                .orElse(null);
        if (plugin == null) {
            plugin = plugin(editor, managed, SitePlugin.GROUP, SitePlugin.ARTIFACT);
            editor.insertCommentBefore(plugin, " " + SitePlugin.REASON + " ");
            editor.addElement(plugin, "version", SitePlugin.tested());
        } else {
            Element version = editor.addElement(plugin, "version", SitePlugin.tested());
            editor.insertCommentBefore(version, " " + SitePlugin.REASON + " ");
        }
    }

    private static Element plugin(PomEditor editor, Element plugins, String group, String artifact) {
        Element plugin = editor.addElement(plugins, "plugin");
        editor.addElement(plugin, "groupId", group);
        editor.addElement(plugin, "artifactId", artifact);
        return plugin;
    }

    /** Returns a child, added as the last one if it is new: before another element it would cut that from its comments. */
    private static Element child(PomEditor editor, Element parent, String name) {
        Element known = editor.findChildElement(parent, name);
        return known == null ? editor.addElement(parent, name) : known;
    }

    /** Returns the lines that stand for parts in a POM. */
    String lines(Set<Part> parts) {
        String managed = (parts.contains(Part.SITE_PLUGIN) ? SITE_LINES : "")
                + (parts.contains(Part.PLUGIN) ? MANAGED_LINES : "");
        return """
                <build>
                  <pluginManagement>
                    <plugins>
                %s    </plugins>
                  </pluginManagement>
                </build>
                """.formatted(managed.formatted(GROUP, ARTIFACT, version, SitePlugin.tested()))
                + (parts.contains(Part.PLUGIN) ? REPORT_LINES.formatted(GROUP, ARTIFACT) : "");
    }
}
