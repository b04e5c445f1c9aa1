package io.github.kconfig4j.kernel;

import io.github.kconfig4j.layering.Layering;
import org.junit.jupiter.api.Test;

class LayeringTest {
    @Test
    void whatTimersCompileAgainstKnowsNothingThatIsBelow() {
        Layering.check("""
                kernel:
                kernel.machine: kernel
                """);
    }
}
