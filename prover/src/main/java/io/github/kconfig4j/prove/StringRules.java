package io.github.kconfig4j.prove;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a string is evidence. Strings are everywhere, and a short word in one proves nothing, so:
 *
 * <ul>
 *   <li>a string constant of disabled code counts where it is the whole string, if it has at least four characters;
 *   <li>it counts as a part of a longer string, between word boundaries, if it has at least eight;
 *   <li>the full name of a type counts wherever it stands as a word, with dots, slashes or as in a descriptor;
 *   <li>the name of a member, or of a type without a package, counts as a word if it has at least eight characters and
 *       is made of several words ({@code posixCpuTimersWork}, {@code TASK_WORK}): one word such as {@code callback} may
 *       mean anything.
 * </ul>
 */
final class StringRules {
    private static final int WHOLE = 4;
    private static final int PART = 8;
    private static final int NAME = 8;
    private static final Pattern SEVERAL_WORDS = Pattern.compile(".*(\\p{Ll}\\p{Lu}|[^_]_[^_]).*");
    private static final Pattern WORD = Pattern.compile("[\\p{javaJavaIdentifierPart}./]+");
    private static final Pattern IDENTIFIER = Pattern.compile("\\p{javaJavaIdentifierPart}+");

    private StringRules() {}

    /** Whether a string constant is evidence where it is the whole string. */
    static boolean isEvidence(String text) {
        return text.length() >= WHOLE;
    }

    /** Whether a simple name is evidence as a word in a string. */
    static boolean isEvidenceAsName(String name) {
        return name.length() >= NAME && SEVERAL_WORDS.matcher(name).matches();
    }

    /** Whether a text holds another as a part that is long enough and stands between word boundaries. */
    static boolean holdsPart(String text, String part) {
        if (part.length() < PART) {
            return false;
        }
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            if (isBoundary(text, at) && isBoundary(text, at + part.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBoundary(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isJavaIdentifierPart(text.charAt(at - 1))
                || !Character.isJavaIdentifierPart(text.charAt(at));
    }

    /** The identifiers in a text. */
    static Set<String> identifiers(String text) {
        Set<String> identifiers = new LinkedHashSet<>();
        Matcher matcher = IDENTIFIER.matcher(text);
        while (matcher.find()) {
            identifiers.add(matcher.group());
        }
        return identifiers;
    }

    /**
     * Every name with dots that a text may mean: {@code a/b/C.class} gives {@code a}, {@code a.b}, {@code a.b.C} and
     * {@code a.b.C.class}; a descriptor's {@code L} and the dot of a nested type's source name are understood.
     */
    static Set<String> dottedNames(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().replace('/', '.');
            addPrefixes(word, names);
            if (word.startsWith("L")) {
                addPrefixes(word.substring(1), names);
            }
        }
        return names;
    }

    private static void addPrefixes(String word, Set<String> names) {
        for (int dot = word.indexOf('.'); dot >= 0; dot = word.indexOf('.', dot + 1)) {
            names.add(word.substring(0, dot));
        }
        names.add(word);
    }
}
