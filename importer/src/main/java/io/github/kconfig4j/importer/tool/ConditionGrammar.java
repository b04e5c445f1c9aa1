package io.github.kconfig4j.importer.tool;

import java.util.Map;
import java.util.regex.Pattern;

/** How a tool writes conditions. */
enum ConditionGrammar {
    /** Names are the same in capitals and small letters; {@code && || ^} bind alike, from left to right. */
    JCP(
            "[\\p{L}$_][^\\s,()\\-+%*/&|!^=<>]*",
            "[-+%*/&|!^=<>]+",
            Map.ofEntries(
                    Map.entry("&&", 0),
                    Map.entry("||", 0),
                    Map.entry("^", 0),
                    Map.entry("==", 1),
                    Map.entry("!=", 1),
                    Map.entry("<", 1),
                    Map.entry(">", 1),
                    Map.entry("<=", 1),
                    Map.entry(">=", 1))),
    /** Which of {@code && || ^} binds stronger is not known; a source that depends on it is refused. */
    ANTENNA(
            "[\\w.]+",
            "&&?|\\|\\|?|\\^|==|!=|<=|>=|<|>|!|:defined",
            Map.ofEntries(
                    Map.entry("&&", 0),
                    Map.entry("&", 0),
                    Map.entry("||", 0),
                    Map.entry("|", 0),
                    Map.entry("^", 0),
                    Map.entry("==", 1),
                    Map.entry("!=", 1),
                    Map.entry("<", 1),
                    Map.entry(">", 1),
                    Map.entry("<=", 1),
                    Map.entry(">=", 1)));

    private final Pattern token;
    private final Map<String, Integer> levels;

    ConditionGrammar(String name, String operator, Map<String, Integer> levels) {
        this.token = Pattern.compile("\\s*(?:(?<number>0[xX][0-9a-fA-F]+|[0-9]+(?:\\.[0-9]*)?)(?![\\w.])"
                + "|(?<text>\"(?:[^\"\\\\]|\\\\.)*\")|(?<operator>" + operator + ")|(?<bracket>[(),])|(?<name>" + name
                + ")|(?<other>\\S))");
        this.levels = levels;
    }

    Pattern token() {
        return token;
    }

    /** How strong an operator between two binds, or -1 if it is none with a meaning in Kconfig. */
    int level(String operator) {
        return levels.getOrDefault(operator, -1);
    }
}
