package io.github.kconfig4j.menuconfig;

import io.github.kconfig4j.layering.Layering;
import org.junit.jupiter.api.Test;

class LayeringTest {
    @Test
    void dataFlowsOneWay() {
        Layering.check("""
                menuconfig: model conf config space menuconfig.model menuconfig.view menuconfig.code
                menuconfig.model: diagnostic options model config conf explain space menuconfig.code
                menuconfig.view: model menuconfig.model
                menuconfig.code: model
                """);
    }
}
