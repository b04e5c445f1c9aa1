package io.github.kconfig4j.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.ValueSyntax;
import org.junit.jupiter.api.Test;

class CNumberTest {
    @Test
    void findsTheNumberAtTheStart() {
        assertThat(CNumber.leading("12abc", 10)).isEqualTo(12);
        assertThat(CNumber.leading("12abc", 16)).isEqualTo(0x12abc);
        assertThat(CNumber.leading("0x20", 16)).isEqualTo(32);
        assertThat(CNumber.leading("0x", 16)).isZero();
        assertThat(CNumber.leading(" -7", 10)).isEqualTo(-7);
        assertThat(CNumber.leading("n", 10)).isZero();
        assertThat(CNumber.leading("99999999999999999999", 10)).isEqualTo(Long.MAX_VALUE);
        assertThat(CNumber.leading("-99999999999999999999", 10)).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void countsWhatTheNumberTakes() {
        assertThat(CNumber.length("12abc", 10)).isEqualTo(2);
        assertThat(CNumber.length(" -0x1f,", 0)).isEqualTo(6);
        assertThat(CNumber.length("0x", 0)).isEqualTo(1);
        assertThat(CNumber.length("089", 0)).isEqualTo(1);
        assertThat(CNumber.length("-", 10)).isZero();
        assertThat(CNumber.length("", 0)).isZero();
    }

    @Test
    void takesTheBaseFromThePrefix() {
        assertThat(CNumber.leading("010", 0)).isEqualTo(8);
        assertThat(CNumber.leading("0x10", 0)).isEqualTo(16);
        assertThat(CNumber.leading("10", 0)).isEqualTo(10);
        assertThat(CNumber.isSigned("010", 0)).isTrue();
        assertThat(CNumber.signed("010", 0)).isEqualTo(8);
        assertThat(CNumber.signed("0x10", 0)).isEqualTo(16);
        assertThat(CNumber.isSigned("08", 0)).isFalse();
        assertThat(CNumber.isSigned("0x", 0)).isFalse();
        assertThat(CNumber.isSigned("", 0)).isFalse();
        assertThat(CNumber.isSigned("y", 0)).isFalse();
    }

    @Test
    void knowsTheLimits() {
        assertThat(CNumber.isSigned("9223372036854775807", 10)).isTrue();
        assertThat(CNumber.isSigned("9223372036854775808", 10)).isFalse();
        assertThat(CNumber.isSigned("-9223372036854775808", 10)).isTrue();
        assertThat(CNumber.signed("-9223372036854775808", 10)).isEqualTo(Long.MIN_VALUE);
        assertThat(CNumber.isSigned("-9223372036854775809", 10)).isFalse();
        assertThat(CNumber.isUnsignedHex("0xffffffffffffffff")).isTrue();
        assertThat(CNumber.unsignedHex("0xffffffffffffffff")).isEqualTo(-1);
        assertThat(CNumber.isUnsignedHex("0x10000000000000000")).isFalse();
        assertThat(CNumber.isUnsignedHex("0x0000000000000000001")).isTrue();
    }

    @Test
    void acceptsValuesAsAConfigurationHasThem() {
        assertThat(ValueSyntax.isValid(SymbolType.INT, "-5")).isTrue();
        assertThat(ValueSyntax.isValid(SymbolType.INT, "0")).isTrue();
        assertThat(ValueSyntax.isValid(SymbolType.INT, "007")).isFalse();
        assertThat(ValueSyntax.isValid(SymbolType.INT, "-")).isFalse();
        assertThat(ValueSyntax.isValid(SymbolType.INT, "+1")).isFalse();
        assertThat(ValueSyntax.isValid(SymbolType.HEX, "0X1f")).isTrue();
        assertThat(ValueSyntax.isValid(SymbolType.HEX, "0x")).isFalse();
        assertThat(ValueSyntax.isValid(SymbolType.HEX, "-1")).isFalse();
    }
}
