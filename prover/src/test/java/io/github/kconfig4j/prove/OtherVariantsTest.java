package io.github.kconfig4j.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** A class with the names of this variant and the statements of another. */
class OtherVariantsTest {
    private static final MarkedSources SOURCES = new MarkedSources()
            .generated("p/A.java", """
                    package p;
                    public class A {
                        int items;
                        void add() {
                            items++;
                    WORK|        items += 10;
                    KVM|        items -= 2;
                        }
                        int size() {
                    WORK|        if (items > 1000) throw new RuntimeException();
                            return items;
                        }
                    }
                    """)
            .generated("p/B.java", "package p; public class B {}")
            .generated("p/C.java", "package p; public class C {}")
            .generated("p/W.java", "WORK|package p; class W {}")
            .resource("p/list.txt", "always\nWORK|sometimes, and then so\n");
    private static final MarkedSources.Variant WITHOUT = SOURCES.variant();
    private static final MarkedSources.Variant WORK = SOURCES.variant("WORK");
    private static final MarkedSources.Variant KVM = SOURCES.variant("KVM");

    private static byte[] without(MarkedSources.Variant of, String name, int what) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(of.classes().get(name)).accept(writer, what);
        return writer.toByteArray();
    }

    private static Optional<String> described(byte[] found) {
        return WITHOUT.others(WITHOUT, WORK, KVM).describe("p/A.class", found).map(OtherVariants.Description::sentence);
    }

    private static List<String> said(byte[] found) {
        Map<String, byte[]> classes = WITHOUT.classes();
        classes.put("p.A", found);
        return WITHOUT.prove(classes, WITHOUT, WORK, KVM).diagnostics().stream()
                .map(Diagnostic::format)
                .toList();
    }

    @Test
    void theClassOfAnotherVariant() {
        byte[] found = WORK.classes().get("p.A");

        assertThat(described(found))
                .contains("is the class of the variant WORK, which exists only if WORK (p/A.java.ftl:6)");
        assertThat(said(found)).containsExactly("""
                classes/p/A.class is the class of the variant WORK, which exists only if WORK (p/A.java.ftl:6). (class-of-other-variant)
                  hint: It was compiled for another configuration: compile it again, or build with 'clean'.""");
    }

    @Test
    void theClassOfSeveralOtherVariants() {
        OtherVariants others = WITHOUT.others(
                WORK, SOURCES.variant("WORK", "A"), SOURCES.variant("WORK", "B"), SOURCES.variant("WORK", "C"));
        assertThat(others.describe("x", WORK.classes().get("p.A")).orElseThrow().text())
                .startsWith("is the class of the variants WORK, ")
                .endsWith(" and 1 more");
        OtherVariants three = WITHOUT.others(WORK, SOURCES.variant("WORK", "A"), SOURCES.variant("WORK", "B"));
        assertThat(three.describe("x", WORK.classes().get("p.A")).orElseThrow().text())
                .isEqualTo("is the class of the variants WORK, WORK+A, WORK+B");
    }

    @Test
    void theClassOfAnotherVariantWithoutLines() {
        byte[] found = without(WORK, "p.A", ClassReader.SKIP_DEBUG);

        assertThat(described(found))
                .contains("is, apart from lines and the names of variables, the class of the variant WORK, which exists"
                        + " only if WORK (p/A.java.ftl:6)");
        assertThat(said(found))
                .singleElement()
                .satisfies(error -> assertThat(error).contains("of the variant WORK"));
    }

    @Test
    void theOwnClassWithoutLinesIsNoOthers() {
        byte[] found = without(WITHOUT, "p.A", ClassReader.SKIP_DEBUG);

        assertThat(described(found)).isEmpty();
        assertThat(described(WITHOUT.classes().get("p.A"))).isEmpty();
        assertThat(said(found)).isEmpty();
    }

    @Test
    void methodsOfSeveralOtherVariants() {
        byte[] found = SOURCES.variant("WORK", "KVM").classes().get("p.A");

        assertThat(described(found))
                .contains("holds code of other variants: size(): int of the variant WORK, which exists only if WORK"
                        + " (p/A.java.ftl:10)");
        assertThat(said(found)).containsExactly("""
                classes/p/A.class holds code of other variants: size(): int of the variant WORK, which exists only if WORK (p/A.java.ftl:10). (code-of-other-variant)
                  hint: It was compiled for another configuration: compile it again, or build with 'clean'.""");
    }

    private static byte[] compiled(String text) {
        return MarkedSources.compile(Map.of("p/A.java", text)).get("p.A");
    }

    @Test
    void codeOfNobodyOnTheLinesOfAnotherVariant() {
        byte[] found = compiled("""
                package p;
                public class A {
                    int items;
                    void add() {
                        items++;
                        items += 11;
                    }
                    int size() {
                        return items;
                    }
                }
                """);
        OtherVariants others = WITHOUT.others(WORK);

        assertThat(others.describe("p/A.class", found).orElseThrow().sentence())
                .isEqualTo(
                        "has what the sources do not give: add(): void on the lines of the variant WORK, which exists"
                                + " only if WORK (p/A.java.ftl:6)");
        assertThat(said(found)).isEmpty();
    }

    @Test
    void codeOfNobody() {
        assertThat(described(
                        compiled("package p; public class A { int items; void add() {} int size() { return 7; } }")))
                .contains("has what the sources do not give: add(): void, size(): int");
        assertThat(described(compiled("package p; public class A { int items; void add() {} int a() { return 1; }"
                        + " int b() { return 1; } }")))
                .contains("has what the sources do not give: a(): int, add(): void, b(): int");
        assertThat(described(compiled("package p; public class A { int items; void add() {} int a() { return 1; }"
                        + " int b() { return 1; } int c() { return 1; } int d() { return 1; } }")))
                .contains("has what the sources do not give: a(): int, add(): void, b(): int and 2 more");
        assertThat(described(compiled("package p; public class A { int items; }")))
                .contains("has not what the sources give: add(): void, size(): int");
        assertThat(WITHOUT.others(WORK)
                        .describe(
                                "",
                                MarkedSources.compile(Map.of("p/B.java", "package p; public final class B {}"))
                                        .get("p.B"))
                        .orElseThrow()
                        .text())
                .isEqualTo("differs from what the sources give outside of its fields and methods");
    }

    @Test
    void aClassThatOnlyAnotherVariantHas() {
        assertThat(described(WORK.classes().get("p.W")))
                .contains("is the class of the variant WORK, which exists only if WORK (p/W.java.ftl:1)");
        assertThat(described(compiled("package p; class A {}").clone())).isPresent();
        assertThat(described(MarkedSources.compile(Map.of("q/Q.java", "package q; class Q {}"))
                        .get("q.Q")))
                .isEmpty();
    }

    @Test
    void aResourceOfAnotherVariant() {
        OtherVariants others = WITHOUT.others(WITHOUT, WORK, KVM);
        byte[] found = "always\nsometimes, and then so\n".getBytes(StandardCharsets.UTF_8);

        assertThat(others.describe("p/list.txt", found).orElseThrow().sentence())
                .isEqualTo("is the resource of the variant WORK, which exists only if WORK (p/list.txt.ftl:2)");
        assertThat(others.describe("p/other.txt", found)).isEmpty();
        assertThat(others.describe("p/list.txt", "always\n".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void aDamagedClass() {
        byte[] cut = java.util.Arrays.copyOf(WORK.classes().get("p.A"), 100);
        assertThat(described(cut)).isEmpty();
    }

    @Test
    void theClassesForALaterJavaAreNotCompared() {
        Map<String, byte[]> classes = WITHOUT.classes();
        classes.put(
                "META-INF.versions.21.p.A",
                compiled("package p; public class A { Runnable r = () -> {}; Runnable s = () -> {}; }"));
        assertThat(WITHOUT.prove(classes, WORK).diagnostics()).isEmpty();
    }
}
