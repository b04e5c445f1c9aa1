package io.github.kconfig4j.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.model.Expr;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateDiagnosticsTest {
    @Test
    void anErrorInAGeneratedSourcePointsAtTheTemplate() {
        GeneratedSource source = new GeneratedSource(
                "p/A.java",
                "package p;\nclass A {\n    Missing m;\n}\n",
                List.of(line(1), line(4), line(9), line(12)),
                Set.of());
        SourceTree tree = SourceTree.of(List.of(source), List.of());
        CompileResult result = Compilation.compile(
                Map.of("p/A.java", source.text(), "src/main/java/p/B.java", "package p;\nclass B { Missing m; }\n"),
                CompilerOptions.of(List.of(), "17"));

        assertThat(TemplateDiagnostics.locate(result.diagnostics(), tree))
                .extracting(Diagnostic::format)
                .containsExactly("""
                        p/A.java.ftl:[9] cannot find symbol (javac)
                          symbol:   class Missing
                          location: class p.A
                          in the generated p/A.java:[3,5]
                                Missing m;""", """
                        src/main/java/p/B.java:[2,11] cannot find symbol (javac)
                          symbol:   class Missing
                          location: class p.B
                            class B { Missing m; }
                                      ^""");
    }

    @Test
    void whatIsBehindTheLastLineStaysThere() {
        SourceTree tree =
                SourceTree.of(List.of(new GeneratedSource("p/A.java", "x\n", List.of(line(7)), Set.of())), List.of());
        Diagnostic last =
                Diagnostic.of(Severity.ERROR, DiagnosticId.JAVAC, SourcePosition.ofLine("p/A.java", 1), "said");
        Diagnostic behind =
                Diagnostic.of(Severity.ERROR, DiagnosticId.JAVAC, SourcePosition.ofLine("p/A.java", 2), "said");

        List<Diagnostic> located = TemplateDiagnostics.locate(List.of(last, behind), tree);

        assertThat(located.get(0).position()).hasValue(SourcePosition.ofLine("p/A.java.ftl", 7));
        assertThat(located.get(1)).isEqualTo(behind);
    }

    /** Lines that are where they are in a source that somebody edits: so are columns. */
    @Test
    void aSourceThatKeepsItsLinesKeepsItsColumns() {
        assertThat(located(origin("src/A.java", 1, Expr.YES), origin("src/A.java", 2, Expr.NO)))
                .extracting(Diagnostic::format)
                .containsExactly("src/A.java:[1,3] said (javac)", """
                        src/A.java:[2,3] said (javac)
                          in a line that is there if n""");
    }

    @Test
    void aTemplateHasItsOwnColumnsWhereverItsLinesAre() {
        assertThat(located(origin("A.java.ftl", 1, Expr.YES), origin("A.java.ftl", 2, Expr.NO)))
                .extracting(Diagnostic::format)
                .containsExactly("""
                        A.java.ftl:[1] said (javac)
                          in the generated p/A.java:[1,3]""", """
                        A.java.ftl:[2] said (javac)
                          in the generated p/A.java:[2,3], a line that is there if n""");
    }

    @Test
    void aSourceWithoutSomeOfItsLinesHasOtherColumns() {
        assertThat(located(origin("src/A.java", 1, Expr.YES), origin("src/A.java", 4, Expr.YES)))
                .extracting(Diagnostic::format)
                .containsExactly("""
                        src/A.java:[1] said (javac)
                          in the generated p/A.java:[1,3]""", """
                        src/A.java:[4] said (javac)
                          in the generated p/A.java:[2,3]""");
    }

    /** What is said of the third character of each of two lines. */
    private static List<Diagnostic> located(LineOrigin first, LineOrigin second) {
        GeneratedSource source = new GeneratedSource("p/A.java", "x\ny\n", List.of(first, second), Set.of());
        return TemplateDiagnostics.locate(List.of(said(1), said(2)), SourceTree.of(List.of(source), List.of()));
    }

    private static Diagnostic said(int line) {
        return Diagnostic.of(Severity.ERROR, DiagnosticId.JAVAC, new SourcePosition("p/A.java", line, 3), "said");
    }

    private static LineOrigin origin(String file, int line, Expr condition) {
        return new LineOrigin(new SourcePosition(file, line, 1), condition);
    }

    private static LineOrigin line(int number) {
        return new LineOrigin(new SourcePosition("p/A.java.ftl", number, 1), Expr.YES);
    }
}
