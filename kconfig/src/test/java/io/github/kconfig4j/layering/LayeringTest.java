package io.github.kconfig4j.layering;

import org.junit.jupiter.api.Test;

class LayeringTest {
    @Test
    void dataFlowsOneWay() {
        Layering.check("""
                diagnostic:
                syntax: diagnostic
                model: diagnostic syntax
                config: diagnostic syntax model
                modes: diagnostic syntax model config
                explain: diagnostic model config
                """);
    }
}
