package io.github.kconfig4j.space;

import io.github.kconfig4j.layering.Layering;
import org.junit.jupiter.api.Test;

class LayeringTest {
    @Test
    void dataFlowsOneWay() {
        Layering.check("""
                space: diagnostic model config explain space.formula
                space.formula: diagnostic options model config explain
                space.sample: model config space.formula
                space.universe: diagnostic options model config explain space space.formula
                lint: diagnostic model config explain space space.formula
                """);
    }
}
