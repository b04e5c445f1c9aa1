package io.github.kconfig4j.config;

import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.ExprText;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import java.util.ArrayList;
import java.util.List;

/** What is said while values are computed, in the words of Kconfiglib. */
final class DemandWarnings {
    private final ValuesOnDemand values;
    private final Evaluation evaluation = new Evaluation();
    private final List<String> texts = new ArrayList<>();
    private boolean muted;

    DemandWarnings(ValuesOnDemand values) {
        this.values = values;
    }

    void mute() {
        muted = true;
    }

    void unmute() {
        muted = false;
    }

    void add(String text) {
        if (!muted) {
            texts.add(text);
        }
    }

    List<String> take() {
        List<String> taken = List.copyOf(texts);
        texts.clear();
        return taken;
    }

    /** A symbol's name and where it is defined. */
    String place(int symbol) {
        return ExprText.place(values.symbol(symbol));
    }

    /** Says what selects a symbol further than its dependencies go. */
    void unmet(int index) {
        if (muted) {
            return;
        }
        KconfigTree tree = values.program().tree;
        Symbol symbol = values.symbol(index);
        Expr direct = tree.directDependency(symbol);
        byte allowed = evaluate(direct);
        StringBuilder text = new StringBuilder(ExprText.place(symbol));
        text.append(" has direct dependencies ").append(ExprText.explicit(direct));
        text.append(" with value ").append(letter(allowed)).append(", but is currently being ");
        text.append(letter(evaluate(tree.reverseDependency(symbol)))).append("-selected by the following symbols:");
        for (Expr select : tree.reverseDependency(symbol).disjuncts()) {
            if (evaluate(select) > allowed) {
                append(text, tree, select);
            }
        }
        texts.add(text.toString());
    }

    private void append(StringBuilder text, KconfigTree tree, Expr select) {
        List<Expr> parts = select.conjuncts();
        Symbol by = ((Expr.SymbolRef) parts.get(0)).symbol();
        Expr needs = tree.directDependency(by);
        text.append("\n - ").append(ExprText.place(by)).append(", with value ").append(values.text(by.index()));
        text.append(", direct dependencies ").append(ExprText.explicit(needs));
        text.append(" (value: ").append(letter(evaluate(needs))).append(')');
        if (parts.size() > 1) {
            Expr condition = parts.size() == 2 ? parts.get(1) : new Expr.And(parts.subList(1, parts.size()));
            text.append(", and select condition ").append(ExprText.explicit(condition));
            text.append(" (value: ").append(letter(evaluate(condition))).append(')');
        }
    }

    private byte evaluate(Expr e) {
        return e.accept(evaluation);
    }

    /** Goes the long way, since not each part of an expression has code of its own. */
    private final class Evaluation implements Expr.Visitor<Byte> {
        @Override
        public Byte and(Expr.And and) {
            byte least = Values.YES;
            for (Expr operand : and.operands()) {
                least = (byte) Math.min(least, evaluate(operand));
                if (least == Values.NO) {
                    break;
                }
            }
            return least;
        }

        @Override
        public Byte or(Expr.Or or) {
            byte most = Values.NO;
            for (Expr operand : or.operands()) {
                most = (byte) Math.max(most, evaluate(operand));
                if (most == Values.YES) {
                    break;
                }
            }
            return most;
        }

        @Override
        public Byte not(Expr.Not not) {
            return (byte) (Values.YES - evaluate(not.operand()));
        }

        @Override
        public Byte symbol(Expr.SymbolRef ref) {
            return values.tri(ref.symbol().index());
        }

        @Override
        public Byte comparison(Expr.Comparison comparison) {
            return values.compared(comparison) ? Values.YES : Values.NO;
        }
    }

    private static String letter(byte value) {
        return Tristate.values()[value].toString();
    }
}
