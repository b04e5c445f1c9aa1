package io.github.kconfig4j.product.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final List<String> told = new ArrayList<>();
    private long seconds = 100;
    private final Progress progress = new Progress(40, told::add, () -> seconds * 1_000_000_000L);

    private void done(int times, boolean succeeded, int secondsEach) {
        for (int i = 0; i < times; i++) {
            seconds += secondsEach;
            progress.done(succeeded);
        }
    }

    @Test
    void tellsNowAndThenHowManyAreDoneAndHowLongTheOthersTake() {
        done(9, true, 1);
        done(1, false, 1);
        done(5, true, 2);

        assertThat(told)
                .containsExactly(
                        "Checked 5 of 40 configurations, 0 failed, about 36 s left",
                        "Checked 10 of 40 configurations, 1 failed, about 31 s left",
                        "Checked 13 of 40 configurations, 1 failed, about 34 s left");
    }

    @Test
    void saysNothingInAHurryOrAtTheEnd() {
        done(39, true, 0);
        assertThat(told).isEmpty();

        done(1, true, 100);
        assertThat(told).isEmpty();
    }
}
