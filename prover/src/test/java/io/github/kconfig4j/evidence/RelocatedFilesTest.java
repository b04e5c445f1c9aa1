package io.github.kconfig4j.evidence;

import static io.github.kconfig4j.evidence.Entries.compiled;
import static io.github.kconfig4j.evidence.Entries.dependency;
import static io.github.kconfig4j.evidence.Entries.evidence;
import static io.github.kconfig4j.evidence.Entries.expected;
import static io.github.kconfig4j.evidence.Entries.files;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.artifact.Zips;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** What the shade plugin moves is the same but for its name. */
class RelocatedFilesTest {
    private static final Relocation D = new Relocation("d/q/", "shaded/d/q/");
    private static final Relocation E = new Relocation("e/", "shaded/e/");

    @TempDir
    Path folder;

    private static byte[] library(String members) {
        return compiled(Map.of("d/q/D.java", "package d.q; public class D { " + members + " }"))
                .get("d.q.D");
    }

    private static byte[] moved(byte[] original) {
        return moved(original, new ClassWriter(0));
    }

    /** As the shade plugin does it. */
    private static byte[] moved(byte[] original, ClassWriter writer) {
        new ClassReader(original)
                .accept(
                        new ClassRemapper(writer, new Remapper(Opcodes.ASM9) {
                            @Override
                            public String map(String name) {
                                return name.startsWith("d/q/") ? "shaded/" + name : name;
                            }

                            @Override
                            public Object mapValue(Object value) {
                                return "d.q.D".equals(value) ? "shaded.d.q.D" : super.mapValue(value);
                            }
                        }),
                        0);
        return writer.toByteArray();
    }

    private RelocatedFiles relocated(String path, Object content) throws IOException {
        return new RelocatedFiles(
                List.of(D, E), new TreeMap<>(), List.of(dependency(folder, "g:d:1", files(path, content))));
    }

    @Test
    void aClassHasTheCodeOfTheDependency() throws IOException {
        byte[] original = library("int n() { return 1; } String name() { return \"d.q.D\"; }");
        RelocatedFiles relocated = relocated("d/q/D.class", original);

        assertThat(evidence(files("shaded/d/q/D.class", moved(original)), relocated))
                .containsExactly("shaded/d/q/D.class: relocated from the dependency g:d:1 (d.q.* as shaded.d.q.*)");
        byte[] other = library("int n() { return 2; } String name() { return \"d.q.D\"; }");
        assertThat(evidence(files("shaded/d/q/D.class", moved(other)), relocated))
                .containsExactly("shaded/d/q/D.class: UNEXPLAINED");
        byte[] text = library("int n() { return 1; } String name() { return \"d.q.E\"; }");
        assertThat(evidence(files("shaded/d/q/D.class", moved(text)), relocated))
                .containsExactly("shaded/d/q/D.class: UNEXPLAINED");
    }

    @Test
    void aClassForALaterJavaIsMovedBehindItsVersion() throws IOException {
        byte[] original = library("");
        RelocatedFiles relocated = relocated("META-INF/versions/11/d/q/D.class", original);

        assertThat(evidence(
                        files(
                                "META-INF/versions/11/shaded/d/q/D.class",
                                moved(original),
                                "META-INF/versions/17/shaded/d/q/D.class",
                                moved(original)),
                        relocated))
                .containsExactly(
                        "META-INF/versions/11/shaded/d/q/D.class: relocated from the dependency g:d:1 (d.q.* as shaded.d.q.*)",
                        "META-INF/versions/17/shaded/d/q/D.class: UNEXPLAINED");
    }

    @Test
    void aClassThatKeepsItsNameTellsWhichNamesItUses() throws IOException {
        SortedMap<String, byte[]> classes = compiled(Map.of(
                "d/q/D.java", "package d.q; public class D {}",
                "p/User.java", "package p; class User { d.q.D d; }",
                "p/Other.java", "package p; class Other { String d = \"d.q.D\"; }",
                "p/None.java", "package p; class None {}"));
        RelocatedFiles relocated = new RelocatedFiles(
                List.of(E, D),
                expected(files(
                        "p/User.class", classes.get("p.User"),
                        "p/Other.class", classes.get("p.Other"),
                        "p/None.class", classes.get("p.None"))),
                List.of());

        assertThat(evidence(
                        files(
                                "p/User.class", moved(classes.get("p.User")),
                                "p/Other.class", moved(classes.get("p.Other")),
                                "p/None.class", moved(classes.get("p.None")),
                                "q/User.class", moved(classes.get("p.User"))),
                        relocated))
                .containsExactly(
                        "p/None.class: UNEXPLAINED",
                        "p/Other.class: relocated from the module: compiled from its source (d.q.* as shaded.d.q.*)",
                        "p/User.class: relocated from the module: compiled from its source (d.q.* as shaded.d.q.*)",
                        "q/User.class: UNEXPLAINED");
    }

    @Test
    void anotherFileIsTheSameByteForByte() throws IOException {
        RelocatedFiles relocated = relocated("d/q/texts.properties", "a=b\n");

        assertThat(evidence(
                        files(
                                "shaded/d/q/texts.properties", "a=b\n",
                                "shaded/d/q/other.properties", "a=b\n",
                                "d/q/texts.properties", "a=b\n"),
                        relocated))
                .containsExactly(
                        "d/q/texts.properties: UNEXPLAINED",
                        "shaded/d/q/other.properties: UNEXPLAINED",
                        "shaded/d/q/texts.properties: relocated from the dependency g:d:1 (d.q.* as shaded.d.q.*)");
        assertThat(evidence(files("shaded/d/q/texts.properties", "a=c\n"), relocated))
                .containsExactly("shaded/d/q/texts.properties: UNEXPLAINED");
    }

    @Test
    void twoPackagesThatAreMovedToOne() throws IOException {
        RelocatedFiles relocated = new RelocatedFiles(
                List.of(new Relocation("a/", "s/"), new Relocation("b/", "s/")),
                new TreeMap<>(),
                List.of(dependency(folder, "g:d:1", files("b/x.txt", "x"))));

        assertThat(evidence(files("s/x.txt", "x"), relocated))
                .containsExactly("s/x.txt: relocated from the dependency g:d:1 (b.* as s.*)");
    }

    @Test
    void aPackageInAnotherThatWasMovedAsWell() throws IOException {
        byte[] original = library("d.q.D d;");
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(original)
                .accept(
                        new ClassRemapper(writer, new Remapper(Opcodes.ASM9) {
                            @Override
                            public String map(String name) {
                                return name.equals("d/q/D") ? "s/d/D" : name;
                            }
                        }),
                        0);
        List<Dependency> dependencies = List.of(dependency(folder, "g:d:1", files("d/q/D.class", original)));
        Relocation outer = new Relocation("x/", "s/");
        Relocation inner = new Relocation("d/q/", "s/d/");

        for (List<Relocation> order : List.of(List.of(outer, inner), List.of(inner, outer))) {
            assertThat(evidence(
                            files("s/d/D.class", writer.toByteArray()),
                            new RelocatedFiles(order, new TreeMap<>(), dependencies)))
                    .singleElement()
                    .asString()
                    .startsWith("s/d/D.class: relocated from the dependency g:d:1 (d.q.* as s.d.*");
        }
    }

    @Test
    void nothingIsHiddenInAClassThatWasMoved() throws IOException {
        byte[] original = library("");
        RelocatedFiles relocated = relocated("d/q/D.class", original);
        ClassWriter more = new ClassWriter(0);
        more.newConst("what no code uses");

        assertThat(evidence(files("shaded/d/q/D.class", moved(original, more)), relocated))
                .containsExactly("shaded/d/q/D.class: UNEXPLAINED");
        byte[] behind = Zips.join(moved(original), Zips.zip(Map.of("p/Secret.class", original)));
        assertThat(evidence(files("shaded/d/q/D.class", behind), relocated))
                .contains("shaded/d/q/D.class: UNEXPLAINED")
                .allMatch(line -> line.endsWith("UNEXPLAINED"));
        byte[] damaged = moved(original);
        damaged[7] = 127;
        assertThat(evidence(files("shaded/d/q/D.class", damaged), relocated))
                .containsExactly("shaded/d/q/D.class: UNEXPLAINED");
    }

    @Test
    void withoutRelocationsNothingIsMoved() throws IOException {
        RelocatedFiles none = new RelocatedFiles(
                List.of(), new TreeMap<>(), List.of(dependency(folder, "g:d:1", files("d/q/D.class", library("")))));

        assertThat(evidence(files("d/q/D.class", library("")), none)).containsExactly("d/q/D.class: UNEXPLAINED");
    }
}
