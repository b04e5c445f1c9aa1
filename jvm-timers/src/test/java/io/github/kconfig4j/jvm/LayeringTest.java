package io.github.kconfig4j.jvm;

import io.github.kconfig4j.layering.Layering;
import org.junit.jupiter.api.Test;

class LayeringTest {
    @Test
    void theKernelKnowsWhatTimersCompileAgainstAndNoModel() {
        Layering.check("""
                jvm: jvm.kernel kernel
                jvm.kernel: kernel
                """);
    }
}
