package io.github.kconfig4j.generate.stale;

import java.util.SortedSet;
import java.util.TreeSet;

/** Which classes a source gives. */
public final class TopLevelTypes {
    private TopLevelTypes() {}

    /**
     * The names of the top-level types that a source declares, with the directory and {@code /}; that of the file is always
     * among them. What is nested has its class files beside them, with {@code $} after these names.
     *
     * @param path of the source, with {@code /}, ending in {@code .java}
     */
    public static SortedSet<String> of(String path, String text) {
        SortedSet<String> names = new TreeSet<>();
        names.add(path.substring(0, path.length() - ".java".length()));
        String directory = path.substring(0, path.lastIndexOf('/') + 1);
        TokenList tokens = new TokenList(text);
        int at = 0;
        while (tokens.kind(at) != Tokens.END) {
            if (tokens.isTypeDeclaration(at)) {
                int name = tokens.kind(at) == '@' ? at + 2 : at + 1;
                if (tokens.kind(name) == Tokens.WORD) {
                    names.add(directory + tokens.token(name));
                }
                at = name;
            } else {
                at = tokens.kind(at) == '{' || tokens.kind(at) == '(' ? tokens.afterGroup(at) : at + 1;
            }
        }
        return names;
    }
}
