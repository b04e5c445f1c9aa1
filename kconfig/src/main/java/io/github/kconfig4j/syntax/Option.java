package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import java.util.Optional;
import java.util.function.Consumer;

/** One line of an entry. */
public sealed interface Option {
    /** Something to be done for each kind of line. */
    interface Visitor {
        void type(Type type);

        void prompt(Prompt prompt);

        void defaultValue(Default line);

        void select(Select select);

        void imply(Imply imply);

        void range(Range range);

        void dependsOn(DependsOn depends);

        void visibleIf(VisibleIf visible);

        void help(Help help);

        void modules(Modules modules);

        void transitional(Transitional transitional);

        void optionalChoice(OptionalChoice optional);

        void reset(Reset reset);

        void setting(Setting setting);
    }

    /** Has the visitor do what it does for its kind. */
    void accept(Visitor visitor);

    /** Calls for each name and constant in it from left to right, those of its condition last. */
    default void forEachOperand(Consumer<Operand> action) {}

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
    record Type(TypeWord word, SourcePosition position, int order) implements Option {
        @Override
        public void accept(Visitor visitor) {
            visitor.type(this);
        }
    }

    /** {@code prompt}, alone or as part of a type line. */
    record Prompt(String text, Optional<Condition> condition, SourcePosition position) implements Option {
        @Override
        public void accept(Visitor visitor) {
            visitor.prompt(this);
        }

        @Override
        public void forEachOperand(Consumer<Operand> action) {
            condition.ifPresent(c -> c.forEachOperand(action));
        }
    }

    /** {@code default}, {@code def_bool}, {@code def_tristate}; the types of the latter two are options of their own. */
    record Default(Condition value, Optional<Condition> condition, SourcePosition position) implements Option {
        @Override
        public void accept(Visitor visitor) {
            visitor.defaultValue(this);
        }

        @Override
        public void forEachOperand(Consumer<Operand> action) {
            value.forEachOperand(action);
            condition.ifPresent(c -> c.forEachOperand(action));
        }
    }

    /** {@code select}. */
    record Select(Operand target, Optional<Condition> condition, SourcePosition position) implements Option {
        @Override
        public void accept(Visitor visitor) {
            visitor.select(this);
        }

        @Override
        public void forEachOperand(Consumer<Operand> action) {
            action.accept(target);
            condition.ifPresent(c -> c.forEachOperand(action));
        }
    }

    /** {@code imply}. */
    record Imply(Operand target, Optional<Condition> condition, SourcePosition position) implements Option {
        @Override
        public void accept(Visitor visitor) {
            visitor.imply(this);
        }

        @Override
        public void forEachOperand(Consumer<Operand> action) {
            action.accept(target);
            condition.ifPresent(c -> c.forEachOperand(action));
        }
    }

    /** {@code range}. */
    record Range(Operand low, Operand high, Optional<Condition> condition, SourcePosition position) implements Option {
        @Override
        public void accept(Visitor visitor) {
            visitor.range(this);
        }

        @Override
        public void forEachOperand(Consumer<Operand> action) {
            action.accept(low);
            action.accept(high);
            condition.ifPresent(c -> c.forEachOperand(action));
        }
    }

    /** {@code depends on}, with {@code if} in dialects that have it. */
    record DependsOn(Condition expression, Optional<Condition> condition, SourcePosition position) implements Option {
        @Override
        public void accept(Visitor visitor) {
            visitor.dependsOn(this);
        }

        @Override
        public void forEachOperand(Consumer<Operand> action) {
            expression.forEachOperand(action);
            condition.ifPresent(c -> c.forEachOperand(action));
        }
    }

    /** {@code visible if}; without a condition it says nothing. */
    record VisibleIf(Optional<Condition> condition, SourcePosition position) implements Option {
        @Override
        public void accept(Visitor visitor) {
            visitor.visibleIf(this);
        }

        @Override
        public void forEachOperand(Consumer<Operand> action) {
            condition.ifPresent(c -> c.forEachOperand(action));
        }
    }

    /** {@code help} with its text. */
    record Help(HelpText text, SourcePosition position) implements Option {
        @Override
        public void accept(Visitor visitor) {
            visitor.help(this);
        }
    }

    /**
     * {@code modules}.
     *
     * @param order the place of its last token in the order of messages
     */
    record Modules(SourcePosition position, int order) implements Option {
        @Override
        public void accept(Visitor visitor) {
            visitor.modules(this);
        }
    }

    /** {@code transitional}. */
    record Transitional(SourcePosition position) implements Option {
        @Override
        public void accept(Visitor visitor) {
            visitor.transitional(this);
        }
    }

    /** {@code reset} of a choice. */
    record Reset(Optional<Condition> condition, SourcePosition position) implements Option {
        @Override
        public void accept(Visitor visitor) {
            visitor.reset(this);
        }

        @Override
        public void forEachOperand(Consumer<Operand> action) {
            condition.ifPresent(c -> c.forEachOperand(action));
        }
    }

    /** {@code optional}, of a choice. */
    record OptionalChoice(SourcePosition position) implements Option {
        @Override
        public void accept(Visitor visitor) {
            visitor.optionalChoice(this);
        }
    }

    /**
     * {@code option name} or {@code option name="argument"}.
     *
     * @param order the place of its last token in the order of messages
     */
    record Setting(String name, Optional<String> argument, SourcePosition position, int order) implements Option {
        @Override
        public void accept(Visitor visitor) {
            visitor.setting(this);
        }

        /** Whether it gives a symbol the value of a variable of the environment. */
        public boolean isEnvironment(Dialect dialect) {
            return name.equals("env")
                    && (dialect.has(Feature.ENVIRONMENT_OPTIONS) || dialect.has(Feature.SINGLE_LINES));
        }
    }
}
