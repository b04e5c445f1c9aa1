package io.github.kconfig4j.benchmarks.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
    @Test
    void areAsLongAsTheySay() {
        Units units = new Units(1000);

        for (int unit = 0; unit < units.count(); unit++) {
            String text = units.text(unit, Syntax.FREEMARKER);
            assertThat(text.lines()).hasSize(Units.LINES);
            assertThat(text.split("<#if", -1)).hasSize(Units.CONDITIONS + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 15, 1000})
    void ofWhichSomeReadTheOptionThatIsFlipped(int count) {
        Units units = new Units(count);

        assertThat(IntStream.range(0, count)
                        .mapToObj(unit -> units.text(unit, Syntax.JCP))
                        .filter(text -> text.contains("#if " + Units.FLIPPED)))
                .hasSize(units.flipped());
    }

    @Test
    void areTheSameForEachTool() {
        Units units = new Units(20);

        for (int unit = 0; unit < units.count(); unit++) {
            assertThat(units.text(unit, Syntax.JCP)
                            .replaceAll("//#if (\\w+)", "<#if config(\"$1\")>")
                            .replace("//#endif", "</#if>"))
                    .isEqualTo(units.text(unit, Syntax.FREEMARKER));
        }
    }
}
