package org.liveblogarchive.imports.model;

/**
 * Something that whoever imports should know.
 *
 * @param kind what it is about
 * @param place where the source has it
 * @param found what is there, as the beginning of a sentence
 * @param expected what was expected instead
 * @param fix what was done, or what to do
 */
public record ImportRemark(Kind kind, ImportPlace place, String found, String expected, String fix) {
    /** What a remark is about. */
    public enum Kind {
        /** How the source was read. */
        READING,
        /** Text or marks of a post that are not as they were. */
        TEXT,
        /** A file that was not found, or not taken. */
        MEDIA,
        /** An address that leads to where the live blog was, or that can be kept no longer. */
        ADDRESS,
        /** A file of the archive that was left as it is. */
        FILE
    }

    /** Returns the remark in sentences: what is wrong, what was expected, what to do. */
    public String message() {
        return found + ". Expected " + expected + ". " + fix;
    }
}
