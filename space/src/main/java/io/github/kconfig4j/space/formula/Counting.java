package io.github.kconfig4j.space.formula;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.handlers.DnnfCompilationHandler;
import org.logicng.knowledgecompilation.dnnf.DnnfFactory;
import org.logicng.knowledgecompilation.dnnf.datastructures.Dnnf;
import org.logicng.knowledgecompilation.dnnf.functions.DnnfModelCountFunction;

/** Counts models. All variables follow from those of the symbols, so models are configurations. */
final class Counting {
    private Counting() {}

    /**
     * How many models there are in which all these literals hold.
     *
     * @param mostSteps after how many steps it is given up
     */
    static Optional<BigInteger> count(Clauses clauses, int[] assumed, int mostSteps) {
        FormulaFactory formulas = new FormulaFactory();
        List<Formula> all = new ArrayList<>();
        for (int[] clause : clauses.all()) {
            List<Literal> literals = new ArrayList<>();
            for (int literal : clause) {
                literals.add(literal(formulas, literal));
            }
            all.add(formulas.clause(literals));
        }
        for (int literal : assumed) {
            all.add(literal(formulas, literal));
        }
        Dnnf compiled = new DnnfFactory().compile(formulas.and(all), new Bound(mostSteps));
        return compiled == null ? Optional.empty() : Optional.of(compiled.execute(DnnfModelCountFunction.get()));
    }

    private static Literal literal(FormulaFactory formulas, int literal) {
        return formulas.literal("v" + Math.abs(literal), literal > 0);
    }

    /** Gives up after some steps, always at the same. */
    private static final class Bound implements DnnfCompilationHandler {
        private final int most;
        private int steps;

        Bound(int most) {
            this.most = most;
        }

        @Override
        public boolean shannonExpansion() {
            return ++steps < most;
        }

        @Override
        public boolean aborted() {
            return steps >= most;
        }

        @Override
        public void started() {
            steps = 0;
        }
    }
}
