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
                shell: text
                options: diagnostic snapshot text shell
                syntax: diagnostic snapshot number text shell options
                model: diagnostic snapshot number text options syntax
                config: diagnostic number text options model
                conf: diagnostic snapshot number text shell options model config
                explain: diagnostic options model config
                """);
    }
}
