package io.github.kconfig4j.generate.sync;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which classes a source gives. */
final class TopLevelTypes {
    /** A declaration without indent; what is nested is indented, and its classes go with those of the outer type. */
    private static final Pattern DECLARATION = Pattern.compile(
            "^(?:(?:public|abstract|final|sealed|non-sealed|strictfp)\\s+)*(?:class|interface|@interface|enum|record)\\s+(\\w+)",
            Pattern.MULTILINE);

    private TopLevelTypes() {}

    /** The names of the top-level types, with the directory and {@code /}; that of the file is always among them. */
    static Set<String> of(String path, String text) {
        Set<String> names = new TreeSet<>();
        names.add(path.substring(0, path.length() - ".java".length()));
        String directory = path.substring(0, path.lastIndexOf('/') + 1);
        Matcher declaration = DECLARATION.matcher(text);
        while (declaration.find()) {
            names.add(directory + declaration.group(1));
        }
        return names;
    }
}
