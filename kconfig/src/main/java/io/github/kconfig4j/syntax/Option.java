package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.Optional;

/** One line of an entry. */
public sealed interface Option {
    /** Where the line begins. */
    SourcePosition position();

    /** The types, as words. */
    enum TypeWord {
        /** {@code bool}. */
        BOOL,
        /** {@code tristate}. */
        TRISTATE,
        /** {@code int}. */
        INT,
        /** {@code hex}. */
        HEX,
        /** {@code string}. */
        STRING
    }

    /**
     * A type.
     *
     * @param order the place of its last token in the order of messages
     */
    record Type(TypeWord word, SourcePosition position, int order) implements Option {}

    /** {@code prompt}, alone or as part of a type line. */
    record Prompt(String text, Optional<Condition> condition, SourcePosition position) implements Option {}

    /** {@code default}, {@code def_bool}, {@code def_tristate}; the types of the latter two are options of their own. */
    record Default(Condition value, Optional<Condition> condition, SourcePosition position) implements Option {}

    /** {@code select}. */
    record Select(Operand target, Optional<Condition> condition, SourcePosition position) implements Option {}

    /** {@code imply}. */
    record Imply(Operand target, Optional<Condition> condition, SourcePosition position) implements Option {}

    /** {@code range}. */
    record Range(Operand low, Operand high, Optional<Condition> condition, SourcePosition position) implements Option {}

    /** {@code depends on}, with {@code if} in dialects that have it. */
    record DependsOn(Condition expression, Optional<Condition> condition, SourcePosition position) implements Option {}

    /** {@code visible if}; without a condition it says nothing. */
    record VisibleIf(Optional<Condition> condition, SourcePosition position) implements Option {}

    /** {@code help} with its text. */
    record Help(HelpText text, SourcePosition position) implements Option {}

    /**
     * {@code modules}.
     *
     * @param order the place of its last token in the order of messages
     */
    record Modules(SourcePosition position, int order) implements Option {}

    /** {@code transitional}. */
    record Transitional(SourcePosition position) implements Option {}

    /** {@code optional}, of a choice. */
    record OptionalChoice(SourcePosition position) implements Option {}

    /**
     * {@code option name} or {@code option name="argument"}.
     *
     * @param order the place of its last token in the order of messages
     */
    record Setting(String name, Optional<String> argument, SourcePosition position, int order) implements Option {
        /** Whether it gives a symbol the value of a variable of the environment. */
        public boolean isEnvironment(Dialect dialect) {
            return name.equals("env")
                    && (dialect.has(Feature.ENVIRONMENT_OPTIONS) || dialect.has(Feature.SINGLE_LINES));
        }
    }
}
