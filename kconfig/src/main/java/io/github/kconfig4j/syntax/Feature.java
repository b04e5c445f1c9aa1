package io.github.kconfig4j.syntax;

/**
 * One point in which the dialects of Kconfig differ. Each is asked for in one place of the engine.
 */
public enum Feature {
    /** In a {@code .config} a comment says where a menu ends. */
    MENU_ENDS,
    /** A tree that says nothing of its title is called the main menu, not the configuration. */
    MAIN_MENU_TITLE,
    /** A question offers help although the entry has none. */
    HELP_ALWAYS_OFFERED,
    /** A symbol that is not visible is written to a {@code .config} although its default is {@code n}. */
    OFF_DEFAULTS_WRITTEN,
    /** A {@code .config} that would not change is left alone, and that is said. */
    SAME_CONFIG_KEPT,
    /** Every mode that writes a {@code .config} makes {@code auto.conf} and what belongs to it, if there is none. */
    AUTOCONF_FOR_ALL,
    /** The seed of a random configuration is printed on standard output, not on standard error. */
    SEED_ON_STDOUT,
    /** {@code auto.conf.cmd} lists the files in the order of their reading, not the last first. */
    FILES_IN_READING_ORDER,
    /** The keyword {@code transitional}. */
    TRANSITIONAL,
    /** {@code depends on X if Y}. */
    CONDITIONAL_DEPENDS,
    /** A choice may have a name, a type line and may be a tristate; it is a symbol that its members depend on. */
    TYPED_CHOICES,
    /** The keyword {@code optional} in a choice. */
    OPTIONAL_CHOICES,
    /** A choice member without prompt, with a default or not bool is an error, not a warning. */
    STRICT_CHOICE_MEMBERS,
    /** Blank or repeated help and a {@code menuconfig} without prompt are errors, not warnings. */
    STRICT_ENTRIES,
    /** Sourcing a file twice is an error. */
    NO_REPEATED_INCLUSION,
    /** A last line without line end in the top file is an error, not a warning. */
    FINAL_NEWLINE_REQUIRED,
    /** An {@code int} or {@code hex} without a default is {@code 0} or {@code 0x0}, not empty. */
    ZERO_NUMBERS,
    /** A user value outside its range takes the nearest bound; without it falls back to the default. */
    CLAMPED_USER_VALUES,
    /** Constants in conditions are always folded, not only where something else could be simplified. */
    FOLDED_CONSTANTS,
    /** Conditions are simplified from right to left, which shows in the order of what is said of them. */
    RIGHT_OPERANDS_FIRST,
    /** The macro language with {@code $(...)}, assignments and functions. */
    MACROS,
    /** The keyword {@code modules} in an entry. */
    MODULES_KEYWORD,
    /** {@code $NAME} in strings and {@code option env}. */
    ENVIRONMENT_OPTIONS,
    /** The keyword {@code option} with what follows it. */
    OPTION_STATEMENTS,
    /** {@code ---help---} for {@code help}. */
    DASHED_HELP,
    /** A prompt, title, comment or path of one word may be written without quotes. */
    UNQUOTED_TEXTS,
    /** Keywords are such at the beginning of a line only, {@code if} and {@code on} also behind; lines end lists. */
    CONTEXTUAL_KEYWORDS,
    /** After an error in an entry its other lines still belong to it; an error in a block ends the block. */
    ERRORS_WITHIN_ENTRIES,
    /** Blank and repeated help texts are complained of. */
    CHECKED_HELP,
    /** That the default of a choice is no member of it is complained of. */
    CHECKED_CHOICE_DEFAULTS,
    /** Dependency loops are warnings. */
    LOOPS_ALLOWED
}
