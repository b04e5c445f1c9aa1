package io.github.kconfig4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions as templates hold them. */
class ParseExprTest {
    private static final SourcePosition ORIGIN = SourcePosition.ofLine("Tick.java.ftl", 7);

    @TempDir
    Path directory;

    private KconfigTree tree;

    @BeforeEach
    void readTree() throws IOException {
        String kconfig = """
                config HZ
                	int "hz"
                config 64BIT
                	bool "64"
                config KVM
                	bool "kvm"
                """;
        Files.writeString(directory.resolve("Kconfig"), kconfig);
        tree = KconfigTree.read(directory, "Kconfig", KconfigOptions.defaults()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KVM",
                "HZ > 250 && 64BIT && !KVM",
                "(KVM || 64BIT) && HZ <= 0x20",
                "KVM || 64BIT && HZ != \"a \\\"b\\\"\"",
                "!(KVM && 64BIT)",
                "KVM = y || y"
            })
    void aConditionReadsAsItIsWritten(String text) {
        assertThat(tree.parseExpr(text, ORIGIN).expr()).map(Expr::toString).contains(text);
    }

    @ParameterizedTest
    @CsvSource({"KVM&&64BIT||KVM, KVM && 64BIT || KVM", "((KVM)), KVM", "!KVM=y, !KVM = y", "HZ>'9', HZ > 9"})
    void whiteSpaceAndNeedlessSignsDoNotMatter(String text, String normal) {
        assertThat(tree.parseExpr(text, ORIGIN).expr()).map(Expr::toString).contains(normal);
    }

    @Test
    void equalTextsAreEqualExpressions() {
        Expr first = tree.parseExpr("HZ > 250", ORIGIN).expr().orElseThrow();
        Expr second = tree.parseExpr("HZ >\n 250", ORIGIN).expr().orElseThrow();

        assertThat(second).isEqualTo(first).hasSameHashCodeAs(first);
        assertThat(first.symbols()).containsExactly(tree.symbol("HZ").orElseThrow());
    }

    @Test
    void unknownSymbolsAreErrorsWithWhatWasMeant() {
        assertThat(errors("HZZ > 250 && CONFIG_KVM && NOTHING_LIKE_IT")).isEqualTo("""
                        Tick.java.ftl:[7,1] no Kconfig file declares the symbol 'HZZ' (unknown-symbol)
                            HZZ > 250 && CONFIG_KVM && NOTHING_LIKE_IT
                            ^
                          hint: did you mean 'HZ'?
                        Tick.java.ftl:[7,14] no Kconfig file declares the symbol 'CONFIG_KVM' (unknown-symbol)
                            HZZ > 250 && CONFIG_KVM && NOTHING_LIKE_IT
                                         ^
                          hint: write 'KVM', without CONFIG_
                        Tick.java.ftl:[7,28] no Kconfig file declares the symbol 'NOTHING_LIKE_IT' (unknown-symbol)
                            HZZ > 250 && CONFIG_KVM && NOTHING_LIKE_IT
                                                       ^
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'';1;expected a symbol or a constant, found the end",
                "KVM &&;7;expected a symbol or a constant, found the end",
                "KVM 64BIT;5;expected an operator or the end, found '64BIT'",
                "(KVM;5;expected ')' or an operator, found the end",
                "KVM = y = y;9;expected an operator or the end, found '='",
                "KVM if 64BIT;5;expected an operator or the end, found 'if'",
                "KVM # no;5;a condition can hold no comment",
                "$(KVM);1;a macro cannot be expanded here",
                "KVM ? y;5;the character '?' has no meaning here and is ignored"
            })
    void whatIsNoConditionIsAnError(String text, int column, String message) {
        ExprResult result = tree.parseExpr(text, ORIGIN);

        assertThat(result.expr()).isEmpty();
        assertThat(result.diagnostics())
                .filteredOn(d -> d.message().toString().equals(message))
                .extracting(d -> d.position().orElseThrow())
                .containsExactly(new SourcePosition("Tick.java.ftl", 7, column));
    }

    private String errors(String text) {
        return tree.parseExpr(text, ORIGIN).diagnostics().stream()
                .map(Diagnostic::format)
                .map(d -> d + "\n")
                .collect(Collectors.joining());
    }
}
