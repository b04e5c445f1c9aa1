package io.github.kconfig4j.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.artifact.Zips;
import io.github.kconfig4j.classfile.TestClasses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must not be reported. */
class NoFalseAlarmTest {
    private static void assertNothingFound(MarkedSources sources) {
        MarkedSources.Variant without = sources.variant();
        MarkedSources.Variant with = sources.variant("WORK");
        Proof proof = without.prove(without.classes(), with, without);

        assertThat(proof.diagnostics()).isEmpty();
        // The feature is more than nothing, so the search had something to look for.
        assertThat(proof.absent()).isNotEmpty();
        assertThat(with.prove(with.classes(), with, without).diagnostics()).isEmpty();
    }

    @Test
    void stringsThatEnabledCodeHoldsAsWell() {
        assertNothingFound(new MarkedSources().generated("p/A.java", """
                        package p;
                        public class A {
                            static final String ALWAYS = "expired timers";
                        WORK|    void work() { System.out.println("expired timers"); }
                        WORK|    void other() { System.out.println("shared with User"); }
                        WORK|    void part() { System.out.println("deferred"); }
                        }
                        """).handWritten("p/User.java", """
                        package p;
                        class User {
                            String[] s = {"expired timers", "shared with User", "it is deferred until later"};
                        }
                        """));
    }

    @Test
    void shiftedNumbersOfLambdasAndAnonymousClasses() {
        assertNothingFound(new MarkedSources().generated("p/A.java", """
                package p;
                public class A {
                    Object run() {
                WORK|        Runnable first = () -> System.out.println("feature work");
                WORK|        Object feature = new Object() { int work; };
                        Runnable second = () -> System.out.println("always");
                        return new Object() { int always; };
                    }
                }
                """));
    }

    @Test
    void aMemberOfTheSameNameInAnotherClass() {
        assertNothingFound(new MarkedSources().generated("p/A.java", """
                        package p;
                        public class A {
                        WORK|    public void enableTaskWork() {}
                        }
                        """).handWritten("p/User.java", """
                        package p;
                        class User extends A {
                            static class Mine { public void enableTaskWork() {} }
                            static class Child extends Mine {}
                            void run() throws Exception {
                                new Child().enableTaskWork();
                                Mine.class.getMethod("enableTaskWork");
                            }
                        }
                        """));
    }

    @Test
    void shortWordsInStrings() {
        assertNothingFound(new MarkedSources().generated("p/A.java", """
                        package p;
                        public class A {
                        WORK|    int timeout;
                        WORK|    void callback() {}
                        WORK|    String separator() { return ", "; }
                        }
                        """).handWritten("p/User.java", """
                        package p;
                        class User {
                            String[] keys = {"timeout", "callback", "separator", ", ", "A timeout, a callback"};
                        }
                        """));
    }

    @Test
    void anElementThatTwoOptionsBring() {
        MarkedSources sources = new MarkedSources().generated("p/A.java", """
                package p;
                public class A {
                KVM|    void guestEntryHook() {}
                XEN|    void guestEntryHook() {}
                }
                """);
        MarkedSources.Variant kvm = sources.variant("KVM");

        Proof proof = kvm.prove(kvm.classes(), sources.variant("XEN"), sources.variant());

        assertThat(proof.diagnostics()).isEmpty();
        assertThat(proof.absent()).isEmpty();
    }

    @Test
    void aClassThatNobodyGeneratesIsNotOurs() {
        MarkedSources sources = new MarkedSources().generated("p/A.java", "package p; public class A {}");
        Map<String, byte[]> classes = sources.variant().classes();
        classes.putAll(MarkedSources.compile(Map.of("q/Other.java", "package q; public class Other { int x; }")));

        assertThat(sources.variant().prove(classes, sources.variant("WORK")).holds())
                .isTrue();
    }

    @Test
    void aMethodThatADisabledOptionOverrides() {
        MarkedSources sources = new MarkedSources()
                .generated("p/Base.java", "package p; public class Base { public void run() {} }")
                .generated("p/A.java", """
                        package p;
                        public class A extends Base implements Comparable<A> {
                        WORK|    @Override public void run() {}
                        WORK|    @Override public String toString() { return "with work"; }
                            public int compareTo(A other) { return 0; }
                        }
                        """);
        assertNothingFound(sources.handWritten("p/User.java", """
                package p;
                class User {
                    void run(A a) { a.run(); System.out.println(a.toString()); }
                }
                """));
        MarkedSources.Variant without = sources.variant();
        Map<String, byte[]> classes = without.classes();
        classes.putAll(TestClasses.without(
                "p.Base",
                TestClasses.without(
                        "p.A",
                        MarkedSources.compile(Map.of(
                                "p/Base.java", "package p; public class Base { public void run() {} }",
                                "p/A.java", "package p; public class A extends Base {}",
                                "q/Foreign.java", "package q; class Foreign { void run(p.A a) { a.run(); } }")))));
        assertThat(without.prove(classes, sources.variant("WORK")).diagnostics())
                .isEmpty();
    }

    private static final String CALL =
            "package q; class Foreign { void stop(p.Worker w) { w.interrupt(); w.pause(); } }";

    /** As another compiler than the module's javac makes it. */
    private static Map<String, byte[]> foreign(String text, Map<String, String> others, List<Path> classPath) {
        Map<String, String> sources = new TreeMap<>(others);
        sources.put("q/Foreign.java", text);
        Map<String, byte[]> classes = new TreeMap<>(MarkedSources.compile(sources, classPath));
        classes.keySet().removeIf(name -> !name.startsWith("q."));
        return classes;
    }

    @Test
    void aMethodOfTheJdkAndOfALibraryThatADisabledOptionOverrides(@TempDir Path folder) throws Exception {
        Map<String, byte[]> library = MarkedSources.compile(
                Map.of("lib/Base.java", "package lib; public class Base extends Thread { public void pause() {} }"));
        Path jar = Files.write(folder.resolve("lib.jar"), Zips.zip(Map.of("lib/Base.class", library.get("lib.Base"))));
        MarkedSources sources = new MarkedSources().with(jar).generated("p/Worker.java", """
                package p;
                public class Worker extends lib.Base {
                WORK|    @Override public void interrupt() {}
                WORK|    @Override public void pause() {}
                WORK|    public void resumeWork() {}
                }
                """);
        MarkedSources.Variant without = sources.variant();
        Map<String, byte[]> classes = without.classes();
        String worker = "package p; public class Worker extends lib.Base { public void resumeWork() {} }";
        classes.putAll(foreign(CALL, Map.of("p/Worker.java", worker), List.of(jar)));

        assertThat(without.prove(classes, sources.variant("WORK")).diagnostics())
                .isEmpty();

        // What nothing above declares is found all the same.
        classes.putAll(foreign(
                "package q; class Foreign { void stop(p.Worker w) { w.resumeWork(); } }",
                Map.of("p/Worker.java", worker),
                List.of(jar)));
        assertThat(without.prove(classes, sources.variant("WORK")).findings())
                .extracting(finding -> finding.element().toString())
                .containsExactly("method p.Worker.resumeWork(): void");
    }

    @Test
    void constructorsAndPrivateMethodsAreNotInherited() {
        MarkedSources sources = new MarkedSources()
                .generated(
                        "p/Base.java",
                        "package p; public class Base { Base(int i) {} Base() {} private void run(int i) {} }")
                .generated("p/A.java", """
                        package p;
                        public class A extends Base {
                            public A() {}
                        WORK|    public A(int i) { super(i); }
                        WORK|    public void run(int i) {}
                        }
                        """);
        MarkedSources.Variant without = sources.variant();
        Map<String, byte[]> classes = without.classes();
        classes.putAll(foreign(
                "package q; class Foreign { void m() { new p.A(1).run(1); } }",
                Map.of("p/A.java", "package p; public class A { public A(int i) {} public void run(int i) {} }"),
                List.of()));

        assertThat(without.prove(classes, sources.variant("WORK")).findings())
                .extracting(finding -> finding.element().toString())
                .containsExactly("method p.A.<init>(int): void", "method p.A.run(int): void");
    }

    @Test
    void aMethodThatAForeignClassDeclaresItself() {
        MarkedSources sources = new MarkedSources().generated("p/A.java", """
                package p;
                public class A {
                WORK|    public void enableTaskWork() {}
                }
                """);
        MarkedSources.Variant without = sources.variant();
        Map<String, byte[]> classes = without.classes();
        classes.putAll(foreign(
                "package q; class Foreign extends p.A { public void enableTaskWork() {} void m() { enableTaskWork(); } }",
                Map.of("p/A.java", "package p; public class A {}"),
                List.of()));

        assertThat(without.prove(classes, sources.variant("WORK")).diagnostics())
                .isEmpty();
    }

    @Test
    void theStringsOfALibrary(@TempDir Path folder) throws Exception {
        byte[] library = MarkedSources.compile(
                        Map.of("lib/Base.java", "package lib; public class Base { String s = \"expired timers\"; }"))
                .get("lib.Base");
        Files.createDirectories(folder.resolve("lib"));
        Files.write(folder.resolve("lib/Base.class"), library);
        String marked = "package p;\npublic class A {\nWORK|  String s = \"expired timers\";\n}";
        MarkedSources with = new MarkedSources().with(folder).generated("p/A.java", marked);
        MarkedSources withoutPath = new MarkedSources().generated("p/A.java", marked);

        for (MarkedSources sources : List.of(with, withoutPath)) {
            MarkedSources.Variant without = sources.variant();
            Map<String, byte[]> classes = without.classes();
            classes.put("lib.Base", library);
            assertThat(without.prove(classes, sources.variant("WORK")).findings())
                    .hasSize(sources == with ? 0 : 1);
        }
    }

    @Test
    void aTypeOfTheJdkWithTheSameSimpleName() {
        assertNothingFound(new MarkedSources()
                .generated("LinkedHashMap.java", "WORK|public class LinkedHashMap {}")
                .generated("p/Timer.java", "WORK|package p; public class Timer {}")
                .generated("p/A.java", "package p; public class A {}")
                .handWritten("p/User.java", """
                        package p;
                        class User {
                            java.util.Timer timer;
                            String[] s = {"java.util.LinkedHashMap", "java.util.Timer", "Timer", "java/util/Timer"};
                        }
                        """));
    }
}
