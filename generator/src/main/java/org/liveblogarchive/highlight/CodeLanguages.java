package org.liveblogarchive.highlight;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;

/** The languages that can be shown in colours, by the names that authors give them. */
final class CodeLanguages {
    /** Stands for the lines of a difference, which the library does not know. */
    static final String DIFF = "text/x-diff";

    /** A name, also in the forms {@code {.java}}, {@code js{1,3}}, {@code rust,ignore} and {@code js:title} of other tools. */
    private static final Pattern NAME = Pattern.compile("\\{?\\.?([^,{}:=(]+)");

    private static final Map<String, String> STYLES = styles();

    private CodeLanguages() {}

    /** Returns the style of a language, or null if it is not known. */
    static String style(String language) {
        Matcher name = NAME.matcher(language);
        return name.lookingAt() ? STYLES.get(name.group(1).toLowerCase(Locale.ROOT)) : null;
    }

    /** Returns the names of all languages, in lower case. */
    static Set<String> names() {
        return STYLES.keySet();
    }

    private static Map<String, String> styles() {
        var styles = new HashMap<String, String>();
        put(styles, DIFF, "diff patch");
        put(styles, SyntaxConstants.SYNTAX_STYLE_ACTIONSCRIPT, "actionscript as");
        put(styles, SyntaxConstants.SYNTAX_STYLE_ASSEMBLER_6502, "asm6502 6502");
        put(styles, SyntaxConstants.SYNTAX_STYLE_ASSEMBLER_X86, "asm nasm x86asm assembly");
        put(styles, SyntaxConstants.SYNTAX_STYLE_BBCODE, "bbcode");
        put(styles, SyntaxConstants.SYNTAX_STYLE_C, "c h");
        put(styles, SyntaxConstants.SYNTAX_STYLE_CLOJURE, "clojure clj cljs edn");
        put(styles, SyntaxConstants.SYNTAX_STYLE_CPLUSPLUS, "c++ cpp cc cxx hpp h++");
        put(styles, SyntaxConstants.SYNTAX_STYLE_CSHARP, "c# cs csharp");
        put(styles, SyntaxConstants.SYNTAX_STYLE_CSS, "css");
        put(styles, SyntaxConstants.SYNTAX_STYLE_D, "d");
        put(styles, SyntaxConstants.SYNTAX_STYLE_DART, "dart");
        put(styles, SyntaxConstants.SYNTAX_STYLE_DELPHI, "delphi pascal pas");
        put(styles, SyntaxConstants.SYNTAX_STYLE_DOCKERFILE, "dockerfile docker containerfile");
        put(styles, SyntaxConstants.SYNTAX_STYLE_DTD, "dtd");
        put(styles, SyntaxConstants.SYNTAX_STYLE_ENV, "env dotenv");
        put(styles, SyntaxConstants.SYNTAX_STYLE_FORTRAN, "fortran f90 f95");
        put(styles, SyntaxConstants.SYNTAX_STYLE_GO, "go golang");
        put(styles, SyntaxConstants.SYNTAX_STYLE_GROOVY, "groovy gradle jenkinsfile");
        put(styles, SyntaxConstants.SYNTAX_STYLE_HANDLEBARS, "handlebars hbs mustache");
        put(styles, SyntaxConstants.SYNTAX_STYLE_HOSTS, "hosts");
        put(styles, SyntaxConstants.SYNTAX_STYLE_HTACCESS, "htaccess apache apacheconf");
        put(styles, SyntaxConstants.SYNTAX_STYLE_HTML, "html htm xhtml vue svelte");
        put(styles, SyntaxConstants.SYNTAX_STYLE_INI, "ini toml cfg gitconfig editorconfig");
        put(styles, SyntaxConstants.SYNTAX_STYLE_JAVA, "java");
        put(styles, SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT, "javascript js jsx mjs cjs");
        put(styles, SyntaxConstants.SYNTAX_STYLE_JSON, "json geojson jsonl ndjson webmanifest");
        put(styles, SyntaxConstants.SYNTAX_STYLE_JSON_WITH_COMMENTS, "jsonc json5");
        put(styles, SyntaxConstants.SYNTAX_STYLE_JSP, "jsp");
        put(styles, SyntaxConstants.SYNTAX_STYLE_KOTLIN, "kotlin kt kts");
        put(styles, SyntaxConstants.SYNTAX_STYLE_LATEX, "latex tex");
        put(styles, SyntaxConstants.SYNTAX_STYLE_LESS, "less scss");
        put(styles, SyntaxConstants.SYNTAX_STYLE_LISP, "lisp elisp emacs-lisp common-lisp scheme racket");
        put(styles, SyntaxConstants.SYNTAX_STYLE_LUA, "lua");
        put(styles, SyntaxConstants.SYNTAX_STYLE_MAKEFILE, "makefile make mk");
        put(styles, SyntaxConstants.SYNTAX_STYLE_MARKDOWN, "markdown md");
        put(styles, SyntaxConstants.SYNTAX_STYLE_MXML, "mxml");
        put(styles, SyntaxConstants.SYNTAX_STYLE_NSIS, "nsis");
        put(styles, SyntaxConstants.SYNTAX_STYLE_PERL, "perl pl");
        put(styles, SyntaxConstants.SYNTAX_STYLE_PHP, "php");
        put(styles, SyntaxConstants.SYNTAX_STYLE_POWERSHELL, "powershell ps1 pwsh");
        put(styles, SyntaxConstants.SYNTAX_STYLE_PROPERTIES_FILE, "properties");
        put(styles, SyntaxConstants.SYNTAX_STYLE_PROTO, "protobuf proto");
        put(styles, SyntaxConstants.SYNTAX_STYLE_PYTHON, "python py python3 py3");
        put(styles, SyntaxConstants.SYNTAX_STYLE_RUBY, "ruby rb");
        put(styles, SyntaxConstants.SYNTAX_STYLE_RUST, "rust rs");
        put(styles, SyntaxConstants.SYNTAX_STYLE_SAS, "sas");
        put(styles, SyntaxConstants.SYNTAX_STYLE_SCALA, "scala sbt");
        put(styles, SyntaxConstants.SYNTAX_STYLE_SQL, "sql mysql postgresql postgres plsql tsql sqlite");
        put(styles, SyntaxConstants.SYNTAX_STYLE_TCL, "tcl");
        put(styles, SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT, "typescript ts tsx");
        put(styles, SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL, "shell sh bash zsh ksh");
        put(styles, SyntaxConstants.SYNTAX_STYLE_VHDL, "vhdl");
        put(styles, SyntaxConstants.SYNTAX_STYLE_VISUAL_BASIC, "vb vbnet basic");
        put(styles, SyntaxConstants.SYNTAX_STYLE_WINDOWS_BATCH, "batch bat cmd dos");
        put(styles, SyntaxConstants.SYNTAX_STYLE_XML, "xml svg rss atom xsd xsl xslt pom");
        put(styles, SyntaxConstants.SYNTAX_STYLE_YAML, "yaml yml");
        return styles;
    }

    private static void put(Map<String, String> styles, String style, String names) {
        for (String name : names.split(" ", -1)) {
            styles.put(name, style);
        }
    }
}
