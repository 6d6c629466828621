package org.liveblogarchive.paths;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;

/**
 * The letter under which a tag or an author is listed. It depends on the name alone, so that the address of the list never
 * changes, whatever else the archive holds.
 */
public final class TermLetter {
    /** What stands for digits and for names without letters. */
    public static final String OTHER = "0";

    /** Ideographs are too many for a list each: those whose code points differ in the last eight bits alone share one. */
    private static final int IDEOGRAPHS = 8;

    private TermLetter() {}

    /** Returns the first letter of a name without case and marks, or what stands for a group of letters. */
    public static String of(String name) {
        String plain = Normalizer2.getNFKDInstance().normalize(UCharacter.foldCase(name, true));
        int letter = plain.codePoints()
                .filter(UCharacter::isLetterOrDigit)
                .findFirst()
                .orElse('0');
        if (UCharacter.isDigit(letter)) {
            return OTHER;
        }
        return UScript.getScript(letter) == UScript.HAN
                ? Integer.toHexString(letter >> IDEOGRAPHS)
                : Character.toString(letter);
    }
}
