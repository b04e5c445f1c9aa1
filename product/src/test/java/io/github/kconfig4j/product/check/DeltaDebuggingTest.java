package io.github.kconfig4j.product.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeltaDebuggingTest {
    private static final List<Integer> WHOLE = IntStream.range(0, 20).boxed().toList();

    @Test
    void leavesWhatIsNeeded() {
        DeltaDebugging.Smallest<Integer> smallest =
                DeltaDebugging.shrink(WHOLE, some -> some.containsAll(List.of(3, 4, 17)), 1_000);

        assertThat(smallest.elements()).containsExactly(3, 4, 17);
        assertThat(smallest.isMinimal()).isTrue();
    }

    @Test
    void leavesNothingIfNothingIsNeeded() {
        assertThat(DeltaDebugging.shrink(WHOLE, some -> true, 1_000).elements()).isEmpty();
    }

    @Test
    void saysIfTheTriesWereUsedUp() {
        assertThat(DeltaDebugging.shrink(WHOLE, some -> some.contains(19), 1).isMinimal())
                .isFalse();
    }
}
