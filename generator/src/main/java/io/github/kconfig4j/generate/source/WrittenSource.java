package io.github.kconfig4j.generate.source;

import io.github.kconfig4j.model.Expr;
import java.util.List;

/**
 * A file as somebody has written it, from which a set gives text. Immutable.
 *
 * @param file its name, as in {@link LineOrigin#template}
 * @param path the generated file, with {@code /} between its parts
 * @param text its lines
 * @param conditions for each of them its presence condition: it gives text that is not blank if and only if this evaluates to y;
 *     n for a line that never does, such as a tag or a blank one
 */
public record WrittenSource(String file, String path, List<String> text, List<Expr> conditions) {
    /** Copies the lists and checks that every line has its condition. */
    public WrittenSource {
        text = List.copyOf(text);
        conditions = List.copyOf(conditions);
        if (text.size() != conditions.size()) {
            throw new IllegalArgumentException(
                    file + " has " + text.size() + " lines and " + conditions.size() + " conditions");
        }
    }
}
