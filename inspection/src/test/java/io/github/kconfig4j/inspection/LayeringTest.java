package io.github.kconfig4j.inspection;

import io.github.kconfig4j.layering.Layering;
import org.junit.jupiter.api.Test;

class LayeringTest {
    @Test
    void knowsNoStageButItsResult() {
        Layering.check("""
                inspection: diagnostic text model config explain space generate generate.source prove evidence verdict product.set product.variant product.module product.build product.proof inspection.api
                inspection.report: diagnostic model config generate generate.source product.set product.variant product.variants product.build product.proof verdict inspection space.formula
                inspection.api: diagnostic model config generate generate.source prove product.declared product.conditions
                """);
    }
}
