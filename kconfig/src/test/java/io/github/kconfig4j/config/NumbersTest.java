package io.github.kconfig4j.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.ValueSyntax;
import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void findsTheNumberAtTheStart() {
        assertThat(Numbers.leading("12abc", 10)).isEqualTo(12);
        assertThat(Numbers.leading("12abc", 16)).isEqualTo(0x12abc);
        assertThat(Numbers.leading("0x20", 16)).isEqualTo(32);
        assertThat(Numbers.leading("0x", 16)).isZero();
        assertThat(Numbers.leading(" -7", 10)).isEqualTo(-7);
        assertThat(Numbers.leading("n", 10)).isZero();
        assertThat(Numbers.leading("99999999999999999999", 10)).isEqualTo(Long.MAX_VALUE);
        assertThat(Numbers.leading("-99999999999999999999", 10)).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void takesTheBaseFromThePrefix() {
        assertThat(Numbers.isSigned("010", 0)).isTrue();
        assertThat(Numbers.signed("010", 0)).isEqualTo(8);
        assertThat(Numbers.signed("0x10", 0)).isEqualTo(16);
        assertThat(Numbers.isSigned("08", 0)).isFalse();
        assertThat(Numbers.isSigned("0x", 0)).isFalse();
        assertThat(Numbers.isSigned("", 0)).isFalse();
        assertThat(Numbers.isSigned("y", 0)).isFalse();
    }

    @Test
    void knowsTheLimits() {
        assertThat(Numbers.isSigned("9223372036854775807", 10)).isTrue();
        assertThat(Numbers.isSigned("9223372036854775808", 10)).isFalse();
        assertThat(Numbers.isSigned("-9223372036854775808", 10)).isTrue();
        assertThat(Numbers.signed("-9223372036854775808", 10)).isEqualTo(Long.MIN_VALUE);
        assertThat(Numbers.isSigned("-9223372036854775809", 10)).isFalse();
        assertThat(Numbers.isUnsignedHex("0xffffffffffffffff")).isTrue();
        assertThat(Numbers.unsignedHex("0xffffffffffffffff")).isEqualTo(-1);
        assertThat(Numbers.isUnsignedHex("0x10000000000000000")).isFalse();
        assertThat(Numbers.isUnsignedHex("0x0000000000000000001")).isTrue();
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
