package io.github.kconfig4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExprTest {
    private static final Expr A = Expr.of(Symbol.constant("A"));
    private static final Expr B = Expr.of(Symbol.constant("B"));
    private static final Expr C = Expr.of(Symbol.constant("C"));

    @Test
    void chainsAreFlat() {
        Expr chain = Expr.and(Expr.and(A, B), Expr.and(C, A));

        assertThat(chain).isEqualTo(new Expr.And(List.of(A, B, C, A)));
        assertThatThrownBy(() -> new Expr.And(List.of(chain, B))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void constantsFallAway() {
        assertThat(Expr.and(Expr.YES, A)).isEqualTo(A);
        assertThat(Expr.and(A, Expr.NO)).isEqualTo(Expr.NO);
        assertThat(Expr.or(A, Expr.NO)).isEqualTo(A);
        assertThat(Expr.or(Expr.YES, A)).isEqualTo(Expr.YES);
        assertThat(Expr.not(Expr.not(A))).isEqualTo(A);
        assertThat(Expr.not(Expr.YES)).isEqualTo(Expr.NO);
        assertThat(Expr.not(Expr.MOD)).isEqualTo(new Expr.Not(Expr.MOD));
    }

    @Test
    void theToolsTextHasNoBlanksAroundComparisons() {
        Expr less = new Expr.Comparison(Expr.Operator.LESS, Symbol.constant("A"), Symbol.constant("5"));
        Expr e = Expr.and(Expr.or(less, Expr.not(Expr.and(A, B))), C);

        assertThat(ExprText.asConf(e, s -> s.name() + " [=n]"))
                .isEqualTo("(A [=n]<5 [=n] || !(A [=n] && B [=n])) && C [=n]");
    }

    @Test
    void theOperatorsOfTristates() {
        assertThat(Tristate.MOD.and(Tristate.YES)).isEqualTo(Tristate.MOD);
        assertThat(Tristate.MOD.or(Tristate.NO)).isEqualTo(Tristate.MOD);
        assertThat(Tristate.MOD.not()).isEqualTo(Tristate.MOD);
        assertThat(Tristate.of("m")).contains(Tristate.MOD);
        assertThat(Tristate.of("yes")).isEmpty();
    }
}
