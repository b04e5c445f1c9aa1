package io.github.kconfig4j.explain;

import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One statement in a chain of reasons. Immutable.
 *
 * @param statement what is so, in one line
 * @param positions where it is written, empty if nowhere
 * @param because why it is so; empty if that needs no reason or was said before
 */
public record Reason(String statement, List<SourcePosition> positions, List<Reason> because) {
    /** Copies the lists. */
    public Reason {
        positions = List.copyOf(positions);
        because = List.copyOf(because);
    }

    static Reason of(String statement, SourcePosition position) {
        return new Reason(statement, List.of(position), List.of());
    }

    static Reason of(String statement) {
        return new Reason(statement, List.of(), List.of());
    }

    /** The same with other names for the places, such as with the folder before the file. */
    public Reason withPlaces(UnaryOperator<SourcePosition> names) {
        return new Reason(
                statement,
                positions.stream().map(names).toList(),
                because.stream().map(reason -> reason.withPlaces(names)).toList());
    }

    /** One line a statement, its position in brackets behind it, its reasons indented below; ends with a line end. */
    public String format() {
        StringBuilder text = new StringBuilder();
        append(text, "");
        return text.toString();
    }

    private void append(StringBuilder text, String indent) {
        text.append(indent).append(statement);
        if (!positions.isEmpty()) {
            text.append(" [");
            for (int i = 0; i < positions.size(); i++) {
                SourcePosition position = positions.get(i);
                text.append(i == 0 ? "" : ", ")
                        .append(position.file())
                        .append(':')
                        .append(position.line());
            }
            text.append(']');
        }
        text.append('\n');
        because.forEach(reason -> reason.append(text, indent + "  "));
    }
}
