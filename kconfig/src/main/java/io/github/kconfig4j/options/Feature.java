package io.github.kconfig4j.options;

/**
 * One point in which the dialects of Kconfig differ. Each is asked for in one place of the engine.
 */
public enum Feature {
    /** In a {@code .config} a comment says where a menu ends. */
    MENU_ENDS,
    /** That comment is there for a menu without entries, too. */
    EMPTY_MENU_ENDS,
    /** A tree that says nothing of its title is called the main menu, not the configuration. */
    MAIN_MENU_TITLE,
    /** A question offers help although the entry has none. */
    HELP_ALWAYS_OFFERED,
    /** A last line without a line end is said to be in the file that goes on after it. */
    LAST_LINE_IN_NEXT_FILE,
    /** A tristate that is {@code m} counts and is written as {@code n} once there are no modules. */
    MOD_NEEDS_MODULES,
    /** {@code m} in a condition asks for modules as soon as its line is read, not when all is. */
    MODULES_ASKED_AT_ONCE,
    /** {@code m} in a {@code visible if} is {@code m} also where there are no modules. */
    VISIBILITY_AS_WRITTEN,
    /** A symbol that is not visible is written to a {@code .config} although its default is {@code n}. */
    OFF_DEFAULTS_WRITTEN,
    /** A member of a choice that was visible once is written, although it is hidden in the end. */
    WRITTEN_MEMBERS_STAY,
    /** What a {@code .config} holds already can come a second time, where its mark was set again meanwhile. */
    WRITTEN_AGAIN,
    /** A {@code .config} that would not change is left alone, and that is said. */
    SAME_CONFIG_KEPT,
    /** No mode makes {@code auto.conf} or what belongs to it. */
    NO_AUTOCONF,
    /** Every mode that writes a {@code .config} makes {@code auto.conf} and what belongs to it, if there is none. */
    AUTOCONF_FOR_ALL,
    /** After a random configuration was drawn, open choices are looked at again only if the last one was drawn. */
    LAST_CHOICE_DECIDES,
    /** The seed of a random configuration is printed on standard output, not on standard error. */
    SEED_ON_STDOUT,
    /** {@code auto.conf.cmd} lists the files in the order of their reading, not the last first. */
    FILES_IN_READING_ORDER,
    /**
     * {@code auto.conf} has quoted strings, {@code autoconf.h} a wide heading, {@code auto.conf.cmd} always the same name, and
     * there is no {@code rustc_cfg}.
     */
    QUOTED_AUTOCONF,
    /** The variables {@code KCONFIG_SPLITCONFIG}, where headers of symbols are, and {@code KCONFIG_NEGATIVES}. */
    SPLIT_CONFIG,
    /** Values are computed again before {@code auto.conf} is made. */
    AUTOCONF_RECALCULATED,
    /** There is {@code tristate.conf}, and a symbol {@code A_B} that changed has a header {@code a/b.h}. */
    TRISTATE_CONF,
    /** {@code conf} has no {@code --helpnewconfig}, no mode that replaces values, and prints no usage when asked. */
    FEW_MODES,
    /** {@code conf} has the options {@code -r} and {@code -w}: another {@code .config} to read, and one to write. */
    CONFIG_OPTIONS,
    /** Modes that set all symbols begin with the {@code .config}, not with {@code KCONFIG_ALLCONFIG}. */
    ALL_MODES_READ_CONFIG,
    /** Values are computed again before all new symbols are set, not after. */
    DROPPED_BEFORE_SETTING,
    /** {@code conf} has the mode {@code --mod2noconfig}. */
    MODULES_TO_NO,
    /** The mode that synchronises is called {@code --silentoldconfig}. */
    SILENT_OLDCONFIG,
    /** {@code auto.conf.cmd} names its target once, in a variable. */
    AUTOCONF_NAMED_ONCE,
    /** An entry that is shown only because something below it is counts from then on as decided by the user. */
    SHOWN_IS_DECIDED,
    /** The keyword {@code reset} in a choice: for what condition a user's values are forgotten with a new choice. */
    RESETTING_CHOICES,
    /** The keyword {@code transitional}. */
    TRANSITIONAL,
    /** {@code depends on X if Y}. */
    CONDITIONAL_DEPENDS,
    /** A choice may have a name, a type line and may be a tristate; it is a symbol that its members depend on. */
    TYPED_CHOICES,
    /** The table that gives symbols their order has fewer buckets. */
    FEW_BUCKETS,
    /** Each step of a dependency loop is told with its line. */
    LOOPS_WITH_LINES,
    /** A line of a {@code .config} about a symbol that no file declares makes the configuration another. */
    UNKNOWN_LINES_CHANGE,
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
    /** {@code $NAME} in strings, {@code option env}, and {@code UNAME_RELEASE} as a symbol that no file declares. */
    ENVIRONMENT_OPTIONS,
    /** The keyword {@code option} with what follows it. */
    OPTION_STATEMENTS,
    /** {@code option modules}, {@code option defconfig_list} and {@code option allnoconfig_y}, all of them keywords. */
    OPTION_KEYWORDS,
    /** The symbol with {@code option defconfig_list} is not written to a {@code .config}. */
    DEFCONFIG_LIST_UNWRITTEN,
    /** In a choice may stand {@code menuconfig}, {@code source} and assignments, and anything in an {@code if} there. */
    STATEMENTS_IN_CHOICES,
    /** An error in a choice ends the choice. */
    ERRORS_END_CHOICES,
    /** In a choice may stand {@code source}. */
    SOURCES_IN_CHOICES,
    /** Behind the first word of a line a word may hold {@code /} and {@code .}. */
    PATHS_AS_WORDS,
    /** The first word of a line may hold {@code /} and {@code .}, too. */
    PATHS_AS_FIRST_WORDS,
    /** A path in {@code source} may have wildcards; all files that match are read, in the order of their names. */
    WILDCARDS,
    /** Of the files that match a path in {@code source} the one whose name comes last is read first, and so on. */
    LAST_MATCH_FIRST,
    /**
     * A path in {@code source} is one below the directory of the run, with wildcards or without, else one beside the file that
     * asks; nothing that matches a {@code *} says nothing, and that something else is missing is said on standard output.
     */
    SOURCES_NEARBY,
    /** A file in {@code source} that is missing says nothing, with wildcards or without. */
    SOURCES_MAY_MISS,
    /** In what is said of a symbol that is no tristate, that a tristate is not {@code n} counts as that tristate. */
    TRISTATES_AS_CONDITIONS,
    /** At most 255 bytes of what a command of {@code $(shell,...)} prints count. */
    SHORT_COMMAND_OUTPUT,
    /**
     * Each line is read on its own, its first word says what it is, and the first mistake ends the reading; {@code $NAME} in
     * quotes is a variable of the environment, and the symbol of the modules is called {@code MODULES}.
     */
    SINGLE_LINES,
    /** {@code rsource}, {@code osource}, {@code orsource}, {@code gsource} and {@code grsource}. */
    OTHER_SOURCES,
    /** {@code configdefault}: an entry that gives a symbol defaults and nothing else, as Zephyr's copy of Kconfiglib has it. */
    DEFAULT_ENTRIES,
    /** {@code def_int}, {@code def_hex} and {@code def_string}. */
    DEFAULTS_WITH_TYPES,
    /** Conditions stay as they are written, the last type of a symbol counts, and loops through ranges are errors. */
    PLAIN_CONDITIONS,
    /** Numbers have any size and are read as Python reads them; a bool as a number's default or bound is its letter. */
    PYTHON_NUMBERS,
    /**
     * A value is computed when something asks for it; a user's number outside its range gives way to the defaults, and that
     * is said.
     */
    VALUES_ON_DEMAND,
    /** In a {@code .config} and in generated files a text stands between its quotes as it is, up to the last in a line. */
    PLAIN_TEXTS,
    /** A line of a {@code .config} counts without the white space at its end; only texts that are whole count. */
    TOLERANT_CONFIG_LINES,
    /** Generated files begin with what the variables {@code KCONFIG_CONFIG_HEADER} and the like hold, nothing else. */
    OWN_HEADINGS,
    /** {@code conf} does what the scripts of Kconfiglib do, and has their modes only. */
    SCRIPTS,
    /** {@code ---help---} for {@code help}. */
    DASHED_HELP,
    /** {@code boolean} for {@code bool}. */
    BOOLEAN_WORD,
    /** A prompt, title, comment or path of one word may be written without quotes. */
    UNQUOTED_TEXTS,
    /** Keywords are such at the beginning of a line only, {@code if} and {@code on} also behind; lines end lists. */
    CONTEXTUAL_KEYWORDS,
    /** After an error in an entry its other lines still belong to it; an error in a block ends the block. */
    ERRORS_WITHIN_ENTRIES,
    /** A block of {@code if} begins where the next statement is. */
    CONDITIONS_BEGIN_LATE,
    /** Blank and repeated help texts are complained of. */
    CHECKED_HELP,
    /** A second help text of an entry takes the place of the first, and nothing is said. */
    HELP_REPLACED,
    /** That the default of a choice is no member of it is complained of. */
    CHECKED_CHOICE_DEFAULTS,
    /** {@code y}, {@code m} and {@code n} have no type; a declaration of one may give it one. */
    UNTYPED_CONSTANTS,
    /** Bools and tristates compare as the texts {@code n}, {@code m} and {@code y}, not by how much they say. */
    TRISTATES_COMPARED_AS_TEXTS,
    /** What advises on dependency loops is {@code kconfig-language.txt}, not {@code .rst}. */
    TEXT_ADVICE,
    /** What advises on dependency loops is named at each step of a loop. */
    ADVICE_AT_EACH_STEP,
    /** That a text or a chain of files has no end, or a file is missing, is said on standard output. */
    READING_ERRORS_ON_STDOUT,
    /** In messages a {@code bool} is called boolean. */
    BOOLEAN_NAMED,
    /** Dependency loops are no errors, and the search for them goes on after one. */
    LOOPS_ALLOWED,
    /**
     * Loops are followed and told by entries: first what selects a symbol, then the dependencies of each entry with its lines;
     * what implies a symbol makes none.
     */
    LOOPS_BY_ENTRIES,
    /** {@code conf} has the option {@code --fatalrecursive}, with which dependency loops are errors. */
    LOOPS_FATAL_ON_DEMAND,
    /**
     * {@code conf} has the mode names of Linux 4.11, takes the file of {@code --defconfig} only after {@code =}, ends at
     * a wrong option, and says on standard output which file it misses.
     */
    OLD_COMMAND_LINE,
    /** The mode that synchronises needs a {@code .config}. */
    SYNCHRONISES_CONFIG,
    /**
     * The mode that synchronises asks on a terminal only, writes the {@code .config} only if it
     * changes, and makes the files of Linux 4.11 in directories that exist.
     */
    OLD_SYNCHRONISATION,
    /** That synchronising failed is said of the update of the configuration. */
    UPDATE_FAILED,
    /** Headers of symbols that changed are below {@code include/config}, wherever {@code auto.conf} is. */
    HEADERS_IN_INCLUDE,
    /** Headers of symbols that changed are beside {@code auto.conf}, and its dependencies in {@code .config.cmd} beside the {@code .config}. */
    DEPENDENCIES_BESIDE_CONFIG,
    /** The variable {@code BR2_CONFIG} names the {@code .config}, not {@code KCONFIG_CONFIG}. */
    BUILDROOT_VARIABLE,
    /** The list of new symbols has names only, and no members of choices. */
    NEW_SYMBOLS_WITHOUT_VALUES,
    /** Where the input is no terminal, an answer is followed by a line end, not echoed. */
    ANSWERS_NOT_ECHOED,
    /** The variables {@code KCONFIG_WERROR} and {@code KCONFIG_WARN_UNKNOWN_SYMBOLS}. */
    WARNING_VARIABLES,
    /** That a symbol has several lines in a {@code .config} is not told. */
    REASSIGNMENTS_UNTOLD,
    /** That a line of a {@code .config} overrides another is a notice, not a warning. */
    OVERRIDES_NOTED,
    /** A line of a {@code .config} counts only if it is written exactly as the tool writes it. */
    EXACT_CONFIG_LINES,
    /** The variable {@code KCONFIG_WARN_CHANGED_INPUT}. */
    CHANGED_INPUT_TOLD,
    /** A number outside its range takes the bound as a plain number, not as it is spelled. */
    PLAIN_BOUNDS,
    /** What is implied with {@code y} is never {@code m}, and an imply counts in full unless the dependencies are off. */
    FULL_IMPLIES,
    /** In a {@code .config}, {@code is not set} behind a symbol that is neither bool nor tristate says nothing. */
    UNSET_SWITCHES_ONLY,
    /** {@code --oldconfig} shows all menus below the one in which something is new. */
    ALL_MENUS_SHOWN,
    /** On the page about a symbol, where it is found ends with its own entry, not with the menu around it. */
    LOCATION_WITH_ENTRY,
    /** The page about a symbol has its prompts first and one definition. */
    PROMPTS_FIRST,
    /** The page about a symbol has what selects and implies it in one line each, whatever that is now. */
    SELECTORS_IN_ONE_LINE,
    /** What is selected while its dependencies are {@code n} is told in one line; while they are {@code m}, not at all. */
    UNMET_IN_ONE_LINE,
    /** What is selected while its dependencies are {@code n} is {@code n}, and nothing is said. */
    UNMET_SELECTS_IGNORED
}
