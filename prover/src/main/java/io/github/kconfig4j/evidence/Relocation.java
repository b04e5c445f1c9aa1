package io.github.kconfig4j.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A package that an artifact has under another name, as the shade plugin gives it.
 *
 * @param from the package as its owner has it, with {@code /} and one at its end
 * @param to the package in the artifact, likewise
 */
public record Relocation(String from, String to) {
    /** A path may be that of a class for a later Java. */
    private static final Pattern VERSION = Pattern.compile("META-INF/versions/\\d+/");

    /** Whether a path, or a class by its name with {@code /}, is in the package under its other name. */
    boolean moved(String path) {
        return path.startsWith(to, start(path));
    }

    /** What was called so before it was moved; the same of what was not. */
    String back(String path) {
        int start = start(path);
        return moved(path) ? path.substring(0, start) + from + path.substring(start + to.length()) : path;
    }

    /** A text in which names of classes and paths stand, with what was moved as it was called before. */
    String backInText(String text) {
        return text.replace(to, from).replace(to.replace('/', '.'), from.replace('/', '.'));
    }

    private static int start(String path) {
        Matcher version = VERSION.matcher(path);
        return version.lookingAt() ? version.end() : 0;
    }

    @Override
    public String toString() {
        return from.replace('/', '.') + "* as " + to.replace('/', '.') + "*";
    }
}
