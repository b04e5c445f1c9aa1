package io.github.kconfig4j.layering;

import org.junit.jupiter.api.Test;

class LayeringTest {
    @Test
    void dataFlowsOneWay() {
        Layering.check("""
                diagnostic:
                snapshot:
                number:
                syntax: diagnostic snapshot number
                model: diagnostic snapshot number syntax
                config: diagnostic number syntax model
                modes: diagnostic snapshot number syntax model config
                explain: diagnostic model config
                """);
    }
}
