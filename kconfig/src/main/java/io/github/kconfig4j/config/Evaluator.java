package io.github.kconfig4j.config;

import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.number.CNumber;
import io.github.kconfig4j.number.COrder;
import java.util.List;

/** Computes expressions of a program over values. One thread at a time. */
final class Evaluator {
    private static final int EQUAL = Code.COMPARE;

    private final Program program;
    private final Values values;
    private final int[] code;
    private final byte[] stack;
    private final List<String> literals;

    Evaluator(Program program, Values values) {
        this(program, values, program.code, program.stackSize, List.of());
    }

    Evaluator(Program program, Values values, Code code) {
        this(program, values, code.words(), code.stackSize(), code.literals());
    }

    private Evaluator(Program program, Values values, int[] code, int stackSize, List<String> literals) {
        this.program = program;
        this.values = values;
        this.code = code;
        this.stack = new byte[stackSize];
        this.literals = literals;
    }

    /** The value of the expression at a place of the code. */
    byte at(int start) {
        int top = -1;
        int pc = start;
        while (true) {
            int word = code[pc++];
            int argument = word >>> Code.OPERATION_BITS;
            int operation = word & Code.OPERATION_MASK;
            switch (operation) {
                case Code.END -> {
                    return stack[0];
                }
                case Code.PUSH -> stack[++top] = isLiteral(argument) ? Values.NO : values.tri[argument];
                case Code.NOT -> stack[top] = (byte) (Values.YES - stack[top]);
                case Code.AND -> {
                    top--;
                    stack[top] = (byte) Math.min(stack[top], stack[top + 1]);
                }
                case Code.OR -> {
                    top--;
                    stack[top] = (byte) Math.max(stack[top], stack[top + 1]);
                }
                case Code.SKIP_IF_NO -> pc = stack[top] == Values.NO ? argument : pc;
                case Code.SKIP_IF_YES -> pc = stack[top] == Values.YES ? argument : pc;
                default -> stack[++top] = compare(operation, argument, code[pc++]) ? Values.YES : Values.NO;
            }
        }
    }

    /** Whether an index is that of a constant of no tree. */
    private boolean isLiteral(int symbol) {
        return symbol >= program.types.length;
    }

    /** Whether {@code m} exists. */
    boolean modulesEnabled() {
        return values.modules != Values.NO;
    }

    /** Whether the symbol is a bool, or a tristate that has no {@code m} at the moment. */
    boolean isBool(int symbol) {
        if (program.types[symbol] != SymbolType.TRISTATE) {
            return program.types[symbol] == SymbolType.BOOL;
        }
        boolean onlyOne = program.typedChoices && program.choiceOf[symbol] >= 0 && values.visible[symbol] == Values.YES;
        return onlyOne || !modulesEnabled();
    }

    /** What implies a symbol. */
    byte implied(int symbol) {
        if (program.fullImplies && values.direct[symbol] == Values.NO) {
            return Values.NO;
        }
        return whole(symbol, at(program.implied[symbol]));
    }

    /** The value, {@code y} instead of {@code m} if the symbol has no {@code m}. */
    byte whole(int symbol, byte value) {
        return value == Values.MOD && isBool(symbol) ? Values.YES : value;
    }

    /** The value as text. */
    String text(int symbol) {
        if (isLiteral(symbol)) {
            return literals.get(symbol - program.types.length);
        }
        SymbolType type = program.types[symbol];
        if (type != SymbolType.BOOL && type != SymbolType.TRISTATE) {
            String text = values.text[symbol];
            return text == null ? "" : text;
        }
        return switch (values.tri[symbol]) {
            case Values.YES -> "y";
            case Values.MOD -> isShownAsMod(symbol) ? "m" : "n";
            default -> "n";
        };
    }

    private boolean isShownAsMod(int symbol) {
        boolean modules = program.modules >= 0 && values.tri[program.modules] != Values.NO;
        return modules || !program.modNeedsModules || symbol <= Symbol.YES.index();
    }

    /** The text that a default or a bound takes from a symbol: a bool or tristate symbol reads {@code n} there. */
    String defaultText(int symbol) {
        SymbolType type = program.types[symbol];
        boolean bool = type == SymbolType.BOOL || type == SymbolType.TRISTATE;
        if (bool && symbol > Symbol.YES.index() && !program.pythonNumbers) {
            return "n";
        }
        return text(symbol);
    }

    private boolean compare(int operation, int left, int right) {
        return holds(operation - EQUAL, order(left, right));
    }

    /** Whether an order is what an operator asks for, which is given by its place among the operators. */
    static boolean holds(int operator, int order) {
        return switch (operator) {
            case 0 -> order == 0;
            case 1 -> order != 0;
            case 2 -> order < 0;
            case 3 -> order <= 0;
            case 4 -> order > 0;
            default -> order >= 0;
        };
    }

    private COrder.Kind kind(int symbol) {
        return isLiteral(symbol) ? COrder.Kind.UNTYPED : program.kinds[symbol];
    }

    private int order(int left, int right) {
        String a = text(left);
        String b = text(right);
        return program.pythonNumbers
                ? PythonOrder.compare(kind(left), a, kind(right), b)
                : program.valueOrder.compare(kind(left), a, kind(right), b);
    }

    /** The number that a bound of a range stands for. */
    long bound(int symbol, SymbolType rangeType) {
        SymbolType own = program.types[symbol];
        int base = (own.isNumber() ? own : rangeType) == SymbolType.HEX ? 16 : 10;
        return CNumber.leading(defaultText(symbol), base);
    }

    /** The index of the first active range of a symbol among its ranges, or -1. */
    int activeRange(int symbol) {
        int[] ranges = program.ranges[symbol];
        for (int i = 0; i < ranges.length; i += 3) {
            if (at(ranges[i]) != Values.NO) {
                return i;
            }
        }
        return -1;
    }

    /** The number of the first default of a symbol whose condition holds, or -1. */
    int activeDefault(int symbol) {
        int[] defaults = program.defaults[symbol];
        for (int i = 0; i < defaults.length; i += 2) {
            if (at(defaults[i]) != Values.NO) {
                return i / 2;
            }
        }
        return -1;
    }
}
