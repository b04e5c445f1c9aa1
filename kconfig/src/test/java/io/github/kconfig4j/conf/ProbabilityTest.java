package io.github.kconfig4j.conf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProbabilityTest {
    @Test
    void readsOneTwoOrThreeNumbers() {
        assertThat(Probability.parse("")).contains(new Probability(50, 33, 33));
        assertThat(Probability.parse("15")).contains(new Probability(15, 8, 7));
        assertThat(Probability.parse("10:20")).contains(new Probability(30, 10, 20));
        assertThat(Probability.parse("10:20:30")).contains(new Probability(10, 20, 30));
        assertThat(Probability.parse("10:20:30:40")).contains(new Probability(10, 20, 30));
    }

    @Test
    void refusesMoreThanAll() {
        assertThat(Probability.parse("101")).isEmpty();
        assertThat(Probability.parse("-1")).isEmpty();
        assertThat(Probability.parse("60:50")).isEmpty();
        assertThat(Probability.parse("0:100:0")).contains(new Probability(0, 100, 0));
    }

    @Test
    void takesWordsAsZero() {
        assertThat(Probability.parse("abc")).contains(new Probability(0, 0, 0));
    }
}
