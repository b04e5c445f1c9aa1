package io.github.kconfig4j.prove;

import io.github.kconfig4j.layering.Layering;
import org.junit.jupiter.api.Test;

class LayeringTest {
    @Test
    void dataFlowsOneWay() {
        Layering.check("""
                jar:
                artifact: diagnostic
                classfile:
                compile: diagnostic model generate.source generate.files generate.stale
                evidence: artifact jar
                prove: diagnostic model config generate.source generate.files artifact classfile compile
                verdict: diagnostic prove evidence
                """);
    }
}
