package org.liveblogarchive.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liveblogarchive.support.TestArchive;

/** Each way in which a post's pictures, links and attributes can be wrong, with the whole message that its author reads. */
class BadLinksTest {
    @TempDir
    Path folder;

    private TestArchive archive;

    @BeforeEach
    void makeArchive() {
        archive = TestArchive.withSummit(folder);
    }

    @Test
    void a_picture_that_does_not_exist() {
        archive.file("summit/media/handshake.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='16' height='9'/>")
                .post("a", 60, "Text.\n\n![Hands](media/handshaek.svg)");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/a.md:8:1: error: Missing file “media/handshaek.svg”. Expected a file in the content"
                                + " folder. Did you mean “media/handshake.svg”?");
    }

    @Test
    void a_picture_in_front_matter_that_does_not_exist() {
        archive.file(
                "summit/a.md",
                "---\ntitle: A\ndate: 2019-04-25T14:05\nimage:\n  file: media/none.jpg\n  alt: None\n---\nText.\n");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/a.md:5:9: error: Missing file “media/none.jpg”. Expected a file in the content folder."
                                + " Add the file, or fix its path, which is relative to the post's folder.");
    }

    @Test
    void an_invalid_picture() {
        archive.file("summit/media/a.png", "not a picture").post("a", 60, "![A](media/a.png)");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/a.md:6:1: error: Unreadable picture “media/a.png”. Expected a picture in JPEG, PNG, GIF, WebP,"
                                + " AVIF or SVG. Export the picture again.");
    }

    @Test
    void a_picture_on_another_host() {
        archive.file(
                "summit/a.md",
                "---\ntitle: A\ndate: 2019-04-25T10:00\nimage: {file: https://example.org/a.png, alt: A}\n---\n");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/a.md:4:15: error: File on another host “https://example.org/a.png”. Expected a file in"
                                + " the content folder. Copy the file to media/, so that it lasts as long as the"
                                + " archive.");
    }

    @Test
    void a_picture_outside_the_archive() throws Exception {
        Files.writeString(folder.resolve("secret.png"), "secret");
        archive.post("a", 60, "![A](../../secret.png)");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/a.md:6:1: error: Misplaced file “../../secret.png” outside this live blog's folder."
                                + " Expected a file in the live blog's folder, or in a folder such as media/ beside"
                                + " archive.yaml. Copy the file to one of these folders.");
    }

    @Test
    void a_symbolic_link_that_leaves_the_archive() throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        archive.file("summit/media/readme.txt", "x").post("a", 60, "[A](media/link.txt)");
        Files.createSymbolicLink(archive.content().resolve("summit/media/link.txt"), folder.resolve("secret.txt"));
        assertThat(archive.problems())
                .singleElement()
                .asString()
                .contains("Symbolic link “media/link.txt” to a file that cannot be published");
    }

    @Test
    void a_link_to_a_post_that_does_not_exist() {
        archive.post("first-meeting", 60, "Text.").post("second", 70, "See [the first](first-meating.md).");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/second.md:6:5: error: Link to an unknown post “first-meating.md”. Expected the Markdown file of"
                                + " a published post. Did you mean “first-meeting.md”?");
    }

    @Test
    void a_link_to_a_draft() {
        archive.file("summit/b.md", "---\ntitle: B\ndate: 2019-04-25T14:06\ndraft: true\n---\nText.\n")
                .post("a", 60, "See [b](b.md).");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/a.md:6:5: error: Link to a draft “b.md”. Expected the Markdown file of a published"
                                + " post. Publish the post, or remove the link.");
    }

    @Test
    void a_link_that_runs_a_script() {
        archive.post("a", 60, "[click](javascript:alert(1))");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/a.md:6:1: error: Unknown scheme of a link “javascript:”. Expected https:, http:,"
                                + " mailto:, tel: or another scheme that opens a page or a program and runs no code."
                                + " Link to a page that a browser can open.");
    }

    @Test
    void attributes_that_posts_cannot_have() {
        archive.post("a", 60, "*Text*{onclick=\"x\" .sticky} ![Sea](media/sea.png){credti=\"Anna\"}\n");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/a.md:6:8: warning: Removed attribute “onclick” in braces. Expected one of: lang, dir, .x-name,"
                                + " #id, and credit on a picture. Remove it, or write “\\{” for a brace that is part of the text.",
                        "summit/a.md:6:20: warning: Removed class “sticky”. Expected a class that begins with “x-”, or"
                                + " a class of the theme. Write “x-sticky”, and style that class in your theme.",
                        "summit/a.md:6:29: error: Missing file “media/sea.png”. Expected a file in the content folder."
                                + " Add the file, or fix its path, which is relative to the post's folder.",
                        "summit/a.md:6:51: error: Unknown attribute “credti” in braces. Expected one of: lang, dir, .x-name,"
                                + " #id, and credit on a picture. Did you mean “credit”?");
    }

    @Test
    void an_error_of_an_address_that_is_used_twice_is_reported_where_it_is_defined() {
        archive.post("a", 60, "[one][n], [two][n] and [n]\n\n[n]: nowhere.md\n");
        assertThat(archive.problems())
                .singleElement(STRING)
                .startsWith("summit/a.md:8:1: error: Link to an unknown post “nowhere.md”");
    }

    @Test
    void a_control_character_in_an_address() {
        archive.post("a", 60, "[one](java&#10;script:x)\n");
        assertThat(archive.problems())
                .singleElement(STRING)
                .startsWith("summit/a.md:6:1: error: Control character in the address “java�script:x”.");
    }

    @Test
    void a_picture_by_its_absolute_path() {
        String path = archive.content().resolve("summit/media/handshake.svg").toString();
        archive.file("summit/a.md", "---\ntitle: T\ndate: 2019-04-25\nimage: " + path + "\n---\nText.\n");
        assertThat(archive.problems())
                .singleElement(STRING)
                .startsWith(
                        "summit/a.md:4:8: error: Absolute path of a file “summit/media/handshake.svg”. Expected a path relative");
    }

    @Test
    void links_and_pictures_without_an_address() {
        archive.post("a", 60, "[one]() [two](<>) ![three]()\n");
        assertThat(archive.problems())
                .containsExactly(
                        "summit/a.md:6:1: warning: Link without an address, which would lead to its own page. Expected"
                                + " an address between the parentheses. Write the address, or remove the link.",
                        "summit/a.md:6:9: warning: Link without an address, which would lead to its own page. Expected"
                                + " an address between the parentheses. Write the address, or remove the link.",
                        "summit/a.md:6:19: error: Missing path of a picture, a video or a sound. Expected its path"
                                + " relative to the post's folder, such as media/harbour.jpg. Write the path, or"
                                + " remove the element.");
    }
}
