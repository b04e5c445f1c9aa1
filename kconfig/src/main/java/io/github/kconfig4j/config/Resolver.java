package io.github.kconfig4j.config;

import io.github.kconfig4j.model.SymbolType;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Computes all values in one pass over the symbols in the order of their dependencies. Used once. */
final class Resolver {
    private final Program program;
    private final UserValues user;
    private final Values values;
    private final Evaluator evaluator;
    private final Ranges ranges;
    private final ChoiceRule choices;
    private final Loops loops;
    /** The symbols in loops that are computed, or are being computed. */
    private final BitSet begun = new BitSet();

    private final BitSet unmet = new BitSet();
    private final BitSet migrated = new BitSet();
    private final BitSet unsettled = new BitSet();

    private Resolver(Program program, UserValues user, Values values) {
        this.program = program;
        this.user = user;
        this.values = values;
        this.evaluator = new Evaluator(program, values);
        this.ranges = new Ranges(program, evaluator);
        this.loops = Loops.of(program.tree);
        this.choices = program.typedChoices
                ? new TypedChoiceRule(program, user, values, evaluator)
                : new PriorityChoiceRule(program, user, values, evaluator);
    }

    /**
     * What the pass found.
     *
     * @param unmet symbols that are selected although what they depend on forbids it
     * @param migrated symbols whose value comes from a transitional symbol that the user has set
     * @param unsettled choices for which a member became visible that the user has not decided on
     */
    record Result(Values values, BitSet unmet, BitSet migrated, BitSet unsettled) {}

    static Result resolve(Program program, UserValues user) {
        if (program.onDemand) {
            return ValuesOnDemand.resolve(program, user);
        }
        return new Resolver(program, user, program.initialValues()).computeAll();
    }

    /** What other values give than those of which a result is known: the same, but only what can differ is computed. */
    static Result resolve(Program program, UserValues user, UserValues before, Result known) {
        Recalculation recalculation = Recalculation.of(program.tree);
        BitSet open = recalculation.start(before, user);
        if (open == null) {
            return resolve(program, user);
        }
        Resolver resolver = new Resolver(program, user, known.values().copy());
        return resolver.computeAgain(known, recalculation, open) ? resolver.result() : resolve(program, user);
    }

    /** Returns false if that is not enough. */
    private boolean computeAgain(Result known, Recalculation recalculation, BitSet open) {
        unmet.or(known.unmet());
        migrated.or(known.migrated());
        unsettled.or(known.unsettled());
        for (int place = open.nextSetBit(0); place >= 0; place = open.nextSetBit(place + 1)) {
            int symbol = program.order[place];
            if (recalculation.isSpecial(symbol)) {
                return false;
            }
            byte tri = values.tri[symbol];
            @Nullable String text = values.text[symbol];
            unmet.clear(symbol);
            migrated.clear(symbol);
            unsettled.clear(symbol);
            computeNow(symbol);
            recalculation.addMembers(symbol, open);
            if (tri != values.tri[symbol] || !Objects.equals(text, values.text[symbol])) {
                recalculation.addReaders(symbol, open);
            }
        }
        return true;
    }

    private Result result() {
        return new Result(values, unmet, migrated, unsettled);
    }

    private Result computeAll() {
        for (int symbol : program.order) {
            compute(symbol);
        }
        return result();
    }

    private void compute(int symbol) {
        if (loops.contains(symbol)) {
            begin(symbol);
        } else {
            computeNow(symbol);
        }
    }

    /**
     * Computes a symbol that is in a loop as the C tool does: what it reads on the way is computed when it is read, and
     * what is being computed already has the value of a symbol that nobody says anything about, until it gets its own.
     */
    private void begin(int symbol) {
        if (begun.get(symbol)) {
            return;
        }
        begun.set(symbol);
        values.tri[symbol] = Values.NO;
        if (!program.types[symbol].isBoolOrTristate() && program.types[symbol] != SymbolType.UNKNOWN) {
            values.text[symbol] = Defaults.nothing(program.tree.dialect(), program.types[symbol]);
        }
        for (int condition : program.prompts[symbol]) {
            read(condition);
        }
        if (program.hasDependencies(symbol)) {
            read(program.direct[symbol]);
            read(program.reverse[symbol]);
            read(program.implied[symbol]);
        }
        int[] defaults = program.defaults[symbol];
        for (int i = 0; i < defaults.length; i += 2) {
            read(defaults[i]);
            if (evaluator.at(defaults[i]) != Values.NO) {
                read(defaults[i + 1]);
                break;
            }
        }
        computeNow(symbol);
    }

    private void read(int code) {
        program.forEachRead(code, this::readSymbol);
    }

    private void readSymbol(int symbol) {
        if (loops.contains(symbol)) {
            begin(symbol);
        }
    }

    /** A range is looked at when the value is there already. */
    private void readRange(int symbol) {
        int[] all = program.ranges[symbol];
        for (int i = 0; i < all.length; i += 3) {
            read(all[i]);
            if (evaluator.at(all[i]) != Values.NO) {
                readSymbol(all[i + 1]);
                readSymbol(all[i + 2]);
                return;
            }
        }
    }

    private void computeNow(int symbol) {
        SymbolType type = program.types[symbol];
        boolean choice = program.members[symbol].length > 0
                || program.tree.symbolAt(symbol).isChoice();
        if (choice) {
            computeChoice(symbol);
        } else if (type == SymbolType.UNKNOWN) {
            return;
        } else if (program.choiceOf[symbol] >= 0 && type.isBoolOrTristate()) {
            computeMember(symbol);
        } else {
            computePlain(symbol, type);
        }
        if (program.unwritten[symbol]) {
            values.written[symbol] = false;
        }
        if (symbol == program.modules) {
            values.modules = values.tri[symbol];
        }
    }

    private void computeChoice(int choice) {
        if (program.types[choice].isBoolOrTristate()) {
            see(choice);
            depend(choice);
            values.written[choice] = values.visible[choice] != Values.NO;
            values.tri[choice] = settled(choice, valueOfBool(choice, false));
        }
        for (int member : program.members[choice]) {
            see(member);
        }
        if (choices.decide(choice)) {
            unsettled.set(choice);
        }
    }

    private void computeMember(int member) {
        values.written[member] = values.visible[member] != Values.NO;
        int choice = program.choiceOf[member];
        if (!program.typedChoices || values.visible[member] == Values.YES) {
            boolean won = values.visible[member] != Values.NO && values.winner[choice] == member;
            values.tri[member] = won ? Values.YES : Values.NO;
        } else {
            values.tri[member] = settled(member, valueOfBool(member, true));
        }
    }

    private void computePlain(int symbol, SymbolType type) {
        see(symbol);
        if (program.hasDependencies(symbol)) {
            depend(symbol);
        }
        values.written[symbol] = values.visible[symbol] != Values.NO;
        if (type.isBoolOrTristate()) {
            values.tri[symbol] = settled(symbol, valueOfBool(symbol, true));
        } else {
            // A range may have the symbol itself as a bound.
            values.text[symbol] = valueOfText(symbol, type);
            if (loops.contains(symbol)) {
                readRange(symbol);
            }
            values.text[symbol] = ranges.clamp(symbol, values.text[symbol]);
        }
    }

    /** Whether, and up to what, a user can set the symbol. */
    private void see(int symbol) {
        byte visible = Values.NO;
        for (int condition : program.prompts[symbol]) {
            byte one = choices.promptVisibility(symbol, evaluator.at(condition));
            visible = (byte) Math.max(visible, one);
        }
        if (program.transitional[symbol]) {
            visible = Values.YES;
        }
        boolean whole = program.types[symbol] != SymbolType.TRISTATE || !evaluator.modulesEnabled();
        values.visible[symbol] = visible == Values.MOD && whole ? Values.YES : visible;
    }

    private void depend(int symbol) {
        values.direct[symbol] = evaluator.whole(symbol, evaluator.at(program.direct[symbol]));
        values.reverse[symbol] = evaluator.whole(symbol, evaluator.at(program.reverse[symbol]));
        values.implied[symbol] = evaluator.implied(symbol);
    }

    private byte valueOfBool(int symbol, boolean withDefaults) {
        @Nullable Assignment asked = user.assigned[symbol];
        if (values.visible[symbol] != Values.NO && asked != null) {
            return (byte) Math.min(tristate(asked), values.visible[symbol]);
        }
        if (values.reverse[symbol] != Values.NO) {
            values.written[symbol] = true;
        }
        if (!withDefaults) {
            return Values.NO;
        }
        byte value = valueOfDefault(symbol);
        if (program.hasDependencies(symbol)) {
            byte implied = values.implied[symbol];
            if (implied != Values.NO) {
                values.written[symbol] = true;
                value = (byte) Math.max(value, implied);
                value = program.fullImplies ? value : (byte) Math.min(value, values.direct[symbol]);
            }
        }
        return value;
    }

    private byte valueOfDefault(int symbol) {
        int active = evaluator.activeDefault(symbol);
        if (active < 0) {
            return Values.NO;
        }
        byte condition = evaluator.at(program.defaults[symbol][2 * active]);
        byte value = evaluator.at(program.defaults[symbol][2 * active + 1]);
        noteMigration(symbol, program.defaultSymbols[symbol][active]);
        byte limited = (byte) Math.min(condition, value);
        if (limited != Values.NO || program.offDefaultsWritten) {
            values.written[symbol] = true;
        }
        return limited;
    }

    private byte settled(int symbol, byte value) {
        byte direct = values.direct[symbol];
        if (program.unmetIgnored && direct == Values.NO && values.reverse[symbol] != Values.NO) {
            return Values.NO;
        }
        boolean told = !program.unmetIgnored && (direct == Values.NO || !program.onlyOffUnmet);
        if (told && direct < values.reverse[symbol]) {
            unmet.set(symbol);
        }
        byte raised = (byte) Math.max(value, values.reverse[symbol]);
        boolean full = program.fullImplies
                && raised == Values.MOD
                && program.hasDependencies(symbol)
                && values.implied[symbol] == Values.YES;
        return full ? Values.YES : evaluator.whole(symbol, raised);
    }

    private String valueOfText(int symbol, SymbolType type) {
        @Nullable Assignment asked = user.assigned[symbol];
        if (values.visible[symbol] != Values.NO && asked != null) {
            return asked.value();
        }
        int active = evaluator.activeDefault(symbol);
        if (active >= 0 && program.defaultSymbols[symbol][active] >= 0) {
            values.written[symbol] = true;
            noteMigration(symbol, program.defaultSymbols[symbol][active]);
            return evaluator.defaultText(program.defaultSymbols[symbol][active]);
        }
        return Defaults.nothing(program.tree.dialect(), type);
    }

    private void noteMigration(int symbol, int source) {
        if (source >= 0 && program.transitional[source] && user.assigned[source] != null) {
            migrated.set(symbol);
        }
    }

    static byte tristate(Assignment asked) {
        return switch (asked.value()) {
            case "y" -> Values.YES;
            case "m" -> Values.MOD;
            default -> Values.NO;
        };
    }
}
