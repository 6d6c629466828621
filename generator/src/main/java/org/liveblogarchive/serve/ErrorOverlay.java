package org.liveblogarchive.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.liveblogarchive.content.Amount;

/** Makes the page that is shown in place of the site as long as its content has errors. */
final class ErrorOverlay {
    private static final String STYLE = """
            :root { color-scheme: light dark; --wash: #f6f3ee; --edge: #d8d0c4; --mark: #a80f2c; }
            @media (prefers-color-scheme: dark) { :root { --wash: #232020; --edge: #4a4441; --mark: #ff8d9c; } }
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-inline-size: 60rem; padding: 1.5rem 1rem; }
            h1 { font-size: 1.4rem; margin-block: 0 .25rem; }
            ol { list-style: none; padding: 0; }
            li { border-inline-start: .3rem solid var(--edge); margin-block: 1.25rem; padding-inline-start: 1rem; }
            li.error { border-color: var(--mark); }
            strong { color: var(--mark); font-weight: 600; }
            .place { font: .85rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
            p { margin-block: .25rem; overflow-wrap: anywhere; }
            pre { background: var(--wash); font: .85rem/1.5 ui-monospace, monospace; margin: .5rem 0; overflow-x: auto; padding: .5rem .75rem; }
            """;

    private final Path root;

    ErrorOverlay(Path root) {
        this.root = root;
    }

    /** Returns the page. */
    String of(List<OverlayError> faults) {
        long errors = faults.stream().filter(OverlayError::stops).count();
        var page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.outputSettings().prettyPrint(false);
        page.selectFirst("html").attr("lang", "en");
        page.title(Amount.of(errors, "error"));
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text("Not built: " + page.title());
        main.appendElement("p")
                .text("The site shows the last good build. This page disappears when the errors are fixed.");
        Element list = main.appendElement("ol");
        faults.forEach(error -> add(error, list));
        return page.outerHtml();
    }

    private void add(OverlayError error, Element list) {
        Element item = list.appendElement("li").addClass(error.stops() ? "error" : "warning");
        Element message = item.appendElement("p");
        message.appendElement(error.stops() ? "strong" : "span").text(error.stops() ? "Error: " : "Warning: ");
        message.appendText(error.message());
        if (error.file() != null) {
            Path file = error.file().startsWith(root) ? root.relativize(error.file()) : error.file();
            item.appendElement("p").addClass("place").text(file + ":" + error.line() + ":" + error.column());
            String line = line(error);
            if (!line.isBlank()) {
                item.appendElement("pre").text(line);
            }
        }
    }

    /** Returns the line of an error with a mark below its column; empty if the line cannot be read. */
    private static String line(OverlayError error) {
        if (!Files.isRegularFile(error.file())) {
            return "";
        }
        try (Stream<String> lines = Files.lines(error.file())) {
            String line = lines.skip(error.line() - 1L).findFirst().orElse("").replace('\t', ' ');
            int indent = Math.min(error.column() - 1, line.codePointCount(0, line.length()));
            return line.isBlank() ? "" : line + "\n" + " ".repeat(indent) + "^";
        } catch (IOException | UncheckedIOException e) {
            return ""; // a file that is no text, or has just gone
        }
    }
}
