package io.github.kconfig4j.importer;

import io.github.kconfig4j.layering.Layering;
import org.junit.jupiter.api.Test;

class LayeringTest {
    @Test
    void dataFlowsOneWay() {
        Layering.check("""
                importer.tool: diagnostic generate.text generate.directive
                importer.option: diagnostic generate.text importer.tool
                importer.write: diagnostic generate.text generate.directive importer.tool importer.option
                importer: diagnostic options model generate.text generate.directive generate.files importer.tool importer.option importer.write
                """);
    }
}
