package org.liveblogarchive.model;

/** A colour of the theme; its values are those of the default theme. */
public enum ThemeColour {
    PAPER("paper", "paper", "#ffffff", "#141414"),
    WASH("wash", "wash", "#f5f3ef", "#1f1e1d"),
    INK("ink", "ink", "#1b1b1a", "#ebe8e3"),
    MUTED("muted", "muted", "#5f5d59", "#aaa69e"),
    RULE("rule", "rule", "#dcd8d1", "#393733"),
    EDGE("edge", "edge", "#85817a", "#7d7971"),
    ACCENT("accent", "accent", "#a80f2c", "#ff8091"),
    ACCENT_WASH("accentWash", "accent-wash", "#fbeef0", "#2d1a1e"),
    ON_ACCENT("onAccent", "on-accent", "#ffffff", "#1b0a0d"),
    CODE_KEYWORD("codeKeyword", "code-keyword", "#7a2382", "#dca6e8"),
    CODE_STRING("codeString", "code-string", "#2c6415", "#9bc77f"),
    CODE_NUMBER("codeNumber", "code-number", "#85480a", "#e0ab6a"),
    CODE_NAME("codeName", "code-name", "#1b5a99", "#84b9f0"),
    CODE_DELETED("codeDeleted", "code-deleted", "#a3262a", "#ff9389");

    private final String key;
    private final String property;
    private final String light;
    private final String dark;

    ThemeColour(String key, String property, String light, String dark) {
        this.key = key;
        this.property = property;
        this.light = light;
        this.dark = dark;
    }

    /** Returns its key in {@code theme.yaml}. */
    public String key() {
        return key;
    }

    /** Returns the name of its custom property in style sheets, without the dashes before it. */
    public String property() {
        return property;
    }

    /** Returns its light value in the default theme, as {@code #rrggbb}. */
    public String light() {
        return light;
    }

    /** Returns its dark value in the default theme, as {@code #rrggbb}. */
    public String dark() {
        return dark;
    }
}
