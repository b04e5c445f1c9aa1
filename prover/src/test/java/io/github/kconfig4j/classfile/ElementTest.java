package io.github.kconfig4j.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** How elements are ordered and called. */
class ElementTest {
    @Test
    void inTheirOrder() {
        List<Element> ordered = List.of(
                new Element.Type("a.A"),
                new Element.Type("a.B"),
                new Element.Member("a.A", "f", "I"),
                new Element.Member("a.A", "f", "J"),
                new Element.Member("a.A", "g", "I"),
                new Element.Member("a.B", "a", "()V"),
                new Element.Text("text"),
                new Element.Text("texts"),
                new Element.Package("a"),
                new Element.Package("b"),
                new Element.Line("one"),
                new Element.Line("two"));
        List<Element> sorted = new ArrayList<>(ordered);
        Collections.reverse(sorted);
        Collections.sort(sorted);

        assertThat(sorted).isEqualTo(ordered);
        assertThat(ordered)
                .extracting(Element::toString)
                .containsExactly(
                        "type a.A",
                        "type a.B",
                        "field a.A.f: int",
                        "field a.A.f: long",
                        "field a.A.g: int",
                        "method a.B.a(): void",
                        "string \"text\"",
                        "string \"texts\"",
                        "package a",
                        "package b",
                        "line \"one\"",
                        "line \"two\"");
    }

    @Test
    void simpleNames() {
        assertThat(new Element.Type("a.Outer$Inner").simpleName()).isEqualTo("Inner");
        assertThat(new Element.Type("a.b.C").simpleName()).isEqualTo("C");
        assertThat(new Element.Type("C").simpleName()).isEqualTo("C");
        assertThat(Names.packageOf("a.b.C")).isEqualTo("a.b");
        assertThat(Names.packageOf("C")).isEmpty();
    }

    @Test
    void textsAreQuotedAsInJava() {
        assertThat(Names.quoted("a \"b\" \\ \n\t\r \u0001\u001f \u00e4"))
                .isEqualTo("\"a \\\"b\\\" \\\\ \\n\\t\\r \\u0001\\u001f \u00e4\"");
    }

    @Test
    void whatTheCompilerNamed() {
        assertThat(CompilerMade.isNumbered("a.B$1")).isTrue();
        assertThat(CompilerMade.isNumbered("a.B$1Local")).isTrue();
        assertThat(CompilerMade.isNumbered("a.B$C")).isFalse();
    }

    private static boolean isCompilerMade(String owner, String name, int access) {
        return CompilerMade.isCompilerMade(
                new Declaration(new Element.Member(owner, name, "()V"), access, new TreeSet<>()));
    }

    @Test
    void membersThatTheCompilerNamed() {
        assertThat(isCompilerMade("a.B", "run", Opcodes.ACC_PUBLIC)).isFalse();
        assertThat(isCompilerMade("a.B", "run", Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE))
                .isFalse();
        assertThat(isCompilerMade("a.B", "lambda$run$0", Opcodes.ACC_SYNTHETIC)).isTrue();
        assertThat(isCompilerMade("a.B", "<clinit>", Opcodes.ACC_STATIC)).isTrue();
        assertThat(isCompilerMade("a.B$1", "run", Opcodes.ACC_PUBLIC)).isTrue();
    }

    @Test
    void placesInTexts() {
        assertThat(Place.textLine(3)).isEqualTo(new Place(Optional.empty(), OptionalInt.of(3)));
    }

    @Test
    void whereTheSourceIs() {
        ClassFacts inPackage =
                new ClassFacts("a.b.C$D", List.of(), Optional.of("C.java"), Optional.empty(), List.of(), List.of());
        ClassFacts inNone =
                new ClassFacts("C", List.of(), Optional.of("C.java"), Optional.empty(), List.of(), List.of());

        assertThat(inPackage.sourcePath()).hasValue("a/b/C.java");
        assertThat(inNone.sourcePath()).hasValue("C.java");
        assertThat(inNone.isModule()).isFalse();
    }
}
