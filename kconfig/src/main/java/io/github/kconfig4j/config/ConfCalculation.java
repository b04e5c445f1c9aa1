package io.github.kconfig4j.config;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.number.CNumber;
import java.util.BitSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Computes one value after another in the tables of the C tool, in its order: what a symbol reads is computed when it is
 * read, and what is being computed already has its old value until its visibility is known, then none.
 */
final class ConfCalculation {
    private static final SourcePosition MIGRATED = SourcePosition.ofLine("<transitional>", 1);
    private static final SourcePosition DECIDED = SourcePosition.ofLine("<choice>", 1);

    private final Program program;
    private final Values values;
    private final Evaluator evaluator;
    private final UserValuesBuilder builder;
    private final UserValues user;
    private final BitSet valid;
    /** What each prompt of a symbol was when its visibility was computed last. */
    private final byte[][] seen;

    private final BitSet decidedWhenAsked = new BitSet();
    private final Consumer<Symbol> warn;
    private final ConfChoices choices;

    ConfCalculation(Program program, Values values, UserValuesBuilder builder, BitSet valid, Consumer<Symbol> warn) {
        this.program = program;
        this.values = values;
        this.evaluator = new Evaluator(program, values);
        this.builder = builder;
        this.user = builder.live();
        this.valid = valid;
        this.warn = warn;
        this.seen = new byte[program.types.length][];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = new byte[program.prompts[i].length];
        }
        this.choices = new ConfChoices(program, values, builder, valid, this);
    }

    /** Takes what another calculation has seen of the prompts of a symbol. */
    void copySeen(ConfCalculation other, int symbol) {
        seen[symbol] = other.seen[symbol].clone();
    }

    void decideWhenAsked(int symbol) {
        decidedWhenAsked.set(symbol);
    }

    void decide(int choice) {
        for (int member : program.members[choice]) {
            if (user.assigned[member] == null) {
                builder.keep(program.tree.symbolAt(member), "n", DECIDED);
            }
        }
        builder.decide(program.tree.symbolAt(choice), DECIDED);
        valid.clear(choice);
        decidedWhenAsked.clear(choice);
    }

    /** The value of an expression; computes what it reads. */
    byte at(int code) {
        program.forEachRead(code, this::calculate);
        return evaluator.at(code);
    }

    /** Computes a value that is not there. */
    void calculate(int symbol) {
        if (symbol <= Symbol.YES.index() || program.types[symbol] == SymbolType.UNKNOWN || valid.get(symbol)) {
            return;
        }
        boolean member = program.choiceOf[symbol] >= 0;
        if (member && decidedWhenAsked.get(symbol)) {
            decidedWhenAsked.clear(symbol);
            calculate(program.choiceOf[symbol]);
        }
        valid.set(symbol);
        if (!member || !program.stickyMembers) {
            values.written[symbol] = false;
        }
        see(symbol);
        if (!program.stickyMembers) {
            values.written[symbol] |= values.visible[symbol] != Values.NO;
        }
        if (program.types[symbol].isBoolOrTristate()) {
            calculateTristate(symbol);
        } else {
            calculateText(symbol);
        }
        if (symbol == program.modules) {
            values.modules = values.tri[symbol];
        }
        if (program.tree.symbolAt(symbol).isChoice()) {
            choices.markMembers(symbol);
        }
        if (program.unwritten[symbol]) {
            values.written[symbol] = false;
        }
        if (decidedWhenAsked.get(symbol)) {
            decide(symbol);
        }
    }

    /** Whether, and up to what, a user can set the symbol; what it depends on. */
    void see(int symbol) {
        byte visible = Values.NO;
        int[] prompts = program.prompts[symbol];
        for (int i = 0; i < prompts.length; i++) {
            seen[symbol][i] = choices.promptVisibility(symbol, at(prompts[i]));
            visible = (byte) Math.max(visible, seen[symbol][i]);
        }
        if (program.transitional[symbol]) {
            visible = Values.YES;
        }
        boolean whole = program.types[symbol] != SymbolType.TRISTATE || !evaluator.modulesEnabled();
        values.visible[symbol] = visible == Values.MOD && whole ? Values.YES : visible;
        if (program.hasDependencies(symbol)) {
            values.direct[symbol] = evaluator.whole(symbol, at(program.direct[symbol]));
            values.reverse[symbol] = evaluator.whole(symbol, at(program.reverse[symbol]));
            boolean none = program.fullImplies && values.direct[symbol] == Values.NO;
            values.implied[symbol] = none ? Values.NO : evaluator.whole(symbol, at(program.implied[symbol]));
        }
    }

    /** Whether one of the prompts of a symbol was visible when its visibility was computed last; never of a constant. */
    boolean wasVisible(int symbol, int prompt) {
        return prompt < seen[symbol].length && seen[symbol][prompt] != Values.NO;
    }

    private void calculateTristate(int symbol) {
        int choice = program.choiceOf[symbol];
        values.tri[symbol] = Values.NO;
        values.text[symbol] = "n";
        choices.reset(symbol);
        byte value;
        if (choice >= 0 && !program.typedChoices) {
            choices.settleByPriority(choice);
            value = values.tri[symbol];
        } else if (choice >= 0 && values.visible[symbol] == Values.YES) {
            value = values.winner[choice] == symbol ? Values.YES : Values.NO;
        } else {
            value = ownValue(symbol);
        }
        boolean full = program.fullImplies && values.implied[symbol] == Values.YES;
        values.tri[symbol] = value == Values.MOD && full ? Values.YES : evaluator.whole(symbol, value);
        choices.settle(symbol);
    }

    private byte ownValue(int symbol) {
        boolean visible = values.visible[symbol] != Values.NO;
        values.written[symbol] |= visible;
        @Nullable Assignment asked = user.assigned[symbol];
        byte value = visible && asked != null
                ? (byte) Math.min(Resolver.tristate(asked), values.visible[symbol])
                : standard(symbol);
        byte direct = values.direct[symbol];
        if (program.unmetIgnored) {
            boolean unmet = direct == Values.NO && values.reverse[symbol] != Values.NO;
            return unmet ? Values.NO : (byte) Math.max(value, values.reverse[symbol]);
        }
        if (direct < values.reverse[symbol] && (direct == Values.NO || !program.onlyOffUnmet)) {
            warn.accept(program.tree.symbolAt(symbol));
        }
        return (byte) Math.max(value, values.reverse[symbol]);
    }

    /** The value without a user's. */
    private byte standard(int symbol) {
        values.written[symbol] |= values.reverse[symbol] != Values.NO;
        if (program.tree.symbolAt(symbol).isChoice()) {
            return Values.NO;
        }
        byte value = valueOfDefault(symbol);
        byte implied = values.implied[symbol];
        if (implied == Values.NO) {
            return value;
        }
        values.written[symbol] = true;
        value = (byte) Math.max(value, implied);
        return program.fullImplies ? value : (byte) Math.min(value, values.direct[symbol]);
    }

    private byte valueOfDefault(int symbol) {
        int active = activeDefault(symbol);
        if (active < 0) {
            return Values.NO;
        }
        byte condition = evaluator.at(program.defaults[symbol][2 * active]);
        byte value = (byte) Math.min(condition, at(program.defaults[symbol][2 * active + 1]));
        values.written[symbol] |= value != Values.NO || program.offDefaultsWritten;
        if (isMigrated(symbol, program.defaultSymbols[symbol][active])) {
            builder.set(program.tree.symbolAt(symbol), "nmy".substring(value, value + 1), MIGRATED);
        }
        return value;
    }

    /** The number of the first default whose condition holds, or -1. */
    private int activeDefault(int symbol) {
        int[] defaults = program.defaults[symbol];
        for (int i = 0; i < defaults.length; i += 2) {
            if (at(defaults[i]) != Values.NO) {
                return i / 2;
            }
        }
        return -1;
    }

    private boolean isMigrated(int symbol, int source) {
        return source >= 0
                && program.transitional[source]
                && user.assigned[source] != null
                && user.assigned[symbol] == null;
    }

    private void calculateText(int symbol) {
        values.text[symbol] = Defaults.nothing(program.tree.dialect(), program.types[symbol]);
        boolean visible = values.visible[symbol] != Values.NO;
        values.written[symbol] |= visible;
        @Nullable Assignment asked = user.assigned[symbol];
        if (visible && asked != null) {
            values.text[symbol] = asked.value();
        } else {
            textOfDefault(symbol);
        }
        clamp(symbol);
    }

    private void textOfDefault(int symbol) {
        int active = activeDefault(symbol);
        int source = active < 0 ? -1 : program.defaultSymbols[symbol][active];
        if (source < 0) {
            return;
        }
        values.written[symbol] = true;
        calculate(source);
        // The C tool prints so what it has not begun to compute.
        boolean nothing = source > Symbol.YES.index() && values.text[source] == null;
        String text = nothing ? ConfTables.NOTHING : evaluator.defaultText(source);
        values.text[symbol] = text;
        if (isMigrated(symbol, source)) {
            builder.set(program.tree.symbolAt(symbol), text, MIGRATED);
        }
    }

    private void clamp(int symbol) {
        String value = evaluator.text(symbol);
        if (askRange(symbol, value) >= 0) {
            values.text[symbol] = new Ranges(program, evaluator).clamp(symbol, value);
        }
    }

    /** Computes what a range needs to be compared with a value. Returns where the active one is, or -1. */
    private int askRange(int symbol, String value) {
        int[] ranges = program.ranges[symbol];
        for (int i = 0; program.types[symbol].isNumber() && i < ranges.length; i += 3) {
            if (at(ranges[i]) != Values.NO) {
                SymbolType type = program.types[symbol];
                calculate(ranges[i + 1]);
                long number = CNumber.leading(value, type == SymbolType.HEX ? 16 : 10);
                if (number >= evaluator.bound(ranges[i + 1], type)) {
                    calculate(ranges[i + 2]);
                }
                return i;
            }
        }
        return -1;
    }

    boolean isInRange(int symbol, String value) {
        return askRange(symbol, value) < 0 || new Ranges(program, evaluator).contains(symbol, value);
    }

    void askDefault(int symbol) {
        see(symbol);
        if (program.modules >= 0) {
            calculate(program.modules);
        }
        int active = activeDefault(symbol);
        if (active >= 0) {
            at(program.defaults[symbol][2 * active + 1]);
        }
    }

    /** Finds the member that is set, where a choice is no symbol that is asked for. */
    void settle(int choice) {
        if (!program.typedChoices) {
            choices.settleByPriority(choice);
        }
    }

    int choiceDefault(int choice) {
        return choices.standard(choice);
    }
}
