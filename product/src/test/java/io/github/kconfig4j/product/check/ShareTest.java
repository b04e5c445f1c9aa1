package io.github.kconfig4j.product.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShareTest {
    @Test
    void allSharesAreTheWholeAndEven() {
        for (int size = 0; size < 12; size++) {
            List<Integer> whole = IntStream.range(0, size).boxed().toList();
            for (int of = 1; of < 6; of++) {
                List<Integer> together = new ArrayList<>();
                for (int number = 1; number <= of; number++) {
                    List<Integer> share = new Share(number, of).take(whole);
                    assertThat(share.size()).isBetween(size / of, (size + of - 1) / of);
                    together.addAll(share);
                }
                assertThat(together).containsExactlyInAnyOrderElementsOf(whole);
            }
        }
    }

    @Test
    void isWrittenAsAFraction() {
        assertThat(Share.of("2/4")).contains(new Share(2, 4));
        assertThat(List.of("0/4", "5/4", "2", "a/b", "1/0", "-1/2"))
                .allSatisfy(text -> assertThat(Share.of(text)).isEmpty());
    }
}
