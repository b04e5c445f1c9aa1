package io.github.kconfig4j.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.number.COrder.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes first, of values as Kconfig's comparisons see them. */
class COrderTest {
    @ParameterizedTest(name = "{0} {1} to {2} {3} is {4}, with switches as texts {5}")
    @CsvSource({
        "INT, 9, INT, 10, -1, -1",
        "STRING, 9, STRING, 10, 1, 1",
        "STRING, 9, UNTYPED, 10, -1, -1",
        "INT, 010, UNTYPED, 010, 1, 1",
        "UNTYPED, 0x10, INT, 16, 0, 0",
        "INT, 0x10, INT, 16, -1, -1",
        "HEX, 10, INT, 16, 0, 0",
        "HEX, 0xffffffffffffffff, INT, -1, 0, 0",
        "HEX, 0xffffffffffffffff, INT, 1, 1, 1",
        "HEX, 0x10000000000000000, INT, 1, -1, -1",
        "INT, -1, INT, 1, -1, -1",
        "SWITCH, m, SWITCH, n, 1, -1",
        "SWITCH, y, INT, 2, 0, 1",
        "SWITCH, n, UNTYPED, n, 0, 0",
        "SWITCH, y, UNTYPED, x, 1, 1",
        "UNTYPED, '', INT, 0, -1, -1",
        "UNTYPED, \ud83d\ude00, UNTYPED, \uffff, 1, 1",
    })
    void comesFirst(Kind leftKind, String left, Kind rightKind, String right, int expected, int expectedOfTexts) {
        assertThat(Integer.signum(new COrder(false).compare(leftKind, left, rightKind, right)))
                .isEqualTo(expected);
        assertThat(Integer.signum(new COrder(true).compare(leftKind, left, rightKind, right)))
                .isEqualTo(expectedOfTexts);
        assertThat(Integer.signum(new COrder(false).compare(rightKind, right, leftKind, left)))
                .isEqualTo(-expected);
    }
}
