package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;

/** A statement of a Kconfig file. What a file sources stands in the place of the {@code source}. */
public sealed interface Statement {
    /** Where it begins. */
    SourcePosition position();

    /**
     * {@code config} or {@code menuconfig}.
     *
     * @param complete whether it was read to its end, without an error
     * @param order the place of the token after its last option in the order of messages
     */
    record Config(
            boolean menuconfig,
            Operand name,
            List<Option> options,
            boolean complete,
            SourcePosition position,
            int order)
            implements Statement {
        /** Copies the list. */
        public Config {
            options = List.copyOf(options);
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
    }

    /** {@code menu}. */
    record Menu(String title, List<Option> options, List<Statement> body, SourcePosition position)
            implements Statement {
        /** Copies the lists. */
        public Menu {
            options = List.copyOf(options);
            body = List.copyOf(body);
        }
    }

    /** {@code comment}. */
    record Comment(String text, List<Option> options, SourcePosition position) implements Statement {
        /** Copies the list. */
        public Comment {
            options = List.copyOf(options);
        }
    }

    /** {@code if}. */
    record If(Condition condition, List<Statement> body, SourcePosition position) implements Statement {
        /** Copies the list. */
        public If {
            body = List.copyOf(body);
        }
    }
}
