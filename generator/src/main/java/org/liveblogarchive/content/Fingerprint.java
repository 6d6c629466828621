package org.liveblogarchive.content;

import java.util.Map;

/**
 * A short value for many files and their stamps, the same in whichever order they come.
 *
 * @param files how many files
 * @param first one half of the sum of their mixed values
 * @param second the other half
 */
public record Fingerprint(long files, long first, long second) {
    public static final Fingerprint NONE = new Fingerprint(0, 0, 0);

    /** Returns the fingerprint of files with known states. */
    public static Fingerprint of(Map<String, FileState> files) {
        Fingerprint sum = NONE;
        for (var file : files.entrySet()) {
            sum = sum.plus(file.getKey(), file.getValue().stamp());
        }
        return sum;
    }

    /** Returns the fingerprint with one more file. */
    public Fingerprint plus(String name, FileStamp stamp) {
        long a = 1;
        long b = 2;
        for (int i = 0; i < name.length(); i++) {
            a = a * 31 + name.charAt(i);
            b = b * 131 + name.charAt(i);
        }
        long mixed = mix(mix(mix(mix(a) + stamp.size()) + stamp.time()) + stamp.file());
        long other = mix(mix(mix(mix(b) + stamp.file()) + stamp.size()) + stamp.time());
        return new Fingerprint(files + 1, first + mixed, second + other);
    }

    /** Spreads the bits of a number: the finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
