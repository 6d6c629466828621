package org.liveblogarchive.work;

/** Keeps the JDK's desktop classes, of which the build uses some, from looking for a display. */
public final class Headless {
    private static final String PROPERTY = "java.awt.headless";

    private Headless() {}

    /**
     * Says that there is no display, unless the user has said whether there is one. Called before the first of those classes
     * is loaded: some machines would look for a display, or show the program in a dock.
     */
    public static void set() {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, "true");
        }
    }
}
