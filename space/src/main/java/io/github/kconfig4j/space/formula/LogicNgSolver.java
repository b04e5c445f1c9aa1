package io.github.kconfig4j.space.formula;

import org.logicng.collections.LNGIntVector;
import org.logicng.datastructures.Tristate;
import org.logicng.handlers.SATHandler;
import org.logicng.solvers.sat.MiniSat2Solver;
import org.logicng.solvers.sat.MiniSatConfig;
import org.logicng.solvers.sat.MiniSatStyleSolver;

/** The solver of LogicNG, without its formulas. */
final class LogicNgSolver implements Solver {
    private final MiniSat2Solver solver =
            new MiniSat2Solver(MiniSatConfig.builder().incremental(false).build());

    @Override
    public int variable() {
        return solver.newVar(true, true) + 1;
    }

    @Override
    public void add(int... clause) {
        LNGIntVector literals = new LNGIntVector(clause.length);
        for (int literal : clause) {
            literals.push(theirs(literal));
        }
        solver.addClause(literals, null);
    }

    private static int theirs(int literal) {
        return MiniSatStyleSolver.mkLit(Math.abs(literal) - 1, literal < 0);
    }

    @Override
    public Result solve(int[] assumed, int mostConflicts) {
        if (!solver.ok()) {
            return Result.NO;
        }
        Bound bound = new Bound(mostConflicts);
        Tristate result;
        if (assumed.length == 0) {
            result = solver.solve(bound);
        } else {
            LNGIntVector literals = new LNGIntVector(assumed.length);
            for (int literal : assumed) {
                literals.push(theirs(literal));
            }
            result = solver.solve(bound, literals);
        }
        return switch (result) {
            case TRUE -> Result.YES;
            case FALSE -> Result.NO;
            case UNDEF -> Result.UNKNOWN;
        };
    }

    @Override
    public boolean value(int literal) {
        return solver.model().get(Math.abs(literal) - 1) == literal > 0;
    }

    /** Gives up after some conflicts, always at the same. */
    private static final class Bound implements SATHandler {
        private final int most;
        private int conflicts;

        Bound(int most) {
            this.most = most;
        }

        @Override
        public boolean detectedConflict() {
            return ++conflicts < most;
        }

        @Override
        public void finishedSolving() {
            // Nothing to do with the result.
        }

        @Override
        public boolean aborted() {
            return conflicts >= most;
        }

        @Override
        public void started() {
            conflicts = 0;
        }
    }
}
