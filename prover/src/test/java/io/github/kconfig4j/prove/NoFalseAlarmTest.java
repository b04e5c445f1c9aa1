package io.github.kconfig4j.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
