package io.github.kconfig4j.layering;

import org.junit.jupiter.api.Test;

class LayeringTest {
    @Test
    void dataFlowsOneWay() {
        Layering.check("""
                diagnostic:
                snapshot:
                syntax: diagnostic snapshot
                model: diagnostic snapshot syntax
                config: diagnostic syntax model
                modes: diagnostic snapshot syntax model config
                explain: diagnostic model config
                """);
    }
}
