package io.github.kconfig4j.layering;

import org.junit.jupiter.api.Test;

class LayeringTest {
    @Test
    void dataFlowsOneWay() {
        Layering.check("""
                diagnostic:
                snapshot:
                number:
                text:
                syntax: diagnostic snapshot number
                model: diagnostic snapshot number text syntax
                config: diagnostic number text syntax model
                modes: diagnostic snapshot number syntax model config
                explain: diagnostic model config
                """);
    }
}
