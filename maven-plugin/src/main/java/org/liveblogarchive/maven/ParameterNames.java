package org.liveblogarchive.maven;

import eu.maveniverse.domtrip.Document;
import eu.maveniverse.domtrip.Element;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liveblogarchive.api.Suggestion;

/**
 * What the parameters of all goals are called, as the descriptor says that every Maven plugin has.
 *
 * @param parameters their names in the configuration, such as {@code contentDirectory}
 * @param properties the properties that set them, such as {@code liveblog.contentDirectory}
 */
record ParameterNames(Set<String> parameters, Set<String> properties) {
    private static final String PREFIX = "liveblog.";
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{(" + Pattern.quote(PREFIX) + ".+)}");

    static ParameterNames ofPlugin() {
        try (InputStream in = ParameterNames.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Element plugin = Document.of(in).root();
            return new ParameterNames(
                    plugin.descendants("parameter")
                            .map(parameter -> parameter.childTextTrimmed("name"))
                            .collect(Collectors.toSet()),
                    plugin.descendants("configuration")
                            .flatMap(Element::childElements)
                            .map(parameter -> PROPERTY.matcher(parameter.textContentTrimmed()))
                            .filter(Matcher::matches)
                            .map(expression -> expression.group(1))
                            .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether a property is meant for this plugin, and is read by no goal. */
    boolean isUnknownProperty(String name) {
        return name.regionMatches(true, 0, PREFIX, 0, PREFIX.length()) && !properties.contains(name);
    }

    /** Returns the known property that is nearest to one that is not known. */
    Optional<String> nearestProperty(String name) {
        Collection<String> known = properties.stream()
                .map(property -> property.substring(PREFIX.length()))
                .toList();
        return Suggestion.of(name.substring(PREFIX.length()), known).map(nearest -> PREFIX + nearest);
    }

    Optional<String> nearestParameter(String name) {
        return Suggestion.of(name, parameters);
    }
}
