package io.github.kconfig4j.config;

import io.github.kconfig4j.model.SymbolType;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The values of ints and hexes: what a user asks for counts if it lies in the range; a default is moved into it. */
final class DemandedNumbers {
    private final Program program;
    private final ValuesOnDemand values;
    private final DemandWarnings warnings;

    DemandedNumbers(Program program, ValuesOnDemand values, DemandWarnings warnings) {
        this.program = program;
        this.values = values;
        this.warnings = warnings;
    }

    /** A range that counts. */
    private record Range(BigInteger low, BigInteger high) {
        boolean contains(BigInteger number) {
            return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
        }
    }

    /**
     * The value.
     *
     * @param asked what the user asks for, empty if nothing
     */
    String value(int symbol, String asked) {
        SymbolType type = program.types[symbol];
        @Nullable Range range = range(symbol, type);
        if (!asked.isEmpty()) {
            BigInteger number = PythonOrder.orZero(type, asked);
            if (range == null || range.contains(number)) {
                return asked;
            }
            warnings.add("user value " + PythonOrder.text(type, number) + " on the "
                    + type.name().toLowerCase(Locale.ROOT) + " symbol " + warnings.place(symbol)
                    + " ignored due to being outside the active range (" + shown(type, range)
                    + ") -- falling back on defaults");
        }
        return ofDefault(symbol, type, range);
    }

    private String ofDefault(int symbol, SymbolType type, @Nullable Range range) {
        boolean has = values.activeDefault(symbol) >= 0;
        String text = values.textOfDefault(symbol);
        BigInteger number = PythonOrder.orZero(type, text);
        if (range == null) {
            return text;
        }
        boolean low = number.compareTo(range.low()) < 0;
        if (!low && number.compareTo(range.high()) <= 0) {
            return text;
        }
        String bound = PythonOrder.text(type, low ? range.low() : range.high());
        if (has) {
            warnings.add("default value " + number + " on " + warnings.place(symbol) + " clamped to " + bound
                    + " due to being outside the active range (" + shown(type, range) + ")");
        }
        return bound;
    }

    private static String shown(SymbolType type, Range range) {
        return "[" + PythonOrder.text(type, range.low()) + ", " + PythonOrder.text(type, range.high()) + "]";
    }

    private @Nullable Range range(int symbol, SymbolType type) {
        int[] ranges = program.ranges[symbol];
        for (int i = 0; i < ranges.length; i += 3) {
            if (values.at(ranges[i]) != Values.NO) {
                BigInteger low = PythonOrder.orZero(type, values.text(ranges[i + 1]));
                return new Range(low, PythonOrder.orZero(type, values.text(ranges[i + 2])));
            }
        }
        return null;
    }
}
