package io.github.kconfig4j.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonIntTest {
    @ParameterizedTest
    @CsvSource({
        "10, 10, 10",
        "010, 10, 10",
        "' -7 ', 10, -7",
        "+1_000, 10, 1000",
        "1f, 16, 31",
        "0X_1F, 16, 31",
        "0b1, 16, 177",
        "0x1f, 0, 31",
        "0o17, 0, 15",
        "0b11, 0, 3",
        "00, 0, 0",
        "99999999999999999999, 10, 99999999999999999999"
    })
    void readsAsPythonDoes(String text, int base, BigInteger number) {
        assertThat(PythonInt.parse(text, base)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({"'', 10", "0x1f, 10", "1f, 10", "010, 0", "1__0, 10", "_1, 10", "1_, 10", "- 1, 10", "0x, 16", "a b, 16"
    })
    void refusesWhatPythonDoes(String text, int base) {
        assertThat(PythonInt.parse(text, base)).isEmpty();
    }

    @Test
    void writesHexAsPythonDoes() {
        assertThat(PythonInt.hex(BigInteger.valueOf(255))).isEqualTo("0xff");
        assertThat(PythonInt.hex(BigInteger.valueOf(-5))).isEqualTo("-0x5");
    }
}
