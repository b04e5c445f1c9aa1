package io.github.kconfig4j.generate;

import io.github.kconfig4j.layering.Layering;
import org.junit.jupiter.api.Test;

class LayeringTest {
    @Test
    void dataFlowsOneWay() {
        Layering.check("""
                generate.text: diagnostic
                generate.source: diagnostic model
                generate.spi: model
                generate.condition: diagnostic options text model config generate.text
                generate.kbuild: diagnostic model generate.text generate.files generate.condition
                generate.pieces: diagnostic model config generate.text generate.source generate.files generate.condition
                generate.directive: diagnostic model generate.text generate.condition generate.pieces
                generate.template: diagnostic model generate.text generate.condition generate.pieces
                generate.contribute: diagnostic model config generate.text generate.source generate.spi generate.condition generate.kbuild
                generate.files:
                generate.parallel:
                generate.stale: generate.text
                generate.sync: diagnostic generate.source generate.files generate.parallel generate.stale
                generate: diagnostic text model config generate.text generate.source generate.spi generate.condition generate.kbuild generate.pieces generate.directive generate.template generate.contribute generate.files generate.parallel
                """);
    }
}
