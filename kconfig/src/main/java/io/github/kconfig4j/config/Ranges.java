package io.github.kconfig4j.config;

import io.github.kconfig4j.model.SymbolType;

/** Keeps numbers within the active range of their symbol. */
final class Ranges {
    private final Program program;
    private final Evaluator evaluator;

    Ranges(Program program, Evaluator evaluator) {
        this.program = program;
        this.evaluator = evaluator;
    }

    /**
     * The value, or the bound that it violates, spelled as there. The lower bound is looked at first, so a reversed range gives the lower
     * bound for a value below it and the upper one otherwise.
     */
    String clamp(int symbol, String value) {
        SymbolType type = program.types[symbol];
        if (!type.isNumber()) {
            return value;
        }
        int range = evaluator.activeRange(symbol);
        if (range < 0) {
            return value;
        }
        int base = type == SymbolType.HEX ? 16 : 10;
        long number = Numbers.leading(value, base);
        int low = program.ranges[symbol][range + 1];
        int high = program.ranges[symbol][range + 2];
        if (number < evaluator.bound(low, type)) {
            return evaluator.defaultText(low);
        }
        return number <= evaluator.bound(high, type) ? value : evaluator.defaultText(high);
    }

    /** Whether a number lies in the active range of its symbol. */
    boolean contains(int symbol, String value) {
        SymbolType type = program.types[symbol];
        int range = evaluator.activeRange(symbol);
        if (range < 0) {
            return true;
        }
        long number = Numbers.leading(value, type == SymbolType.HEX ? 16 : 10);
        return number >= evaluator.bound(program.ranges[symbol][range + 1], type)
                && number <= evaluator.bound(program.ranges[symbol][range + 2], type);
    }
}
