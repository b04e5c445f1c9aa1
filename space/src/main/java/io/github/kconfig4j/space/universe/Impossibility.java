package io.github.kconfig4j.space.universe;

import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.space.Possibilities;
import java.util.List;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.handlers.SATHandler;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.SATSolver;

/**
 * Says of a condition that it can be {@code y} in no configuration. It is certain, because each fact about the options that
 * it is found from holds in every configuration; what is not found may be impossible nevertheless.
 */
final class Impossibility {
    private static final int MOST_CONFLICTS = 10_000;

    private Impossibility() {}

    /** Whether no configuration of the tree makes the condition {@code y}. */
    static boolean isCertain(KconfigTree tree, Expr condition) {
        // The formula does not know the constants that only the condition compares with.
        return Possibilities.of(tree)
                        .isImpossible(
                                space -> List.of(space.literal(condition, io.github.kconfig4j.model.Tristate.YES)))
                || isCertainByFacts(tree, condition);
    }

    /** The same from the facts that have to do with the condition, whatever the size of the tree. */
    static boolean isCertainByFacts(KconfigTree tree, Expr condition) {
        FormulaFactory formulas = new FormulaFactory();
        Facts facts = new Facts(tree, formulas);
        Formula goal = facts.formula(condition, io.github.kconfig4j.model.Tristate.YES);
        SATSolver solver = MiniSat.miniSat(formulas);
        solver.add(goal);
        facts.collect().forEach(solver::add);
        return solver.sat(new Bounded()) == Tristate.FALSE;
    }

    /** Gives up after some conflicts, always at the same. */
    private static final class Bounded implements SATHandler {
        private int conflicts;

        @Override
        public boolean detectedConflict() {
            return ++conflicts < MOST_CONFLICTS;
        }

        @Override
        public void finishedSolving() {
            // Nothing to do with the result.
        }

        @Override
        public boolean aborted() {
            return conflicts >= MOST_CONFLICTS;
        }

        @Override
        public void started() {
            conflicts = 0;
        }
    }
}
