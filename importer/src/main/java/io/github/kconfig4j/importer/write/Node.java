package io.github.kconfig4j.importer.write;

import io.github.kconfig4j.importer.tool.Condition;
import java.util.List;

/** A source in which what belongs together is together. */
sealed interface Node {
    /**
     * What is given out.
     *
     * @param hidden whether it stands in a comment
     */
    record Code(int start, int end, boolean hidden) implements Node {}

    /** An {@code #error}. */
    record Stop(int start, String reason) implements Node {}

    /**
     * The condition of the whole file.
     *
     * @param hasLine whether it has a line of its own already
     */
    record WholeFile(int start, Condition condition, boolean hasLine) implements Node {}

    /**
     * All branches from an {@code #if} to its end.
     *
     * @param close where its end stands
     * @param end the offset after that
     */
    record Branches(List<Branch> branches, int close, int end) implements Node {
        /** Where they begin. */
        int start() {
            return branches.get(0).start();
        }
    }

    /**
     * One branch.
     *
     * @param own its condition, if those before it do not hold
     * @param whole its condition with those before it
     */
    record Branch(int start, Condition own, Condition whole, boolean isElse, List<Node> nodes) {}
}
