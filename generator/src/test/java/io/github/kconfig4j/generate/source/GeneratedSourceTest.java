package io.github.kconfig4j.generate.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;
import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedSourceTest {
    private static GeneratedSource source(String path, String text) {
        LineOrigin origin = new LineOrigin(SourcePosition.ofLine("X.java.ftl", 1), Expr.YES);
        return new GeneratedSource(
                path, text, Collections.nCopies((int) text.lines().count(), origin), Set.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "package p;",
                "package p;\nimport java.util.List;\nimport static java.util.Map.*;\n",
                "/* class X {} */ package p; // enum Y {}\n;;",
                "package/**/p;",
                "/* never closed",
                "package p"
            })
    void withoutType(String text) {
        assertThat(source("p/X.java", text).isWithoutType()).isTrue();
        assertThat(source("p/package-info.java", text).isWithoutType()).isFalse();
        assertThat(source("module-info.java", text).isWithoutType()).isFalse();
        assertThat(source("p/X.properties", text).isWithoutType()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package p; class X {}",
                "// class\nenum X { A }",
                "package p;\n@Deprecated\nrecord X() {}",
                "packageprivate",
                "importantly();",
                "/**/ interface X {}",
                "\\u0063lass X {}"
            })
    void withType(String text) {
        assertThat(source("p/X.java", text).isWithoutType()).isFalse();
    }
}
