package io.github.kconfig4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarTest {
    private static final List<String> WORDS = List.of("POSIX_TIMERS", "PREEMPT_RT", "KVM", "HZ");

    @Test
    void theNearestWordIsFound() {
        assertThat(Similar.to("POSIX_TIMER", WORDS)).contains("POSIX_TIMERS");
        assertThat(Similar.to("PREMEPT_RT", WORDS)).contains("PREEMPT_RT");
        assertThat(Similar.to("kvm", WORDS)).contains("KVM");
    }

    @Test
    void whatIsTooFarIsNot() {
        assertThat(Similar.to("ARCH", WORDS)).isEmpty();
        assertThat(Similar.to("", WORDS)).isEmpty();
    }
}
