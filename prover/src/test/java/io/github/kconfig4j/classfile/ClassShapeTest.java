package io.github.kconfig4j.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.compile.CompiledOnce;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** A class is the same whatever its lines and variables are called, and no other class is. */
class ClassShapeTest {
    private static final String ONE = "class A { int f = 1; int n(int a) { return a + 1; } void m() {} }";

    private static ClassShape shape(String text) {
        return ClassShape.of(classFile(text)).orElseThrow();
    }

    private static byte[] classFile(String text) {
        return CompiledOnce.classes(Map.of("A.java", text)).get("A");
    }

    @Test
    void linesAndVariablesTellNothing() {
        assertThat(shape(ONE)
                        .isSame(shape(
                                "\n\nclass A { int f = 1; int n(int other) {\n return other + 1; } void m() {} }")))
                .isTrue();
        assertThat(shape(ONE).isSame(shape(ONE.replace("a + 1", "a + 2")))).isFalse();
    }

    @Test
    void theOrderOfTheConstantsTellsNothing() {
        ClassWriter writer = new ClassWriter(0);
        writer.newConst("before");
        new ClassReader(classFile(ONE)).accept(writer, 0);

        assertThat(ClassShape.of(writer.toByteArray()).orElseThrow().isSame(shape(ONE)))
                .isTrue();
    }

    @Test
    void memberByMember() {
        ClassShape one = shape(ONE);
        ClassShape other = shape(ONE.replace("a + 1", "a + 2").replace("int f", "static int f"));

        assertThat(one.members().keySet()).extracting(Element.Member::name).containsExactly("<init>", "f", "m", "n");
        assertThat(other.members().entrySet().stream()
                        .filter(one::has)
                        .map(member -> member.getKey().name()))
                .containsExactly("m");
        assertThat(one.members().entrySet()).allMatch(one::has);
    }

    @Test
    void annotationsBelongToTheMember() {
        String annotated = "@interface N { String value(); } class A { @N(\"a\") int f; int g; @N(\"a\") void m() {} }";

        assertThat(shape(annotated.replace("\"a\"", "\"b\"")).members().entrySet().stream()
                        .filter(shape(annotated)::has)
                        .map(member -> member.getKey().name()))
                .containsExactly("<init>", "g");
    }

    @Test
    void aMemberOfAClassForALaterJavaIsAnother() {
        byte[] later = classFile(ONE).clone();
        later[7] = Opcodes.V21 & 0xFF;

        assertThat(ClassShape.of(later).orElseThrow().members().entrySet()).noneMatch(shape(ONE)::has);
    }

    @Test
    void whatCannotBeReadHasNone() {
        byte[] whole = classFile(ONE);

        assertThat(ClassShape.of(Arrays.copyOf(whole, whole.length / 2))).isEmpty();
    }
}
