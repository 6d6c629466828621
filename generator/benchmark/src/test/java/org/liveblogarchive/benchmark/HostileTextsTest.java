package org.liveblogarchive.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveblogarchive.content.Diagnostic;

/** Texts that make parsers slow or exhaust their stack are read in about the time of others. */
class HostileTextsTest {
    private static final int SIZE = 20_000;

    /** Half a second is the goal; this fails only where the time grows with the square, also on a slow and busy machine. */
    private static final Duration LONGEST = Duration.ofSeconds(4);

    private static final Set<String> NESTED = Set.of(
            "*a  …  a* …",
            "[^a]:␠ …",
            "**x  … x*  …",
            "![ … ](a) …",
            "> …",
            ">␠ …",
            ">␠-␠ …",
            "1.␠ …",
            "items, each deeper",
            "quotations, each deeper",
            "blank lines in 90 items");

    private final HostileBenchmark benchmark = new HostileBenchmark();

    static Stream<Arguments> texts() {
        return HostileTexts.all().entrySet().stream().map(text -> Arguments.of(text.getKey(), text.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void a_hostile_text_is_read_soon_and_refused_only_if_it_is_nested(String name, IntFunction<String> text) {
        Stream<String> errors = assertTimeoutPreemptively(
                LONGEST,
                () -> benchmark.write(text.apply(SIZE)).sorted().stream()
                        .filter(problem -> problem.severity() == Diagnostic.Severity.ERROR)
                        .map(Diagnostic::found));

        if (NESTED.contains(name)) {
            assertThat(errors).allMatch(found -> found.startsWith("Text nested more than 100 levels deep"));
        } else {
            assertThat(errors).noneMatch(found -> found.startsWith("Text nested"));
        }
    }
}
