package org.liveblogarchive.support;

import java.nio.file.Path;
import java.util.List;

/** A theme whose templates print every property of the data that they are given, and nothing else. */
public final class PrintingTheme {
    private static final List<String> TEMPLATES = List.of(
            "404",
            "archive-author",
            "archive-tag",
            "archive-year",
            "author",
            "authors",
            "embed",
            "feed-post",
            "home",
            "key-events",
            "live-blog",
            "letter",
            "live-blog-terms",
            "page",
            "post",
            "redirect",
            "tag",
            "tags");

    private static final String PRINT_ALL = """
            <#macro print name it>
            <#if it?is_hash_ex><div>${name}<#list it?keys as key><#if it[key]??><@print key it[key]/></#if></#list></div>
            <#elseif it?is_sequence><ol><#list it as one><@print name one/></#list></ol>
            <#elseif it?is_boolean>${name}=${it?c}
            <#elseif it?is_number>${name}=${it?c}
            <#elseif it?is_markup_output>${name}=${it}
            <#elseif it?is_string>${name}=${it}
            </#if>
            </#macro>
            <!DOCTYPE html><title>All</title>
            <#assign model = .data_model>
            <#list model?keys as key>
            <#if !["messages", "theme", "assets", "once"]?seq_contains(key) && model[key]??>
            <@print key model[key]/>
            </#if>
            </#list>
            """;

    private PrintingTheme() {}

    /** Writes the templates into a theme folder. */
    public static void write(Path theme) {
        for (String template : TEMPLATES) {
            TestFiles.write(theme.resolve(template + ".ftlh"), PRINT_ALL);
        }
    }
}
