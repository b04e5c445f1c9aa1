package io.github.kconfig4j.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class ClassFileTest {
    private static final String NESTED =
            "package p; class A { class B { class C {} } Object o = new Object() {}; java.util.Map.Entry<?, ?> e; }";

    private static SortedMap<String, byte[]> classes(String release) {
        return Compilation.compile(Map.of("p/A.java", NESTED), CompilerOptions.of(List.of(), release))
                .classes();
    }

    /** Since Java 11 a class file has a list of them; before it names those that it uses. */
    @Test
    void theClassesInIt() {
        assertThat(ClassFile.read(classes("17").get("p.A")).orElseThrow().nested())
                .containsExactlyInAnyOrder("p/A$B", "p/A$B$C", "p/A$1");
        assertThat(ClassFile.read(classes("8").get("p.A")).orElseThrow().nested())
                .containsExactlyInAnyOrder("p/A$B", "p/A$1");
        assertThat(ClassFile.read(classes("17").get("p.A$B$C")).orElseThrow().nested())
                .isEmpty();
    }

    @Test
    void asMuchAsWasWritten() {
        byte[] whole = classes("17").get("p.A");

        for (int length = 0; length < whole.length; length++) {
            assertThat(ClassFile.read(Arrays.copyOf(whole, length)))
                    .as("%d", length)
                    .isEmpty();
        }
    }
}
