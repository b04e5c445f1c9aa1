package io.github.kconfig4j.config;

import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.number.CNumber;

/** Keeps numbers within the active range of their symbol. */
final class Ranges {
    private final Program program;
    private final Evaluator evaluator;

    Ranges(Program program, Evaluator evaluator) {
        this.program = program;
        this.evaluator = evaluator;
    }

    /**
     * The value, or the bound that it violates, in some dialects as it is spelled there. The lower bound is looked at
     * first, so a reversed range gives the lower bound for a value below it and the upper one otherwise.
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
        long number = CNumber.leading(value, base);
        int low = program.ranges[symbol][range + 1];
        int high = program.ranges[symbol][range + 2];
        if (number < evaluator.bound(low, type)) {
            return text(low, type);
        }
        return number <= evaluator.bound(high, type) ? value : text(high, type);
    }

    private String text(int bound, SymbolType type) {
        if (!program.plainBounds) {
            return evaluator.defaultText(bound);
        }
        long number = evaluator.bound(bound, type);
        return type == SymbolType.HEX ? "0x" + Long.toHexString(number) : Long.toString(number);
    }

    /** Whether a number lies in the active range of its symbol. */
    boolean contains(int symbol, String value) {
        SymbolType type = program.types[symbol];
        int range = evaluator.activeRange(symbol);
        if (range < 0) {
            return true;
        }
        long number = CNumber.leading(value, type == SymbolType.HEX ? 16 : 10);
        return number >= evaluator.bound(program.ranges[symbol][range + 1], type)
                && number <= evaluator.bound(program.ranges[symbol][range + 2], type);
    }
}
