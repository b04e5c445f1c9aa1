package io.github.kconfig4j.generate.source;

/**
 * Whether a Java source declares anything. One that does not gives no class, and the compiler plugin, which looks for one,
 * would compile the module in every build.
 */
public final class DeclaredTypes {
    private final String text;
    private int next;

    private DeclaredTypes(String text) {
        this.text = text;
    }

    /**
     * Whether a source holds nothing but comments, a package declaration and imports.
     *
     * @param path its path, with {@code /}: {@code package-info.java} and {@code module-info.java} are what they declare
     */
    static boolean isNoneIn(String path, String text) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return !name.equals("package-info.java") && !name.equals("module-info.java") && isNoneIn(text);
    }

    /** Whether a text holds nothing but comments, a package declaration and imports. */
    public static boolean isNoneIn(String text) {
        return new DeclaredTypes(text).isNone();
    }

    private boolean isNone() {
        skipBlanksAndComments();
        while (next < text.length()) {
            if (!startsWithWord("package") && !startsWithWord("import") && text.charAt(next) != ';') {
                return false;
            }
            int end = text.indexOf(';', next);
            next = end < 0 ? text.length() : end + 1;
            skipBlanksAndComments();
        }
        return true;
    }

    private boolean startsWithWord(String word) {
        int end = next + word.length();
        return text.startsWith(word, next) && end < text.length() && !Character.isJavaIdentifierPart(text.charAt(end));
    }

    private void skipBlanksAndComments() {
        int before;
        do {
            before = next;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            skip("//", "\n");
            skip("/*", "*/");
        } while (next > before);
    }

    private void skip(String begin, String end) {
        if (text.startsWith(begin, next)) {
            int found = text.indexOf(end, next + begin.length());
            next = found < 0 ? text.length() : found + end.length();
        }
    }
}
