package io.github.kconfig4j.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.artifact.Artifact;
import io.github.kconfig4j.classfile.Element;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Which of the things that only another variant has count, and how often each of them is said. */
class WhatCountsTest {
    private static final String TASKS = """
            package p;
            public class Tasks {
            WORK|    public void enableTaskWork() {}
            }
            """;

    private static List<String> found(Proof proof) {
        return proof.findings().stream()
                .map(finding -> finding.file() + ": " + finding.element())
                .toList();
    }

    /** The classes of a variant with others, which are compiled with what they need and are alone in a package q. */
    private static Map<String, byte[]> with(MarkedSources.Variant variant, Map<String, String> sources) {
        Map<String, byte[]> classes = variant.classes();
        classes.putAll(foreign(sources));
        return classes;
    }

    private static Map<String, byte[]> foreign(Map<String, String> sources) {
        Map<String, byte[]> classes = new TreeMap<>(MarkedSources.compile(sources));
        classes.keySet().removeIf(name -> !name.startsWith("q."));
        return classes;
    }

    private static List<String> found(MarkedSources sources, Map<String, byte[]> classes) {
        return found(sources.variant().prove(classes, sources.variant("WORK"), sources.variant()));
    }

    @Test
    void whatIsNamedInAProof() {
        MarkedSources sources =
                new MarkedSources().generated("p/q/r/A.java", """
                        WORK|package p.q.r;
                        WORK|public class A {
                        WORK|    Object o = new Object() { int inner; };
                        WORK|    Runnable run = () -> {};
                        WORK|    String[] s = {"one", "four"};
                        WORK|}
                        """).resource("list.txt", "WORK|a line of a resource\n");

        Proof proof = sources.variant().prove(sources.variant().classes(), sources.variant("WORK"));

        assertThat(proof.absent().keySet())
                .extracting(Element::toString)
                .containsExactly(
                        "type p.q.r.A",
                        "method p.q.r.A.<init>(): void",
                        "field p.q.r.A.o: java.lang.Object",
                        "field p.q.r.A.run: java.lang.Runnable",
                        "field p.q.r.A.s: java.lang.String[]",
                        "string \"four\"");
    }

    @Test
    void whatIsFoundIsNotAbsent() {
        MarkedSources sources = new MarkedSources()
                .generated("p/A.java", "WORK|package p; public class A {}")
                .generated("p/B.java", "WORK|package p; public class B {}");
        Map<String, byte[]> classes =
                Map.of("p.A", sources.variant("WORK").classes().get("p.A"));

        assertThat(sources.variant()
                        .prove(classes, sources.variant("WORK"))
                        .absent()
                        .keySet())
                .extracting(Element::toString)
                .contains("type p.B")
                .doesNotContain("type p.A");
    }

    /** Its number depends on the compiler and on what stands before it; how many there are does not. */
    @Test
    void theNumberOfALambda() {
        MarkedSources sources = new MarkedSources().generated("p/A.java", """
                package p;
                public class A {
                    Runnable first = () -> System.out.println();
                WORK|    Runnable second = () -> {};
                }
                """);
        MarkedSources.Variant without = sources.variant();
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(without.classes().get("p.A"))
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] thrown) {
                                String other = name.equals("lambda$new$0") ? "lambda$new$1" : name;
                                return super.visitMethod(access, other, descriptor, signature, thrown);
                            }
                        },
                        0);

        assertThat(sources.variant("WORK")
                        .prove(sources.variant("WORK").classes(), without)
                        .holds())
                .isTrue();
        assertThat(found(sources, Map.of("p.A", writer.toByteArray()))).isEmpty();
        assertThat(found(sources, sources.variant("WORK").classes()))
                .containsExactly(
                        "classes/p/A.class: field p.A.second: java.lang.Runnable",
                        "classes/p/A.class: method p.A.lambda$new$1(): void");
    }

    @Test
    void aClassForALaterJavaMayHaveMoreLambdas() {
        MarkedSources sources = new MarkedSources().generated("p/A.java", """
                package p;
                public class A {
                    Object run() {
                WORK|        Runnable work = () -> {};
                        return null;
                    }
                }
                """);
        byte[] later = MarkedSources.compile(
                        Map.of("p/A.java", "package p; public class A { void run() { Runnable r = () -> {}; } }"))
                .get("p.A");
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("META-INF/versions/21/p/A.class", later);
        assertThat(found(sources.variant().prove(Artifact.ofFiles("classes", files), sources.variant("WORK"))))
                .isEmpty();
        assertThat(found(sources, Map.of("p.A", later)))
                .containsExactly("classes/p/A.class: method p.A.lambda$run$0(): void");
    }

    /** A jar may have some of the variant's classes and not others. */
    @Test
    void aMemberThatAClassInheritsThatIsNotInTheArtifact() {
        String child = "package p; public class Child extends Tasks {}";
        MarkedSources sources =
                new MarkedSources().generated("p/Tasks.java", TASKS).handWritten("p/Child.java", child);

        assertThat(found(
                        sources,
                        foreign(Map.of(
                                "p/Tasks.java",
                                "package p; public class Tasks { public void enableTaskWork() {} }",
                                "p/Child.java",
                                child,
                                "q/User.java",
                                "package q; class User { void m(p.Child c) { c.enableTaskWork(); } }"))))
                .containsExactly("classes/q/User.class: method p.Tasks.enableTaskWork(): void");
    }

    @Test
    void aMemberThatAForeignClassInherits() {
        MarkedSources sources = new MarkedSources().generated("p/Tasks.java", TASKS);

        assertThat(found(
                        sources,
                        with(
                                sources.variant(),
                                Map.of(
                                        "p/Tasks.java",
                                        "package p; public class Tasks { public void enableTaskWork() {} }",
                                        "q/User.java",
                                        "package q; class User extends p.Tasks { void m() { enableTaskWork(); } }"))))
                .containsExactly("classes/q/User.class: method p.Tasks.enableTaskWork(): void");
    }

    /** No compiler makes them; a search must come to its end all the same. */
    @Test
    void classesThatAreTheirOwnSuperTypes() {
        MarkedSources sources = new MarkedSources().generated("p/Tasks.java", TASKS);

        assertThat(found(sources, Map.of("q.A", calling("q/A", "q/B"), "q.B", calling("q/B", "q/A"))))
                .isEmpty();
    }

    private static byte[] calling(String name, String superName) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, 0, name, null, superName, null);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "m", "()V", null, null);
        method.visitCode();
        method.visitMethodInsn(Opcodes.INVOKESTATIC, name, "enableTaskWork", "()V", false);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
        return writer.toByteArray();
    }

    @Test
    void eachTypeInAMemberIsSaid() {
        MarkedSources sources = new MarkedSources()
                .generated("p/One.java", "WORK|package p; public class One {}")
                .generated("p/Two.java", "WORK|package p; public class Two {}");

        assertThat(found(
                        sources,
                        foreign(Map.of(
                                "p/One.java",
                                "package p; public class One {}",
                                "p/Two.java",
                                "package p; public class Two {}",
                                "q/User.java",
                                "package q; class User { void m(p.One one, p.Two two) {} }"))))
                .containsExactly("classes/q/User.class: type p.One", "classes/q/User.class: type p.Two");
    }

    private static List<String> inUser(MarkedSources sources, String string) {
        return found(
                sources,
                with(
                        sources.variant(),
                        Map.of("q/User.java", "package q; class User { String s = \"" + string + "\"; }")));
    }

    @Test
    void stringsThatNameOrHoldSomething() {
        MarkedSources sources = new MarkedSources()
                .generated("TaskQueue.java", "WORK|public class TaskQueue {}")
                .generated("p/Tasks.java", """
                        WORK|package p;
                        WORK|public class Tasks {
                        WORK|    public static class Inner {}
                        WORK|    String s = "tasks";
                        WORK|}
                        """)
                .generated("p/Always.java", "package p; public class Always { String s = \"p.Tasks is none\"; }");

        assertThat(inUser(sources, "TaskQueue")).containsExactly("classes/q/User.class: type TaskQueue");
        assertThat(inUser(sources, "tasks")).containsExactly("classes/q/User.class: string \"tasks\"");
        assertThat(inUser(sources, "many tasks")).isEmpty();
        assertThat(inUser(sources, "p.Tasks.Inner")).containsExactly("classes/q/User.class: type p.Tasks$Inner");
        assertThat(inUser(sources, "p.Tasks")).containsExactly("classes/q/User.class: type p.Tasks");
        assertThat(inUser(sources, "p.Tasks is none")).isEmpty();
    }

    @Test
    void aLineForEachReason() {
        MarkedSources sources = new MarkedSources().resource("list.txt", """
                always
                WORK|work is done here
                WORK|work is done there
                KVM|guests are served here
                """);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(
                "a.txt",
                "work is done here\nwork is done there\nguests are served here\n".getBytes(StandardCharsets.UTF_8));

        assertThat(found(sources.variant()
                        .prove(
                                Artifact.ofFiles("classes", files),
                                sources.variant("WORK"),
                                sources.variant("KVM"),
                                sources.variant())))
                .containsExactly(
                        "classes/a.txt: line \"work is done here\"", "classes/a.txt: line \"guests are served here\"");
    }
}
