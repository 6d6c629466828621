package org.liveblogarchive.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/**
 * Runs the examples of the CommonMark specification through our whole way from text to HTML.
 *
 * <p>What is compared is what a browser makes of the HTML, after what is ours by design is put aside.
 */
class CommonMarkTest {
    /**
     * Tags that swallow what follows are text (170 to 178; GFM 6.11), and so are tags that are no HTML, such as {@code <foo>},
     * whose name browsers would hide (150, 163, 201, 491, 613, 614, 623). HTML that does not end hides nothing (156, 157, 158), and
     * instructions and CDATA end where CommonMark says, not at the next bracket as in browsers (180, 629). Addresses with unknown schemes are text (598, 599,
     * 601), and a bare address becomes a link (602 to 612).
     */
    private static final Set<Integer> OURS_BY_DESIGN = Set.of(
            150, 156, 157, 158, 163, 170, 171, 172, 173, 176, 178, 180, 201, 491, 598, 599, 601, 602, 606, 608, 611,
            612, 613, 614, 623, 629);

    @Test
    void the_examples_of_the_specification_give_its_html_but_for_those_listed() {
        var different = new TreeSet<Integer>();
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            String markdown =
                    ComparableHtml.withOwnPictures(example, example.getSource().replace('→', '\t'));
            String ours = ComparableHtml.of(Written.of(markdown).html());
            String theirs = ComparableHtml.of(ComparableHtml.withHeadingsBelowThePost(
                    ComparableHtml.withOwnPictures(example, example.getHtml().replace('→', '\t'))));
            if (!ours.equals(theirs)) {
                different.add(i + 1);
            }
        }
        assertThat(examples).hasSizeGreaterThan(640);
        assertThat(different).isEqualTo(OURS_BY_DESIGN);
    }
}
