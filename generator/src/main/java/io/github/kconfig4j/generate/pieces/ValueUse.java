package io.github.kconfig4j.generate.pieces;

import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;

/**
 * A place that needs the value of a symbol.
 *
 * @param tag what the template says there
 * @param symbol the symbol
 * @param condition when the place counts
 */
public record ValueUse(ValueTag tag, Symbol symbol, Expr condition) {

    /** The name in the template. */
    public Excerpt name() {
        return tag.name();
    }

    /** What is written for a value of the symbol. */
    public String text(String value) {
        String text = value;
        for (TextFunction function : tag.functions()) {
            text = function.apply(text);
        }
        return text;
    }
}
