package org.liveblogarchive.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveblogarchive.support.PictureBytes;
import org.liveblogarchive.support.TestArchive;

/**
 * A picture that is damaged, or made to take the time or the memory of a build, is a warning with its file, and all else is
 * published. The time-out is for a fault, not for a slow machine: what is in the limits is drawn in a second or two.
 */
@Timeout(180)
class HostilePicturesTest {
    @TempDir
    Path folder;

    /** Returns what a build says when a live blog has a lead picture. */
    private List<String> warnings(String name, byte[] picture) {
        return archive(name).file("summit/media/" + name, picture).warnings();
    }

    private TestArchive archive(String name) {
        return TestArchive.withSummit(folder)
                .file("archive.yaml", "title: Test archive\npreviews: liveblogs\nbaseUrl: https://example.org/\n")
                .file("summit/liveblog.yaml", "title: The summit\nimage: {file: media/" + name + ", alt: A}\n")
                .post("a", 60, "![A](media/" + name + ")")
                .post("b", 61, "Text.");
    }

    private void assertUndrawable(String name, byte[] picture, String reason) {
        assertThat(warnings(name, picture))
                .anySatisfy(warning -> assertThat(warning)
                        .startsWith("summit/media/" + name
                                + ":1:1: warning: Picture that the preview picture cannot contain: “")
                        .contains(reason));
        assertThat(folder.resolve("output/summit/index.png")).exists();
        assertThat(folder.resolve("output/summit/a.html")).exists();
    }

    @ParameterizedTest
    @CsvSource({"4,2000", "2000,4", "1,30000", "30000,1", "1,1", "65535,1"})
    void a_long_picture_is_drawn_as_much_as_is_seen_of_it(int width, int height) {
        assertThat(warnings("a.png", PictureBytes.png(width, height))).isEmpty();
    }

    @Test
    void sizes_beyond_the_limits_are_not_decoded() {
        assertUndrawable("a.png", PictureBytes.png(100_000, 1), "100000 × 1 pixels, more than 65535 in a row");
        assertUndrawable(
                "a.png", PictureBytes.png(40_000, 40_000, new byte[9]), "40000 × 40000 pixels, more than 200000000");
        assertUndrawable("a.gif", PictureBytes.gif(60_000, 60_000), "60000 × 60000 pixels, more than 200000000");
    }

    @Test
    void a_progressive_jpeg_that_would_be_kept_in_memory_is_not_decoded() {
        assertUndrawable("a.jpg", PictureBytes.progressiveJpeg(65_000, 32_000, 8), "65000 × 32000 pixels, more than");
        assertUndrawable(
                "a.jpg", PictureBytes.progressiveJpeg(10_000, 10_000, 8), "more than 50000000 of a progressive JPEG");
        assertUndrawable("a.jpg", PictureBytes.progressiveJpeg(1_000, 1_000, 5_000), "more than 50 scans");
    }

    @Test
    void a_progressive_jpeg_of_ordinary_size_is_drawn() {
        assertThat(warnings("a.jpg", PictureBytes.progressiveJpeg(1_000, 800, 10)))
                .isEmpty();
    }

    @Test
    void a_broken_colour_profile() throws IOException {
        byte[] profile = new byte[500];
        Arrays.fill(profile, (byte) 7);
        assertThat(warnings("a.jpg", PictureBytes.withProfile(photo("jpg"), profile)))
                .allSatisfy(warning -> assertThat(warning).startsWith("summit/media/a.jpg:1:1: warning: "));
        byte[] header = new byte[200];
        System.arraycopy(
                java.awt.color.ICC_Profile.getInstance(java.awt.color.ColorSpace.CS_sRGB)
                        .getData(),
                0,
                header,
                0,
                200);
        assertThat(warnings("a.jpg", PictureBytes.withProfile(photo("jpg"), header)))
                .allSatisfy(warning -> assertThat(warning).startsWith("summit/media/a.jpg:1:1: warning: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void a_file_that_was_cut_off_is_a_problem_with_a_name(String format) throws IOException {
        byte[] picture = photo(format);
        for (int length : new int[] {0, 1, 9, 30, 150, picture.length / 2, picture.length - 3}) {
            byte[] part = Arrays.copyOf(picture, length);
            TestArchive archive = archive("a." + format).file("summit/media/a." + format, part);
            List<String> problems = problemsOrWarnings(archive);
            assertThat(problems)
                    .as("%d of %d bytes", length, picture.length)
                    .allSatisfy(problem -> assertThat(problem)
                            .containsPattern("summit/(media/a\\.\\w+:1:1: warning|\\w+\\.\\w+:\\d+:\\d+: error:"
                                    + " Unreadable picture)"));
            assertThat(length == picture.length / 2 && format.equals("png") && problems.isEmpty())
                    .isFalse();
        }
    }

    private static List<String> problemsOrWarnings(TestArchive archive) {
        List<String> problems = archive.problems();
        return problems.isEmpty() ? archive.warnings() : problems;
    }

    @Test
    void another_type_than_the_ending_says_is_read_as_what_it_is() throws IOException {
        assertThat(warnings("a.png", photo("jpg"))).isEmpty();
        assertThat(warnings("a.webp", photo("png"))).isEmpty();
        assertUndrawable("a.png", photo("bmp"), "another format");
    }

    private static byte[] svg(String viewBox, String content) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='" + viewBox + "'>" + content + "</svg>")
                .getBytes(UTF_8);
    }

    private static byte[] svg(String content) {
        return svg("0 0 160 90", content + "<rect width='100' height='50'/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 1 100000", "0 0 100000 1", "0 0 1e9 1e9", "0 0 1e-9 1e-9"})
    void a_drawing_of_any_shape_is_drawn_as_much_as_is_seen_of_it(String viewBox) {
        assertThat(warnings("a.svg", svg(viewBox, "<rect width='1' height='1'/>")))
                .isEmpty();
    }

    /** Returns elements of which each refers twice to the one before it. */
    private static String doubling(String first, String each, int levels) {
        var svg = new StringBuilder("<defs>" + first);
        for (int i = 1; i <= levels; i++) {
            svg.append(each.replace("{this}", "e" + i).replace("{last}", "e" + (i - 1)));
        }
        return svg + "</defs>";
    }

    private static Stream<Arguments> hostileDrawings() {
        String rect = "<rect width='90' height='90'";
        String blur = "<filter id='f'><feGaussianBlur stdDeviation='1e5'/></filter>" + rect + " filter='url(#f)'/>";
        String masks = doubling(
                "<mask id='e0'>" + rect + " fill='#fff'/></mask>",
                "<mask id='{this}'>" + (rect + " fill='#fff' mask='url(#{last})'/>").repeat(2) + "</mask>",
                30);
        String uses = doubling(
                "<g id='e0'>" + rect + "/></g>", "<g id='{this}'>" + "<use href='#{last}'/>".repeat(2) + "</g>", 40);
        String empty = doubling("<g id='e0'/>", "<g id='{this}'>" + "<use href='#{last}'/>".repeat(2) + "</g>", 40);
        String patterns = doubling(
                "<pattern id='e0' width='1' height='1'>" + rect + "/></pattern>",
                "<pattern id='{this}' width='1' height='1'>" + (rect + " fill='url(#{last})'/>").repeat(2)
                        + "</pattern>",
                30);
        return Stream.of(
                arguments(blur, "pixels that a filter reaches"),
                arguments(
                        "<g transform='scale(1e4)'>" + blur.replace("1e5", "10") + "</g>",
                        "pixels that a filter reaches"),
                arguments(masks + rect + " mask='url(#e30)'/>", "masks, patterns and steps of filters"),
                arguments(
                        masks + "<style>.m, .n { mask: url( '#e30' ) }</style>" + rect + " class='a m'/>",
                        "masks, patterns and steps of filters"),
                arguments(uses + "<use href='#e40'/>", "shapes, each as often as it is drawn"),
                arguments(empty + "<use href='#e40'/>", "shapes, each as often as it is drawn"),
                arguments(patterns + rect + " fill='url(#e30)'/>", "masks, patterns and steps of filters"),
                arguments(
                        "<pattern id='p' width='1e6' height='1e6' patternUnits='userSpaceOnUse'>" + rect
                                + "/></pattern>" + rect + " fill='url(#p)'/>",
                        "pixels of a pattern in width or height"),
                arguments(
                        "<pattern id='p' width='100%' height='1'>" + rect
                                + "/></pattern><rect width='1e7' height='1e7' fill='url(#p)'/>",
                        "pixels of a pattern in width or height"),
                arguments("<path d='M0 0H90' stroke='#000' stroke-dasharray='1e-30'/>", "dashes"),
                arguments(
                        "<g style='stroke-dasharray:1 1' stroke='#000' transform='scale(1e-9)'><path d='M0"
                                + " 0H9e10'/></g>",
                        "dashes"),
                arguments(
                        "<path vector-effect='non-scaling-stroke' stroke='#000' d='M0 0H1e9' stroke-dasharray='1'/>",
                        "dashes in strokes that are not scaled"),
                arguments(
                        "<mask id='m'>" + rect + " mask='url(#m)'/></mask>" + rect + " mask='url(#m)'/>",
                        "<mask> that refers to itself"),
                arguments("<g>".repeat(200) + "</g>".repeat(200), "more than 100 levels"),
                arguments("<g/>".repeat(60_000), "more than 50000 elements"),
                arguments(
                        "<clipPath id='c'><path d='M0 0" + "L9 80 70 3 ".repeat(2_000) + "'/></clipPath>" + rect
                                + " clip-path='url(#c)'/>",
                        "numbers in clip paths"),
                arguments(
                        "<image width='9' height='9' href='data:image/png;base64,"
                                + Base64.getEncoder().encodeToString(PictureBytes.png(30_000, 30_000, new byte[9]))
                                + "'/>",
                        "30000 × 30000 pixels, more than 200000000"));
    }

    @ParameterizedTest
    @MethodSource("hostileDrawings")
    void drawings_beyond_the_limits_are_not_drawn(String content, String reason) {
        assertUndrawable("a.svg", svg(content), reason);
    }

    @Test
    void nothing_of_a_drawing_is_printed() {
        PrintStream before = System.err;
        var printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, UTF_8));
        try {
            warnings(
                    "a.svg",
                    svg("<rect width='x' height='-1' transform='matrix(1)' fill='url(#none)' filter='url(#none)'/>"
                            + "<path d='M1 Q 2'/><use href='#none'/>"
                            + "<linearGradient id='g' gradientTransform='scale(0)'/><rect fill='url(#g)'/>"));
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.svg", "a.SVG"})
    void a_drawing_with_a_document_type_is_a_picture(String name) throws IOException {
        String svg = "<?xml version='1.0' standalone='no'?>\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd' [<!ENTITY red '#e00000'>]>\n"
                + "<svg xmlns='http://www.w3.org/2000/svg' width='40px' height='20px'>"
                + "<rect width='40' height='20' fill='&red;'/></svg>";
        assertThat(warnings(name, svg.getBytes(UTF_8))).isEmpty();
        assertThat(ImageIO.read(folder.resolve("output/summit/index.png").toFile())
                        .getRGB(600, 100))
                .isEqualTo(0xFFE00000);
        assertThat(folder.resolve("output/summit/a.html")).content().contains("width=\"40\" height=\"20\"");
    }

    @Test
    void a_drawing_as_editors_export_it_is_a_picture() {
        String svg = "<?xml version='1.0' encoding='utf-8'?>\n"
                + "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'"
                + " [<!ENTITY ns_svg 'http://www.w3.org/2000/svg'>]>\n"
                + "<svg xmlns='&ns_svg;' viewBox='0 0 40 20'><filter id='f'><feGaussianBlur"
                + " stdDeviation='2'/></filter><symbol id='s' viewBox='0 0 8 8'><path d='m1 1h6v6h-6z'"
                + " stroke-dasharray='.5' stroke='#000'/></symbol><use href='#s' width='8' height='8'"
                + " filter='url(#f)'/><path d='M0 0" + "L4 2L2 1".repeat(70_000)
                + "'/></svg>";
        assertThat(warnings("a.svg", svg.getBytes(UTF_8))).isEmpty();
        assertThat(folder.resolve("output/summit/a.html")).content().contains("width=\"40\" height=\"20\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "<", "<svg", "<svg/>x<", "text", "<!DOCTYPE svg [<!ENTITY a '&a;'>]><svg>&a;</svg>"})
    void what_is_no_drawing_is_an_error_with_a_name(String svg) {
        assertThat(archive("a.svg").file("summit/media/a.svg", svg).problems())
                .anySatisfy(problem -> assertThat(problem)
                        .containsPattern("(?:media/a.svg:\\d+:\\d+: error: SVG picture that is not well-formed"
                                + " XML|:\\d+:\\d+: error: Unreadable picture “media/a.svg”)"));
    }

    private static byte[] photo(String format) throws IOException {
        var image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 60 * 40; i++) {
            image.setRGB(i % 60, i / 60, i * 7_919);
        }
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }
}
