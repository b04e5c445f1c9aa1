package io.github.kconfig4j.options;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A dialect of Kconfig: a named set of {@link Feature features}. */
public enum Dialect {
    /** The newest {@code scripts/kconfig} of a kernel that was released. */
    LINUX(
            "linux",
            EnumSet.of(
                    Feature.TRANSITIONAL,
                    Feature.CONDITIONAL_DEPENDS,
                    Feature.STRICT_CHOICE_MEMBERS,
                    Feature.STRICT_ENTRIES,
                    Feature.NO_REPEATED_INCLUSION,
                    Feature.FINAL_NEWLINE_REQUIRED,
                    Feature.ZERO_NUMBERS,
                    Feature.FOLDED_CONSTANTS,
                    Feature.RIGHT_OPERANDS_FIRST,
                    Feature.CLAMPED_USER_VALUES,
                    Feature.FILES_IN_READING_ORDER,
                    Feature.AUTOCONF_NAMED_ONCE,
                    Feature.CHECKED_HELP,
                    Feature.CHECKED_CHOICE_DEFAULTS,
                    Feature.MAIN_MENU_TITLE,
                    Feature.HELP_ALWAYS_OFFERED,
                    Feature.MENU_ENDS,
                    Feature.EMPTY_MENU_ENDS,
                    Feature.SAME_CONFIG_KEPT,
                    Feature.AUTOCONF_FOR_ALL,
                    Feature.SEED_ON_STDOUT,
                    Feature.EXACT_CONFIG_LINES,
                    Feature.MODULES_KEYWORD,
                    Feature.MODULES_TO_NO,
                    Feature.LOCATION_WITH_ENTRY,
                    Feature.WARNING_VARIABLES,
                    Feature.MACROS)),
    /** {@link #LINUX} with what the next kernel adds. */
    LINUX_NEXT("linux-next", and(LINUX.features, Feature.CHANGED_INPUT_TOLD)),
    /** {@code scripts/kconfig} of Linux 6.1. */
    LINUX_6_1(
            "linux-6.1",
            EnumSet.of(
                    Feature.TYPED_CHOICES,
                    Feature.FEW_BUCKETS,
                    Feature.LOOPS_WITH_LINES,
                    Feature.UNKNOWN_LINES_CHANGE,
                    Feature.OPTIONAL_CHOICES,
                    Feature.SHOWN_IS_DECIDED,
                    Feature.LAST_LINE_IN_NEXT_FILE,
                    Feature.CHECKED_HELP,
                    Feature.CHECKED_CHOICE_DEFAULTS,
                    Feature.MAIN_MENU_TITLE,
                    Feature.HELP_ALWAYS_OFFERED,
                    Feature.MENU_ENDS,
                    Feature.EMPTY_MENU_ENDS,
                    Feature.SAME_CONFIG_KEPT,
                    Feature.AUTOCONF_FOR_ALL,
                    Feature.SEED_ON_STDOUT,
                    Feature.MODULES_KEYWORD,
                    Feature.MODULES_TO_NO,
                    Feature.LOCATION_WITH_ENTRY,
                    Feature.WARNING_VARIABLES,
                    Feature.MACROS)),
    /** {@code scripts/kconfig} of Linux 5.13 to 5.16, as in barebox: {@link #LINUX_6_1} with what it was before. */
    LINUX_5_13(
            "linux-5.13",
            and(
                    without(
                            LINUX_6_1.features,
                            Feature.EMPTY_MENU_ENDS,
                            Feature.MODULES_TO_NO,
                            Feature.LOCATION_WITH_ENTRY,
                            Feature.WARNING_VARIABLES),
                    Feature.UNTYPED_CONSTANTS,
                    Feature.TRISTATES_AS_CONDITIONS,
                    Feature.SHORT_COMMAND_OUTPUT,
                    Feature.PLAIN_BOUNDS,
                    Feature.UNSET_SWITCHES_ONLY,
                    Feature.QUOTED_AUTOCONF)),
    /** {@link #LINUX_5_13} as OpenWrt has it: with files that match, resets, and selects that ask for dependencies. */
    OPENWRT(
            "openwrt",
            and(
                    without(LINUX_5_13.features, Feature.AUTOCONF_FOR_ALL),
                    Feature.PATHS_AS_WORDS,
                    Feature.PATHS_AS_FIRST_WORDS,
                    Feature.WILDCARDS,
                    Feature.LAST_MATCH_FIRST,
                    Feature.SOURCES_NEARBY,
                    Feature.RESETTING_CHOICES,
                    Feature.HELP_REPLACED,
                    Feature.LOOPS_ALLOWED,
                    Feature.LOOPS_FATAL_ON_DEMAND,
                    Feature.OFF_DEFAULTS_WRITTEN,
                    Feature.UNMET_SELECTS_IGNORED,
                    Feature.NO_AUTOCONF,
                    Feature.CONFIG_OPTIONS,
                    Feature.ALL_MODES_READ_CONFIG,
                    Feature.DROPPED_BEFORE_SETTING,
                    Feature.REASSIGNMENTS_UNTOLD)),
    /** {@code scripts/kconfig} of Linux 5.2 to 5.12, as in Xen and, with less, in crosstool-NG. */
    LINUX_5(
            "linux-5",
            EnumSet.of(
                    Feature.TYPED_CHOICES,
                    Feature.FEW_BUCKETS,
                    Feature.LOOPS_WITH_LINES,
                    Feature.UNKNOWN_LINES_CHANGE,
                    Feature.OPTIONAL_CHOICES,
                    Feature.STATEMENTS_IN_CHOICES,
                    Feature.ERRORS_END_CHOICES,
                    Feature.SHOWN_IS_DECIDED,
                    Feature.LAST_LINE_IN_NEXT_FILE,
                    Feature.OPTION_KEYWORDS,
                    Feature.DEFCONFIG_LIST_UNWRITTEN,
                    Feature.LAST_CHOICE_DECIDES,
                    Feature.UNQUOTED_TEXTS,
                    Feature.MACROS,
                    Feature.SHORT_COMMAND_OUTPUT,
                    Feature.UNTYPED_CONSTANTS,
                    Feature.TRISTATES_AS_CONDITIONS,
                    Feature.PLAIN_BOUNDS,
                    Feature.FULL_IMPLIES,
                    Feature.UNSET_SWITCHES_ONLY,
                    Feature.CHECKED_HELP,
                    Feature.CHECKED_CHOICE_DEFAULTS,
                    Feature.MAIN_MENU_TITLE,
                    Feature.HELP_ALWAYS_OFFERED,
                    Feature.MENU_ENDS,
                    Feature.SAME_CONFIG_KEPT,
                    Feature.AUTOCONF_FOR_ALL,
                    Feature.QUOTED_AUTOCONF,
                    Feature.TRISTATE_CONF,
                    Feature.FEW_MODES,
                    Feature.PROMPTS_FIRST)),
    /** {@code scripts/kconfig} of Linux 4.18 to 5.1: {@link #LINUX_5} with what it wrote before. */
    LINUX_4_20(
            "linux-4.20",
            and(
                    without(LINUX_5.features, Feature.MENU_ENDS, Feature.AUTOCONF_FOR_ALL, Feature.SAME_CONFIG_KEPT),
                    Feature.PATHS_AS_WORDS,
                    Feature.WRITTEN_AGAIN,
                    Feature.DASHED_HELP)),
    /** {@link #LINUX_4_20} as U-Boot has it: with the grammar of Linux 4.18, and with texts as they are. */
    U_BOOT(
            "u-boot",
            and(
                    without(
                            LINUX_4_20.features,
                            Feature.OPTION_KEYWORDS,
                            Feature.STATEMENTS_IN_CHOICES,
                            Feature.ERRORS_END_CHOICES,
                            Feature.PATHS_AS_WORDS),
                    Feature.OPTION_STATEMENTS,
                    Feature.CONTEXTUAL_KEYWORDS,
                    Feature.ERRORS_WITHIN_ENTRIES,
                    Feature.SYNCHRONISES_CONFIG,
                    Feature.AUTOCONF_RECALCULATED,
                    Feature.UPDATE_FAILED,
                    Feature.HEADERS_IN_INCLUDE,
                    Feature.PLAIN_TEXTS)),
    /** {@link #LINUX_5} as Unikraft has it: with wildcards in {@code source}, whose files may be missing. */
    UNIKRAFT(
            "unikraft",
            and(
                    LINUX_5.features,
                    Feature.WILDCARDS,
                    Feature.SOURCES_MAY_MISS,
                    Feature.DASHED_HELP,
                    Feature.TEXT_ADVICE,
                    Feature.WRITTEN_AGAIN,
                    Feature.AUTOCONF_RECALCULATED)),
    /** The language before the macros, as in Linux 4.11 and kconfig-frontends. */
    LEGACY(
            "legacy",
            EnumSet.of(
                    Feature.TYPED_CHOICES,
                    Feature.FEW_BUCKETS,
                    Feature.LOOPS_WITH_LINES,
                    Feature.UNKNOWN_LINES_CHANGE,
                    Feature.OPTIONAL_CHOICES,
                    Feature.LAST_CHOICE_DECIDES,
                    Feature.SHOWN_IS_DECIDED,
                    Feature.LAST_LINE_IN_NEXT_FILE,
                    Feature.ENVIRONMENT_OPTIONS,
                    Feature.OPTION_STATEMENTS,
                    Feature.DASHED_HELP,
                    Feature.BOOLEAN_WORD,
                    Feature.UNQUOTED_TEXTS,
                    Feature.CONTEXTUAL_KEYWORDS,
                    Feature.ERRORS_WITHIN_ENTRIES,
                    Feature.CONDITIONS_BEGIN_LATE,
                    Feature.MOD_NEEDS_MODULES,
                    Feature.MODULES_ASKED_AT_ONCE,
                    Feature.VISIBILITY_AS_WRITTEN,
                    Feature.OFF_DEFAULTS_WRITTEN,
                    Feature.WRITTEN_MEMBERS_STAY,
                    Feature.WRITTEN_AGAIN,
                    Feature.UNTYPED_CONSTANTS,
                    Feature.TRISTATES_COMPARED_AS_TEXTS,
                    Feature.OLD_COMMAND_LINE,
                    Feature.SILENT_OLDCONFIG,
                    Feature.SYNCHRONISES_CONFIG,
                    Feature.OLD_SYNCHRONISATION,
                    Feature.UPDATE_FAILED,
                    Feature.HEADERS_IN_INCLUDE,
                    Feature.QUOTED_AUTOCONF,
                    Feature.TRISTATE_CONF,
                    Feature.FEW_MODES,
                    Feature.NEW_SYMBOLS_WITHOUT_VALUES,
                    Feature.ANSWERS_NOT_ECHOED,
                    Feature.UNMET_IN_ONE_LINE,
                    Feature.PLAIN_BOUNDS,
                    Feature.FULL_IMPLIES,
                    Feature.UNSET_SWITCHES_ONLY,
                    Feature.ALL_MENUS_SHOWN,
                    Feature.PROMPTS_FIRST,
                    Feature.SELECTORS_IN_ONE_LINE,
                    Feature.ADVICE_AT_EACH_STEP,
                    Feature.BOOLEAN_NAMED,
                    Feature.READING_ERRORS_ON_STDOUT,
                    Feature.TEXT_ADVICE,
                    Feature.LOOPS_ALLOWED,
                    Feature.LOOPS_BY_ENTRIES)),
    /** {@code scripts/kconfig} of Linux 4.17: {@link #LEGACY} with what came before the macros. */
    LINUX_4_17(
            "linux-4.17",
            and(
                    without(
                            LEGACY.features,
                            Feature.SILENT_OLDCONFIG,
                            Feature.OFF_DEFAULTS_WRITTEN,
                            Feature.NEW_SYMBOLS_WITHOUT_VALUES,
                            Feature.UNMET_IN_ONE_LINE,
                            Feature.ALL_MENUS_SHOWN,
                            Feature.ADVICE_AT_EACH_STEP,
                            Feature.BOOLEAN_WORD,
                            Feature.BOOLEAN_NAMED,
                            Feature.READING_ERRORS_ON_STDOUT,
                            Feature.TRISTATES_COMPARED_AS_TEXTS,
                            Feature.WRITTEN_MEMBERS_STAY,
                            Feature.MODULES_ASKED_AT_ONCE,
                            Feature.SELECTORS_IN_ONE_LINE),
                    Feature.CHECKED_HELP,
                    Feature.CHECKED_CHOICE_DEFAULTS)),
    /** {@link #LINUX_4_17} as Buildroot has it: with what synchronising makes in other places. */
    BUILDROOT(
            "buildroot",
            and(
                    without(LINUX_4_17.features, Feature.HEADERS_IN_INCLUDE),
                    Feature.DEPENDENCIES_BESIDE_CONFIG,
                    Feature.BUILDROOT_VARIABLE)),
    /**
     * {@link #LINUX_6_1} as coreboot has it: with wildcards in {@code source}, whose files may be missing and which may stand
     * in a choice.
     */
    COREBOOT(
            "coreboot",
            and(
                    LINUX_6_1.features,
                    Feature.WILDCARDS,
                    Feature.SOURCES_MAY_MISS,
                    Feature.SOURCES_IN_CHOICES,
                    Feature.ZERO_NUMBERS,
                    Feature.CLAMPED_USER_VALUES,
                    Feature.EXACT_CONFIG_LINES,
                    Feature.OVERRIDES_NOTED,
                    Feature.UNTYPED_CONSTANTS,
                    Feature.TRISTATES_AS_CONDITIONS,
                    Feature.SPLIT_CONFIG)),
    /** What Kconfiglib 14.1 reads and does, as trees of firmware have it. */
    KCONFIGLIB(
            "kconfiglib",
            EnumSet.of(
                    Feature.TYPED_CHOICES,
                    Feature.FEW_BUCKETS,
                    Feature.OPTIONAL_CHOICES,
                    Feature.STATEMENTS_IN_CHOICES,
                    Feature.OPTION_KEYWORDS,
                    Feature.DEFCONFIG_LIST_UNWRITTEN,
                    Feature.UNQUOTED_TEXTS,
                    Feature.PATHS_AS_WORDS,
                    Feature.DASHED_HELP,
                    Feature.BOOLEAN_WORD,
                    Feature.WILDCARDS,
                    Feature.MACROS,
                    Feature.SINGLE_LINES,
                    Feature.OTHER_SOURCES,
                    Feature.DEFAULT_ENTRIES,
                    Feature.DEFAULTS_WITH_TYPES,
                    Feature.PLAIN_CONDITIONS,
                    Feature.PYTHON_NUMBERS,
                    Feature.VALUES_ON_DEMAND,
                    Feature.TOLERANT_CONFIG_LINES,
                    Feature.OWN_HEADINGS,
                    Feature.SCRIPTS,
                    Feature.PLAIN_BOUNDS,
                    Feature.FULL_IMPLIES,
                    Feature.UNSET_SWITCHES_ONLY,
                    Feature.CHECKED_HELP,
                    Feature.CHECKED_CHOICE_DEFAULTS,
                    Feature.MAIN_MENU_TITLE,
                    Feature.MENU_ENDS,
                    Feature.PROMPTS_FIRST));

    private final String id;
    private final Set<Feature> features;

    Dialect(String id, Set<Feature> features) {
        this.id = id;
        this.features = features;
    }

    private static Set<Feature> and(Set<Feature> features, Feature... more) {
        Set<Feature> all = EnumSet.copyOf(features);
        all.addAll(Arrays.asList(more));
        return all;
    }

    private static Set<Feature> without(Set<Feature> features, Feature... gone) {
        Set<Feature> rest = EnumSet.copyOf(features);
        rest.removeAll(Arrays.asList(gone));
        return rest;
    }

    /**
     * The name that a user gives: {@code linux}, {@code linux-next}, {@code linux-6.1}, {@code linux-5.13}, {@code linux-5},
     * {@code linux-4.20}, {@code linux-4.17}, {@code legacy}, {@code buildroot}, {@code coreboot}, {@code openwrt}, {@code u-boot},
     * {@code unikraft}, {@code kconfiglib}.
     */
    public String id() {
        return id;
    }

    /** Whether the dialect has the feature. */
    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** The environment variable that names the {@code .config}: {@code KCONFIG_CONFIG}, or the tool's own. */
    public String configVariable() {
        return has(Feature.BUILDROOT_VARIABLE) ? "BR2_CONFIG" : "KCONFIG_CONFIG";
    }

    /** The dialect of that name. */
    public static Optional<Dialect> named(String id) {
        return Arrays.stream(values()).filter(d -> d.id.equals(id)).findFirst();
    }
}
