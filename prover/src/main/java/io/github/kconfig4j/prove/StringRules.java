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
 *       mean anything;
 *   <li>the name of a package counts as a whole word of a text if it has at least three parts;
 *   <li>a line of a resource counts if it has at least eight characters and four of them are letters.
 * </ul>
 */
final class StringRules {
    private static final int WHOLE = 4;
    private static final int PART = 8;
    private static final int NAME = 8;
    private static final int PACKAGE_DOTS = 2;
    private static final int LINE = 8;
    private static final int LINE_LETTERS = 4;
    private static final Pattern SEVERAL_WORDS = Pattern.compile(".*(\\p{Ll}\\p{Lu}|[^_]_[^_]).*");
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

    /** Whether a simple name stands in a text as a word with no package before it. */
    static boolean holdsUnqualified(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            boolean qualified = at > 0 && "./$".indexOf(text.charAt(at - 1)) >= 0;
            if (!qualified && isBoundary(text, at) && isBoundary(text, at + name.length())) {
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

    /** Every name with dots that a text may mean, in every form of {@link QualifiedNames}. */
    static Set<String> dottedNames(String text) {
        Set<String> names = new LinkedHashSet<>();
        QualifiedNames.words(text).forEach(word -> names.addAll(QualifiedNames.in(word)));
        return names;
    }

    /** Whether a package's name is evidence as a word in a text: {@code audit.log} may be a file. */
    static boolean isEvidenceAsPackage(String name) {
        return name.chars().filter(c -> c == '.').count() >= PACKAGE_DOTS;
    }

    /** Whether a line of a resource, without white space around it, is evidence: a bracket, a tag, a word is none. */
    static boolean isEvidenceAsLine(String line) {
        return line.length() >= LINE && line.chars().filter(Character::isLetter).count() >= LINE_LETTERS;
    }

    /** Whether a name is in a text and no letter of it goes on behind it. What stands before it does not matter. */
    static boolean endsInside(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            if (end == text.length() || text.charAt(end) > '~' || !Character.isJavaIdentifierPart(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }
}
