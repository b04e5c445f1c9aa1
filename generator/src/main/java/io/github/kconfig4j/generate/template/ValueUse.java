package io.github.kconfig4j.generate.template;

import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;

/**
 * A place that needs the value of a symbol.
 *
 * @param name the name in the template
 * @param symbol the symbol
 * @param condition when the place counts
 */
record ValueUse(Excerpt name, Symbol symbol, Expr condition) {}
