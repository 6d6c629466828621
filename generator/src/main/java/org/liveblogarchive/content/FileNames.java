package org.liveblogarchive.content;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The names of files as different systems keep and compare them.
 *
 * <p>One name may be two on disk: with a composed “é” (NFC), as keyboards and links have it, or a decomposed one (NFD), as files
 * from macOS often have it (Unicode Standard Annex 15). All published names are composed, and a link finds a file in either form.
 * Systems that ignore case find files by names that others do not know; so the names in a folder's list count, on all systems.
 */
public final class FileNames {
    private static final List<UnaryOperator<String>> SAME = List.of(name -> name, FileNames::composed);
    private static final List<UnaryOperator<String>> ALIKE =
            List.of(name -> name, FileNames::composed, PathClaims::folded);

    private FileNames() {}

    /** Returns whether a file that exists lies in a folder once all symbolic links are followed. */
    public static boolean isWithin(Path folder, Path file) throws IOException {
        return file.toRealPath().startsWith(folder.toRealPath());
    }

    /** Returns a name, or a path, in composed form. */
    public static String composed(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x300) { // the first mark that is composed with a letter
                return Normalizer2.getNFCInstance().normalize(name);
            }
        }
        return name;
    }

    /** Returns the composed form of the last name of a path. */
    public static String composedName(Path path) {
        return composed(path.getFileName().toString());
    }

    /** Returns a path below {@code root}, or, if there is no such file, that of a file whose name differs in composition alone. */
    public static Path find(Path root, Path path) throws IOException {
        if (isAscii(root.relativize(path).toString()) || Files.exists(path)) {
            return path;
        }
        Path found = listed(root, path, SAME);
        return found == null ? path : found;
    }

    /** Returns whether the folders of a file that exists list it by this name, and not in another case. */
    public static boolean isListed(Path root, Path path) throws IOException {
        String name = ContentFolder.nameOf(root, path); // a text, as Windows compares paths without case
        return ContentFolder.nameOf(root.toRealPath(), path.toRealPath()).equals(name)
                || listed(root, path, SAME) != null;
    }

    /** Returns the file below {@code root} whose name differs from a path at most in case and composition; null if none. */
    public static Path alike(Path root, Path path) throws IOException {
        return listed(root, path, ALIKE);
    }

    private static Path listed(Path root, Path path, List<UnaryOperator<String>> forms) throws IOException {
        Path listed = root;
        for (Path name : root.relativize(path)) {
            String child = Files.isDirectory(listed) ? child(listed, name.toString(), forms) : null;
            if (child == null) {
                return null;
            }
            listed = listed.resolve(child);
        }
        return listed;
    }

    private static String child(Path folder, String name, List<UnaryOperator<String>> forms) throws IOException {
        List<String> names = ContentFolder.names(folder).stream().sorted().toList();
        for (UnaryOperator<String> form : forms) {
            String wanted = form.apply(name);
            for (String child : names) {
                if (form.apply(child).equals(wanted)) {
                    return child;
                }
            }
        }
        return null;
    }

    /** Returns whether all characters of a text are of ASCII. */
    public static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
