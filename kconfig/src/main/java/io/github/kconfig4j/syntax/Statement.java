package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;

/** A statement of a Kconfig file. What a file sources stands in the place of the {@code source}. */
public sealed interface Statement {
    /** Something to be done for each kind of statement. */
    interface Visitor {
        void config(Config config);

        void choice(Choice choice);

        void menu(Menu menu);

        void comment(Comment comment);

        void block(If block);
    }

    /** Has the visitor do what it does for its kind. */
    void accept(Visitor visitor);

    /** Where it begins. */
    SourcePosition position();

    /**
     * {@code config}, {@code menuconfig} or {@code configdefault}.
     *
     * @param keyword which of them
     * @param complete whether it was read to its end, without an error
     * @param order the place of the token after its last option in the order of messages
     */
    record Config(
            Keyword keyword, Operand name, List<Option> options, boolean complete, SourcePosition position, int order)
            implements Statement {
        /** How such an entry begins. */
        public enum Keyword {
            /** An entry. */
            CONFIG,
            /** An entry below which others are shown. */
            MENUCONFIG,
            /** Defaults that count where other entries let the symbol be, in dialects that have it. */
            CONFIGDEFAULT
        }

        /** Copies the list. */
        public Config {
            options = List.copyOf(options);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.config(this);
        }
    }

    /** {@code choice}; the name only in dialects that have it. */
    record Choice(Optional<String> name, List<Option> options, List<Statement> body, SourcePosition position)
            implements Statement {
        /** Copies the lists. */
        public Choice {
            options = List.copyOf(options);
            body = List.copyOf(body);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.choice(this);
        }
    }

    /** {@code menu}. */
    record Menu(String title, List<Option> options, List<Statement> body, SourcePosition position)
            implements Statement {
        /** Copies the lists. */
        public Menu {
            options = List.copyOf(options);
            body = List.copyOf(body);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.menu(this);
        }
    }

    /** {@code comment}. */
    record Comment(String text, List<Option> options, SourcePosition position) implements Statement {
        /** Copies the list. */
        public Comment {
            options = List.copyOf(options);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.comment(this);
        }
    }

    /** {@code if}. */
    record If(Condition condition, List<Statement> body, SourcePosition position) implements Statement {
        /** Copies the list. */
        public If {
            body = List.copyOf(body);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.block(this);
        }
    }
}
