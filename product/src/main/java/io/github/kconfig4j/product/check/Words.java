package io.github.kconfig4j.product.check;

import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.space.sample.Factor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A condition in words. */
final class Words {
    private Words() {}

    /** {@code AUDIT and not METRICS}; empty for no condition. What holds comes before what does not. */
    static String of(List<Factor> factors, Map<Integer, Integer> levels) {
        List<String> on = new ArrayList<>();
        List<String> off = new ArrayList<>();
        levels.forEach((factor, level) -> {
            Expr condition = factors.get(factor).condition(level);
            if (condition instanceof Expr.Not not) {
                off.add("not " + not.operand());
            } else {
                on.add(condition.toString());
            }
        });
        on.addAll(off);
        return String.join(" and ", on);
    }
}
