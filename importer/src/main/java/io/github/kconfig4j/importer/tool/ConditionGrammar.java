package io.github.kconfig4j.importer.tool;

import java.util.Set;
import java.util.regex.Pattern;

/** How a tool writes conditions. */
enum ConditionGrammar {
    /** Names are the same in capitals and small letters; {@code && || ^} bind alike, from left to right. */
    JCP("[\\p{L}$_][^\\s,()\\-+%*/&|!^=<>]*", "[-+%*/&|!^=<>]+", Set.of("&&", "||", "^")),
    /** Which of {@code && || ^} binds stronger is not known; a source that depends on it is refused. */
    ANTENNA("[\\w.]+", "&&?|\\|\\|?|\\^|==|!=|<=|>=|<|>|!|:defined", Set.of("&&", "&", "||", "|", "^"));

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");

    private final Pattern token;
    private final Set<String> connectives;

    ConditionGrammar(String name, String operator, Set<String> connectives) {
        this.token = Pattern.compile("\\s*(?:(?<number>0[xX][0-9a-fA-F]+|[0-9]+(?:\\.[0-9]*)?)(?![\\w.])"
                + "|(?<text>\"(?:[^\"\\\\]|\\\\.)*\")|(?<operator>" + operator + ")|(?<bracket>[(),])|(?<name>" + name
                + ")|(?<other>\\S))");
        this.connectives = connectives;
    }

    Pattern token() {
        return token;
    }

    /** How strong an operator between two binds, or -1 if it is none with a meaning in Kconfig. */
    int level(String operator) {
        if (connectives.contains(operator)) {
            return 0;
        }
        return COMPARISONS.contains(operator) ? 1 : -1;
    }
}
