package io.github.kconfig4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a real kernel did (6.18, x86-64, 250 Hz, expiry in task work, tick accounting), scenario by scenario. What was
 * the same in all of its runs has to be so in the model; {@link NotModelled} names what the model cannot have. Of a
 * variant that expires timers in the tick, {@link InlineExpectations} names what differs; of one that measures user and
 * system time, {@link MeasuredAccountingExpectations}; of one that can do without ticks, {@link NoHzFullExpectations};
 * of one with another frequency, {@link FrequencyExpectations}.
 */
class ObservationsTest {
    private final Observations observations = Observations.read();

    @Test
    void everyScenarioIsAScript() {
        assertThat(observations.names()).hasSize(95);
        for (Variant variant : Variant.withTimers()) {
            Set<String> expected = new TreeSet<>(observations.names());
            if (variant.guestEntry().isEmpty()) {
                expected.removeIf(name -> name.startsWith("kvm_"));
            }
            assertThat(Script.all(variant)).as("%s", variant).containsOnlyKeys(expected);
        }
    }

    @Test
    void everyValueOfTheTablesWasObserved() {
        Stream.of(
                        NotModelled.ALL,
                        InlineExpectations.ALL,
                        MeasuredAccountingExpectations.ALL,
                        NoHzFullExpectations.ALL,
                        FrequencyExpectations.TICK_LENGTHS,
                        FrequencyExpectations.HZ_100)
                .forEach(table -> table.forEach((name, values) -> assertThat(observations.observed(name))
                        .as(name)
                        .containsKeys(values.keySet().toArray(String[]::new))));
    }

    @TestFactory
    Stream<DynamicTest> theModelDoesWhatTheKernelDid() {
        return Variant.withTimers().stream()
                .flatMap(variant -> Script.all(variant).entrySet().stream()
                        .map(script -> DynamicTest.dynamicTest(
                                script.getKey() + " on " + variant,
                                () -> observations.check(variant, script.getKey(), script.getValue()))));
    }
}
