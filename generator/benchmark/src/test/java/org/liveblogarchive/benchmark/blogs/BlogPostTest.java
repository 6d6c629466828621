package org.liveblogarchive.benchmark.blogs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlogPostTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2020-01-02-a.md | ---\\ntitle: A\\nlayout: post\\ntags:\\n  - b\\n---\\nText. | title: A\\ntags:\\n  - b\\ndate: 2020-01-02\\n
        a.md            | ---\\ntitle: A\\ndate: 2020-01-02\\nauthor: "B C"\\n---\\nText. | title: A\\ndate: 2020-01-02\\nauthors: [B C]\\n
        a.md            | ---\\ntitle: A\\ndate: 2020-01-02\\npublished: false\\n---\\nText. | title: A\\ndate: 2020-01-02\\ndraft: true\\n
        a.md            | +++\\ntitle = "A"\\ndate = 2020-01-02\\n[extra]\\nb = 1\\n+++\\nText. | title: "A"\\ndate: 2020-01-02\\n
        a.md            | +++\\npath = "2020/01/02/a"\\ntitle = "A"\\n+++\\nText. | title: "A"\\ndate: 2020-01-02\\n
        """)
    void front_matter_of_other_tools_is_mapped_and_the_text_stays(String name, String text, String frontMatter) {
        BlogPost post = BlogPost.of(name, text.replace("\\n", "\n"));
        assertThat(post.frontMatter()).isEqualTo(frontMatter.replace("\\n", "\n"));
        assertThat(post.body()).isEqualTo("Text.");
    }

    @Test
    void a_file_without_a_title_is_no_post() {
        assertThat(BlogPost.of("a.md", "Text.")).isNull();
        assertThat(BlogPost.of("a.md", "---\ndate: 2020-01-02\n---\nText.")).isNull();
    }
}
