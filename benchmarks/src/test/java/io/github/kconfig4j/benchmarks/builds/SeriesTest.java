package io.github.kconfig4j.benchmarks.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
    @Test
    void comparesWithinTheSameRound() {
        Series slowMachine = new Series(List.of(2.0, 20.0, 4.0));
        Series other = new Series(List.of(1.0, 10.0, 1.0));

        assertThat(slowMachine.over(other).ratio()).isEqualTo("2.00 (2.00–4.00)");
        assertThat(slowMachine.minus(other).seconds()).isEqualTo("3.00 s (1.00–10.00)");
    }

    @Test
    void takesTheMiddleOfTwoMedians() {
        assertThat(new Series(List.of(4.0, 1.0, 2.0, 3.0)).median()).isEqualTo(2.5);
    }
}
