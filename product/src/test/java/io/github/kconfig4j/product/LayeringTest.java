package io.github.kconfig4j.product;

import io.github.kconfig4j.layering.Layering;
import org.junit.jupiter.api.Test;

class LayeringTest {
    @Test
    void dataFlowsOneWay() {
        Layering.check("""
                product.declared:
                product.conditions: model
                product.javadoc: diagnostic model config space.universe generate generate.source generate.files product.declared product.conditions product.files product.set product.variant
                product.files: generate.files
                product.ledger: diagnostic generate.files
                product.set: diagnostic shell options model config lint generate generate.files generate.spi
                product.variant: diagnostic text model config explain space generate generate.source product.set
                product.pom: diagnostic text model config
                product.naming: diagnostic product.variant
                product.module: diagnostic config generate.source compile jar product.pom product.variant
                product.build: diagnostic model config space.universe generate generate.source generate.files artifact classfile compile prove verdict product.pom product.set product.variant product.module
                product.check: diagnostic model config explain space.formula space.sample generate generate.source generate.files artifact prove product.files product.module product.pom product.set product.variant product.build
                product.generate: diagnostic config generate generate.source generate.files generate.sync compile product.ledger product.pom product.set product.variant
                product.proof: diagnostic model config generate.source artifact compile evidence prove verdict product.set product.variant product.module product.build
                product.ide: diagnostic config generate generate.source compile product.set product.variant product.module product.build
                product.variants: diagnostic config generate.source generate.files compile prove verdict product.files product.set product.variant product.module product.build product.proof
                product.jars: diagnostic config generate.files compile jar prove verdict product.files product.pom product.set product.variant product.module product.build product.proof
                """);
    }
}
