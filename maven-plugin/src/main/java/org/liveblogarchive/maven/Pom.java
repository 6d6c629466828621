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

/**
 * A project's POM, and this plugin in it.
 *
 * @param file the POM
 * @param version the version of this plugin
 */
record Pom(Path file, String version) {
    static final String GROUP = "org.liveblogarchive";
    static final String ARTIFACT = "liveblog-maven-plugin";

    /** Writes the POM of a project that has nothing but an archive. */
    void create() throws IOException {
        try (InputStream in = Pom.class.getResourceAsStream("new-pom.xml")) {
            Files.write(file, withPlugin(in.readAllBytes()), StandardOpenOption.CREATE_NEW);
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

    /**
     * Adds the plugin to the reports, and its version where Maven also looks for the prefix of its goals. All other bytes
     * stay as they are.
     */
    void addPlugin() throws IOException {
        Path edited = Files.createTempFile(file.getParent(), ".pom", ".xml");
        try {
            Files.write(edited, withPlugin(Files.readAllBytes(file)));
            Files.move(edited, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(edited);
        }
    }

    private byte[] withPlugin(byte[] pom) throws IOException {
        try {
            Document document = Document.of(new ByteArrayInputStream(pom));
            var editor = new PomEditor(document);
            Element management = child(editor, child(editor, editor.root(), "build"), "pluginManagement");
            Element managed = plugin(editor, management);
            editor.addElement(managed, "version", version);
            plugin(editor, child(editor, editor.root(), "reporting"));
            var bytes = new ByteArrayOutputStream();
            document.toXml(bytes);
            return bytes.toByteArray();
        } catch (DomTripException e) {
            throw new IOException(file + " cannot be edited: " + e.getMessage(), e);
        }
    }

    private static Element plugin(PomEditor editor, Element parent) {
        Element plugin = editor.addElement(child(editor, parent, "plugins"), "plugin");
        editor.addElement(plugin, "groupId", GROUP);
        editor.addElement(plugin, "artifactId", ARTIFACT);
        return plugin;
    }

    /** Returns a child, added as the last one if it is new: before another element it would cut that from its comments. */
    private static Element child(PomEditor editor, Element parent, String name) {
        Element known = editor.findChildElement(parent, name);
        return known == null ? editor.addElement(parent, name) : known;
    }

    /** Returns the lines that stand for the plugin in a POM. */
    String lines() {
        return """
                <build>
                  <pluginManagement>
                    <plugins>
                      <plugin>
                        <groupId>%1$s</groupId>
                        <artifactId>%2$s</artifactId>
                        <version>%3$s</version>
                      </plugin>
                    </plugins>
                  </pluginManagement>
                </build>
                <reporting>
                  <plugins>
                    <plugin>
                      <groupId>%1$s</groupId>
                      <artifactId>%2$s</artifactId>
                    </plugin>
                  </plugins>
                </reporting>
                """.formatted(GROUP, ARTIFACT, version);
    }
}
