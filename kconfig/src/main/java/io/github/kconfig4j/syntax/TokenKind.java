package io.github.kconfig4j.syntax;

import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The kinds of tokens. A keyword is one wherever it stands unquoted. */
enum TokenKind {
    END_OF_INPUT("the end of the input"),
    END_OF_LINE("the end of the line"),
    WORD("a word"),
    /** A word that a line begins with and that is no keyword, where keywords depend on the place and there are macros. */
    VARIABLE("a word"),
    QUOTED("a quoted text"),
    ASSIGNED_TEXT("a text"),
    TEXT("a text"),
    HELP_TEXT("a help text"),
    AND("'&&'"),
    OR("'||'"),
    NOT("'!'"),
    OPEN("'('"),
    CLOSE("')'"),
    EQUAL("'='"),
    UNEQUAL("'!='"),
    LESS("'<'"),
    LESS_OR_EQUAL("'<='"),
    GREATER("'>'"),
    GREATER_OR_EQUAL("'>='"),
    COLON_EQUAL("':='"),
    PLUS_EQUAL("'+='"),
    BOOL,
    ALLNOCONFIG_Y,
    CHOICE,
    COMMENT,
    CONFIG,
    CONFIGDEFAULT,
    DEF_BOOL,
    DEF_HEX,
    DEF_INT,
    DEF_STRING,
    DEF_TRISTATE,
    DEFAULT,
    DEFCONFIG_LIST,
    DEPENDS,
    ENDCHOICE,
    ENDIF,
    ENDMENU,
    ENV,
    GRSOURCE,
    GSOURCE,
    HELP,
    HEX,
    IF,
    IMPLY,
    INT,
    MAINMENU,
    MENU,
    MENUCONFIG,
    MODULES,
    ON,
    OPTIONAL,
    OPTION,
    ORSOURCE,
    OSOURCE,
    PROMPT,
    RANGE,
    RESET,
    RSOURCE,
    SELECT,
    SOURCE,
    STRING,
    TRANSITIONAL,
    TRISTATE,
    VISIBLE;

    private static final Map<String, TokenKind> KEYWORDS = keywords();
    private static final Map<String, OldWord> OLD_WORDS = Map.of(
            "---help---", new OldWord(HELP, Feature.DASHED_HELP), "boolean", new OldWord(BOOL, Feature.BOOLEAN_WORD));

    private final String description;

    /** A word that some dialects have for another. */
    private record OldWord(TokenKind kind, Feature feature) {}

    TokenKind() {
        this.description = "'" + name().toLowerCase(Locale.ROOT) + "'";
    }

    TokenKind(String description) {
        this.description = description;
    }

    private static Map<String, TokenKind> keywords() {
        Map<String, TokenKind> words = new HashMap<>();
        for (TokenKind kind : values()) {
            if (kind.compareTo(BOOL) >= 0) {
                words.put(kind.word(), kind);
            }
        }
        return words;
    }

    /** The keywords of a dialect by their words. */
    static Map<String, TokenKind> keywords(Dialect dialect) {
        Map<String, TokenKind> words = new HashMap<>(KEYWORDS);
        words.values().removeIf(kind -> !kind.isIn(dialect));
        OLD_WORDS.forEach((word, old) -> {
            if (dialect.has(old.feature())) {
                words.put(word, old.kind());
            }
        });
        return words;
    }

    /** All keywords, sorted. */
    static Set<String> words() {
        return new TreeSet<>(KEYWORDS.keySet());
    }

    /** The feature without which a word is no keyword, if it takes one; the first if several will do. */
    static Optional<Feature> featureOf(String word) {
        return featuresOf(word).stream().findFirst();
    }

    /** The features any of which makes a word a keyword; none if it is no keyword, or always one. */
    static List<Feature> featuresOf(String word) {
        OldWord old = OLD_WORDS.get(word);
        if (old != null) {
            return List.of(old.feature());
        }
        TokenKind kind = KEYWORDS.get(word);
        return kind == null ? List.of() : kind.features();
    }

    /** Any of which makes it a keyword; empty if it always is one. */
    private List<Feature> features() {
        return switch (this) {
            case TRANSITIONAL -> List.of(Feature.TRANSITIONAL);
            case OPTIONAL -> List.of(Feature.OPTIONAL_CHOICES);
            case RESET -> List.of(Feature.RESETTING_CHOICES);
            case OPTION -> List.of(Feature.OPTION_STATEMENTS, Feature.OPTION_KEYWORDS);
            case MODULES -> List.of(Feature.MODULES_KEYWORD, Feature.OPTION_KEYWORDS);
            case ALLNOCONFIG_Y, DEFCONFIG_LIST -> List.of(Feature.OPTION_KEYWORDS);
            case DEF_HEX, DEF_INT, DEF_STRING -> List.of(Feature.DEFAULTS_WITH_TYPES);
            case ENV -> List.of(Feature.SINGLE_LINES);
            case CONFIGDEFAULT -> List.of(Feature.DEFAULT_ENTRIES);
            case RSOURCE, OSOURCE, ORSOURCE, GSOURCE, GRSOURCE -> List.of(Feature.OTHER_SOURCES);
            default -> List.of();
        };
    }

    private boolean isIn(Dialect dialect) {
        return features().isEmpty() || features().stream().anyMatch(dialect::has);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can be the first of a statement or of a line in an entry. */
    boolean beginsStatement() {
        return this != END_OF_LINE && this != END_OF_INPUT && this != HELP_TEXT;
    }

    /** Whether it is a keyword also behind the first word of a line, where keywords depend on the place. */
    boolean isKeywordWithinLine() {
        return this == IF || this == ON;
    }

    /** Whether it closes a block. */
    boolean isEnd() {
        return this == ENDCHOICE || this == ENDIF || this == ENDMENU;
    }

    /** Whether it makes a line with a word before it a macro assignment. */
    boolean isAssignment() {
        return this == EQUAL || this == COLON_EQUAL || this == PLUS_EQUAL;
    }

    /** Whether it begins a statement with lines of its own. */
    boolean beginsEntry() {
        return switch (this) {
            case CONFIG, MENUCONFIG, MENU, CHOICE, COMMENT -> true;
            default -> false;
        };
    }

    /** Whether it begins a statement with an end keyword. */
    boolean beginsBlock() {
        return this == MENU || this == CHOICE || this == IF;
    }

    /** Whether such a line can stand in an entry only. */
    boolean isOption() {
        return switch (this) {
            case BOOL, TRISTATE, INT, HEX, STRING, DEF_BOOL, DEF_TRISTATE, DEFAULT, DEPENDS -> true;
            case HELP, IMPLY, MODULES, OPTIONAL, OPTION, PROMPT, RANGE, RESET, SELECT, TRANSITIONAL, VISIBLE -> true;
            default -> false;
        };
    }

    /** The words for it in a message. */
    String description() {
        return description;
    }
}
