package io.github.kconfig4j.space.formula;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes literals for conjunctions and alternatives of literals; the same for the same. Each is defined both ways. */
final class Gates {
    /** The literal that always holds. */
    static final int TRUE = 1;

    static final int FALSE = -TRUE;

    private final Clauses clauses;
    private final Map<List<Integer>, Integer> known = new HashMap<>();

    Gates(Clauses clauses) {
        this.clauses = clauses;
        int one = clauses.variable();
        clauses.add(one);
    }

    int and(int... operands) {
        int[] distinct = Arrays.stream(operands)
                .filter(literal -> literal != TRUE)
                .distinct()
                .sorted()
                .toArray();
        if (contradicts(distinct)) {
            return FALSE;
        }
        if (distinct.length < 2) {
            return distinct.length == 0 ? TRUE : distinct[0];
        }
        List<Integer> key = Arrays.stream(distinct).boxed().toList();
        Integer gate = known.get(key);
        if (gate == null) {
            gate = define(distinct);
            known.put(key, gate);
        }
        return gate;
    }

    private static boolean contradicts(int... literals) {
        for (int literal : literals) {
            if (literal == FALSE || Arrays.binarySearch(literals, -literal) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int define(int... operands) {
        int gate = clauses.variable();
        int[] all = new int[operands.length + 1];
        for (int i = 0; i < operands.length; i++) {
            clauses.add(-gate, operands[i]);
            all[i] = -operands[i];
        }
        all[operands.length] = gate;
        clauses.add(all);
        return gate;
    }

    int or(int... operands) {
        return -and(Arrays.stream(operands).map(literal -> -literal).toArray());
    }

    int and(List<Integer> operands) {
        return and(operands.stream().mapToInt(Integer::intValue).toArray());
    }

    int or(List<Integer> operands) {
        return or(operands.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Adds that one implies the other. */
    void imply(int from, int to) {
        clauses.add(-from, to);
    }

    /** Adds that exactly one holds. */
    void exactlyOne(List<Integer> literals) {
        clauses.add(literals.stream().mapToInt(Integer::intValue).toArray());
        atMostOne(literals);
    }

    /** Adds that not two hold. Many are counted along a chain, few by pairs. */
    void atMostOne(List<Integer> literals) {
        if (literals.size() > 8) {
            int before = FALSE;
            for (int literal : literals) {
                clauses.add(-literal, -before);
                before = or(before, literal);
            }
            return;
        }
        for (int i = 0; i < literals.size(); i++) {
            for (int j = 0; j < i; j++) {
                clauses.add(-literals.get(i), -literals.get(j));
            }
        }
    }

    int variable() {
        return clauses.variable();
    }

    void add(int... clause) {
        clauses.add(clause);
    }
}
