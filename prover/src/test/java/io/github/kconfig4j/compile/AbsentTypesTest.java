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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A type that javac does not find may be one that an option brings. */
class AbsentTypesTest {
    private static final SortedMap<String, LineOrigin> ALL = new TreeMap<>();
    private static final SourceTree THERE = SourceTree.of(
            List.of(new GeneratedSource("a/There.java", "x\n", List.of(origin("a/There.java.ftl", 1)), Set.of())),
            List.of());

    static {
        ALL.put("Root.java", origin("Kbuild", 9));
        ALL.put("a/There.java", origin("a/Kbuild", 1));
        ALL.put("a/Work.java", origin("a/Kbuild", 2));
        ALL.put("b/c/Deep.java", origin("b/c/Kbuild", 3));
    }

    private static LineOrigin origin(String file, int line) {
        return new LineOrigin(SourcePosition.ofLine(file, line), Expr.NO);
    }

    private static String hint(String message) {
        return new AbsentTypes(ALL, THERE)
                .explained(Diagnostic.of(Severity.ERROR, DiagnosticId.JAVAC, message))
                .hint()
                .map(Object::toString)
                .orElse("none");
    }

    @Test
    void aTypeByItsSimpleName() {
        assertThat(hint("cannot find symbol\n  symbol:   class Work\n  location: class a.There"))
                .isEqualTo("a.Work exists only if n (a/Kbuild:2).");
        assertThat(hint("cannot find symbol\n  symbol:   variable Root\n  location: class a.There"))
                .isEqualTo("Root exists only if n (Kbuild:9).");
        assertThat(hint("cannot find symbol\n  symbol:   class ork\n  location: class a.There"))
                .isEqualTo("none");
    }

    @Test
    void aTypeByItsPackage() {
        assertThat(hint("package b.c does not exist")).isEqualTo("b.c.Deep exists only if n (b/c/Kbuild:3).");
        // What is deeper is in another package.
        assertThat(hint("package b does not exist")).isEqualTo("none");
        assertThat(hint("package z does not exist")).isEqualTo("none");
    }

    @Test
    void whatIsThereIsNoReason() {
        assertThat(hint("cannot find symbol\n  symbol:   class There\n  location: class p.B"))
                .isEqualTo("none");
        assertThat(hint("incompatible types")).isEqualTo("none");
    }

    @Test
    void aHintThatIsThereStays() {
        Diagnostic hinted = Diagnostic.of(Severity.ERROR, DiagnosticId.JAVAC, "package b.c does not exist")
                .withHint("Do that.");

        assertThat(new AbsentTypes(ALL, THERE).explained(hinted)).isSameAs(hinted);
    }
}
