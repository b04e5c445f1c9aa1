package io.github.kconfig4j.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GlibcRandomTest {
    /** The best known numbers of the C world. */
    @Test
    void startsAsTheCLibraryDoes() {
        assertThat(first(1, 5)).containsExactly(1804289383, 846930886, 1681692777, 1714636915, 1957747793);
        assertThat(first(42, 3)).containsExactly(71876166, 708592740, 1483128881);
    }

    @Test
    void takesSeedZeroAsOne() {
        assertThat(first(0, 3)).containsExactly(first(1, 3));
    }

    @Test
    void takesSeedsAboveTheSignedRange() {
        assertThat(first(0xFFFFFFFF, 2)).containsExactly(first(-1, 2)).doesNotContain(0);
    }

    private static int[] first(int seed, int count) {
        GlibcRandom random = new GlibcRandom(seed);
        return IntStream.range(0, count).map(i -> random.next()).toArray();
    }
}
