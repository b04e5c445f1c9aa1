package io.github.kconfig4j.product.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.KconfigOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogicTest {
    @TempDir
    Path folder;

    private KconfigTree tree;

    @BeforeEach
    void readTree() throws Exception {
        StringBuilder options = new StringBuilder("config HZ\n\tint \"Ticks\"\n\nconfig NAME\n\tstring \"Name\"\n");
        Stream.of("A", "B", "C").forEach(name -> options.append("\nconfig " + name + "\n\tbool \"" + name + "\"\n"));
        for (int i = 0; i < 20; i++) {
            options.append("\nconfig X" + i + "\n\tbool \"X\"\n");
        }
        Files.writeString(folder.resolve("Kconfig"), options.toString());
        tree = KconfigTree.read(folder, "Kconfig", KconfigOptions.defaults())
                .tree()
                .orElseThrow();
    }

    private Expr expr(String text) {
        return tree.parseExpr(text, SourcePosition.ofLine("test", 1)).expr().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            A;                  A;                      A
            A;                  !A;                     y
            A && B;             !A && B;                B
            A && B;             A && !B && C;           A && B || A && !B && C
            A && B;             A;                      A
            A;                  B;                      A || B
            HZ > 250 && A;      HZ <= 250 && A;         A
            A && B;             !(A && B);              y
            A && B;             !(A && B) && A;         A
            n;                  A;                      A
            """)
    void atLeastOneOf(String one, String other, String any) {
        assertThat(Logic.any(Stream.of(one, other).map(this::expr).toList())).hasToString(any);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            A;                  B;                      A && B
            A;                  A;                      A
            A && B;             A || B;                 A && B
            A;                  y;                      A
            HZ > 250;           !(HZ <= 250);           HZ > 250
            """)
    void allOf(String one, String other, String all) {
        assertThat(Logic.all(Stream.of(one, other).map(this::expr).toList())).hasToString(all);
    }

    @Test
    void ofTooManyPartsNothingFollows() {
        String all = String.join(
                " && ",
                Stream.iterate(0, i -> i + 1).limit(20).map(i -> "X" + i).toList());

        assertThat(Logic.excluded(expr(all), expr("!X0"))).isFalse();
        assertThat(Logic.excluded(expr("X0 && X1"), expr("!X0"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            A~                          Only with A
            !A~                         Only without A
            A && B~                     Only with both A and B
            A && B && C~                Only with all of A, B and C
            A || B~                     Only with either A or B
            A || B || C~                Only with at least one of A, B and C
            A && !B~                    Only if <code>A &amp;&amp; !B</code>
            HZ > 250~                   Only if <code>HZ &gt; 250</code>
            NAME = "*/@{x}\\\\"~            Only if <code>NAME = "*&#47;&#64;&#123;x}&#92;&#92;"</code>
            """)
    void inWords(String condition, String words) {
        assertThat(ConditionWords.html(expr(condition))).isEqualTo(words);
    }
}
