package io.github.kconfig4j.config;

import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import java.util.BitSet;
import java.util.function.Consumer;

/**
 * The order in which the C tool computes values: each when it is first asked for, after all that it looks at on the way.
 * The values themselves are known beforehand; only the way from symbol to symbol is walked again, because the C tool
 * warns on it, and because it shows old values of what it has not come to yet. Not thread-safe.
 */
public final class EvaluationOrder {
    private final Program program;
    private final Resolver.Result result;
    private final Values values;
    private final Evaluator evaluator;
    private final UserValues user;
    private final Progress progress;
    private final BitSet met;
    private final BitSet unmet;
    private final BitSet inProgress = new BitSet();
    private final BitSet left = new BitSet();
    private final BitSet settledAgain = new BitSet();
    private final Values before;
    private final Consumer<Symbol> warn;

    EvaluationOrder(
            Program program,
            UserValues user,
            Resolver.Result result,
            Values before,
            Progress progress,
            Consumer<Symbol> warn) {
        this.program = program;
        this.result = result;
        this.values = result.values();
        this.evaluator = new Evaluator(program, values);
        this.user = user;
        this.progress = progress;
        this.met = progress.met;
        this.unmet = result.unmet();
        this.before = before;
        this.warn = warn;
    }

    /** Whether the value of the symbol was asked for, directly or on the way to another. */
    public boolean isMet(Symbol symbol) {
        return symbol.isConstant() || met.get(symbol.index());
    }

    /** Whether one of some symbols would be computed if a value were asked for. */
    public boolean reaches(Symbol symbol, BitSet symbols) {
        Progress trial = progress.copy();
        new EvaluationOrder(program, user, result, before, trial, s -> {}).visit(symbol);
        return trial.met.intersects(symbols);
    }

    /** A value is asked for. */
    public void visit(Symbol symbol) {
        visit(symbol.index());
    }

    /** The value of an expression is asked for. */
    public void visit(Expr expr) {
        expr.forEachSymbol(this::visit);
    }

    /**
     * Members of typed choices that the C tool writes as not set although they are hidden: it settles a choice that is
     * not {@code y}, in newer ones while it computes such a member, and looks at whether the member was visible before.
     */
    public BitSet left() {
        return (BitSet) left.clone();
    }

    /** Takes the members of choices that were settled since the last call. */
    BitSet takeSettled() {
        BitSet taken = (BitSet) settledAgain.clone();
        settledAgain.clear();
        return taken;
    }

    private void visit(int symbol) {
        if (symbol <= Symbol.YES.index() || met.get(symbol)) {
            return;
        }
        met.set(symbol);
        SymbolType type = program.types[symbol];
        if (type == SymbolType.UNKNOWN || program.tree.symbolAt(symbol).isConstant()) {
            return;
        }
        inProgress.set(symbol);
        visitVisibility(symbol);
        if (type.isBoolOrTristate()) {
            visitBool(symbol);
        } else {
            visitText(symbol);
        }
        inProgress.clear(symbol);
    }

    private void visitCode(int start) {
        program.forEachRead(start, this::visit);
    }

    private void visitVisibility(int symbol) {
        progress.seen.set(symbol);
        for (int condition : program.prompts[symbol]) {
            visitCode(condition);
        }
        if (program.hasDependencies(symbol)) {
            visitCode(program.direct[symbol]);
            visitCode(program.reverse[symbol]);
            visitCode(program.implied[symbol]);
        }
    }

    private void visitBool(int symbol) {
        boolean isChoice = program.members[symbol].length > 0;
        int choice = program.choiceOf[symbol];
        if (choice >= 0 && !program.typedChoices) {
            visitMembers(choice);
            return;
        }
        if (choice < 0 || values.visible[symbol] != Values.YES) {
            if (!isAsked(symbol) && !isChoice) {
                visitDefaults(symbol);
            }
            if (unmet.get(symbol)) {
                warn.accept(program.tree.symbolAt(symbol));
            }
        }
        if (isChoice && program.typedChoices) {
            if (values.tri[symbol] == Values.YES || values.winner[symbol] == Values.NO_MEMBER) {
                visitTypedMembers(symbol);
            } else {
                leaveWritten(symbol);
            }
        }
    }

    private void leaveWritten(int choice) {
        for (int member : program.members[choice]) {
            boolean wasVisible = before.visible[member] != Values.NO;
            boolean stays = program.stickyMembers || inProgress.get(member);
            if (values.written[choice] && stays && wasVisible) {
                left.set(member);
            }
        }
    }

    private void visitTypedMembers(int choice) {
        for (int member : program.members[choice]) {
            visitVisibility(member);
        }
        int chosen = user.chosen[choice];
        if (chosen < 0 || values.visible[chosen] == Values.NO) {
            visitChoiceDefaults(choice);
        }
    }

    /** Looks at members, the one set last first, until one is found that the user wants. */
    private void visitMembers(int choice) {
        boolean found = false;
        for (int member : user.byPriority(program.members[choice])) {
            visitVisibility(member);
            if (isAsked(member) && values.tri[member] == Values.YES) {
                found = true;
                break;
            }
        }
        if (!found) {
            visitChoiceDefaults(choice);
        }
        for (int member : program.members[choice]) {
            if (values.visible[member] != Values.NO) {
                met.set(member);
                settledAgain.set(member);
            }
        }
    }

    private void visitChoiceDefaults(int choice) {
        int[] defaults = program.defaults[choice];
        for (int i = 0; i < defaults.length; i += 2) {
            visitCode(defaults[i]);
            int symbol = program.defaultSymbols[choice][i / 2];
            if (evaluator.at(defaults[i]) != Values.NO && symbol >= 0 && values.visible[symbol] != Values.NO) {
                return;
            }
        }
    }

    private void visitText(int symbol) {
        if (!isAsked(symbol)) {
            visitDefaults(symbol);
        }
        int[] ranges = program.ranges[symbol];
        for (int i = 0; i < ranges.length; i += 3) {
            visitCode(ranges[i]);
            if (evaluator.at(ranges[i]) != Values.NO) {
                visit(ranges[i + 1]);
                visit(ranges[i + 2]);
                return;
            }
        }
    }

    private void visitDefaults(int symbol) {
        int[] defaults = program.defaults[symbol];
        for (int i = 0; i < defaults.length; i += 2) {
            visitCode(defaults[i]);
            if (evaluator.at(defaults[i]) != Values.NO) {
                visitCode(defaults[i + 1]);
                return;
            }
        }
    }

    private boolean isAsked(int symbol) {
        return user.assigned[symbol] != null && values.visible[symbol] != Values.NO;
    }
}
