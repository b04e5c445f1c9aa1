package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.SourcePosition;

/**
 * What one line of an entry says about its symbol or choice. Conditions are complete: the line's own, the entry's
 * dependencies and those of all menus and {@code if}s around it, for a prompt also their {@code visible if}.
 */
public sealed interface Property {
    /** Something to be done for each kind of property. */
    interface Visitor {
        void prompt(Prompt prompt);

        void defaultValue(Default line);

        void select(Select select);

        void imply(Imply imply);

        void range(Range range);

        void reset(Reset reset);
    }

    /** Has the visitor do what it does for its kind. */
    void accept(Visitor visitor);

    /** The same with another condition. */
    Property withCondition(Expr condition);

    /** Under which condition it counts; {@link Expr#YES} if always. */
    Expr condition();

    /** The line, and the column of its first word. */
    SourcePosition position();

    /** {@code prompt "text" if condition}, also as part of a type line; the title of a menu or comment. */
    record Prompt(String text, Expr condition, SourcePosition position) implements Property {
        @Override
        public void accept(Visitor visitor) {
            visitor.prompt(this);
        }

        @Override
        public Property withCondition(Expr condition) {
            return new Prompt(text, condition, position);
        }
    }

    /** {@code default value if condition}, also as {@code def_bool}, {@code def_tristate}. */
    record Default(Expr value, Expr condition, SourcePosition position) implements Property {
        @Override
        public void accept(Visitor visitor) {
            visitor.defaultValue(this);
        }

        @Override
        public Property withCondition(Expr condition) {
            return new Default(value, condition, position);
        }
    }

    /** {@code select target if condition}. */
    record Select(Symbol target, Expr condition, SourcePosition position) implements Property {
        @Override
        public void accept(Visitor visitor) {
            visitor.select(this);
        }

        @Override
        public Property withCondition(Expr condition) {
            return new Select(target, condition, position);
        }
    }

    /** {@code imply target if condition}. */
    record Imply(Symbol target, Expr condition, SourcePosition position) implements Property {
        @Override
        public void accept(Visitor visitor) {
            visitor.imply(this);
        }

        @Override
        public Property withCondition(Expr condition) {
            return new Imply(target, condition, position);
        }
    }

    /** {@code range low high if condition}; both ends are included. */
    record Range(Symbol low, Symbol high, Expr condition, SourcePosition position) implements Property {
        @Override
        public void accept(Visitor visitor) {
            visitor.range(this);
        }

        @Override
        public Property withCondition(Expr condition) {
            return new Range(low, high, condition, position);
        }
    }

    /** {@code reset if condition} of a choice: with another member all that a user asked for is forgotten. */
    record Reset(Expr condition, SourcePosition position) implements Property {
        @Override
        public void accept(Visitor visitor) {
            visitor.reset(this);
        }

        @Override
        public Property withCondition(Expr condition) {
            return new Reset(condition, position);
        }
    }
}
