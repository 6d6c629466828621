package org.liveblogarchive.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for users has all limits of the program. */
class LimitsTest {
    @Test
    void the_page_on_limits_has_each_of_them() throws Exception {
        String page = Files.readString(Path.of("../maven-plugin/src/site/markdown/limits.md"));
        for (Field limit : Stream.of(Limits.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .toList()) {
            String number =
                    String.format(Locale.ROOT, "%,d", limit.getLong(null)).replace(',', ' ');
            assertThat(page)
                    .as(limit.getName())
                    .containsPattern("(?<!\\d )\\b" + number + " (bytes|characters|levels|items|\\|)");
        }
    }
}
