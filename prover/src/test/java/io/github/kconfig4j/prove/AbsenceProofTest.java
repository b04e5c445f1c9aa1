package io.github.kconfig4j.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.classfile.Element;
import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What must be found, each with its class, member and owning option. */
class AbsenceProofTest {
    private static final String TIMERS = """
            package p;

            public class Timers {
                public int pending;
            WORK|    public Mode mode = Mode.TASK_WORK;
            WORK|    public static final String WORK_NAME = "posix timers' own work";
            WORK|    public void posixCpuTimersWork() {}
                public void run() {
            WORK|        Runnable callback = () -> posixCpuTimersWork();
                }
            }
            """;
    private static final String MODE = """
            WORK|package p;
            WORK|public enum Mode { INLINE, TASK_WORK }
            """;
    private static final String NOTE = "package p; public @interface Note { Class<?> type() default Object.class; }";

    private static final MarkedSources SOURCES = sources("");

    /** The set with one hand-written class. */
    private static MarkedSources sources(String user) {
        MarkedSources sources = new MarkedSources()
                .generated("p/Timers.java", TIMERS)
                .generated("p/Mode.java", MODE)
                .handWritten("src/main/java/p/Note.java", NOTE);
        return user.isEmpty() ? sources : sources.handWritten("src/main/java/p/User.java", user);
    }

    @Test
    void nothingIsFoundInTheVariantsOwnClasses() {
        MarkedSources.Variant inline = SOURCES.variant();

        Proof proof = inline.prove(inline.classes(), SOURCES.variant("WORK"), inline);

        assertThat(proof.holds()).isTrue();
        assertThat(proof.diagnostics()).isEmpty();
        assertThat(proof.searched()).isEqualTo(new Proof.Searched(2, 2, 7, 0));
        assertThat(proof.absent().keySet())
                .extracting(Element::toString)
                .containsExactly(
                        "type p.Mode",
                        "method p.Mode.<init>(java.lang.String, int): void",
                        "field p.Mode.INLINE: p.Mode",
                        "field p.Mode.TASK_WORK: p.Mode",
                        "method p.Mode.valueOf(java.lang.String): p.Mode",
                        "method p.Mode.values(): p.Mode[]",
                        "field p.Timers.WORK_NAME: java.lang.String",
                        "field p.Timers.mode: p.Mode",
                        "method p.Timers.posixCpuTimersWork(): void",
                        "string \"INLINE\"",
                        "string \"TASK_WORK\"",
                        "string \"posix timers' own work\"");
        assertThat(proof.absentTypes()).isEqualTo(1);
        assertThat(proof.absentMembers()).isEqualTo(8);
        assertThat(proof.absentStrings()).isEqualTo(3);
        assertThat(proof.unseen())
                .containsExactly("In strings these names are no evidence, because they are short, one word, or in use"
                        + " here as well: INLINE, mode, valueOf, values.");
    }

    @Test
    void aStaleClass() {
        Map<String, byte[]> classes = SOURCES.variant().classes();
        classes.put("p.Mode", SOURCES.variant("WORK").classes().get("p.Mode"));

        assertThat(errors(SOURCES.variant().prove(classes, SOURCES.variant("WORK"))))
                .containsExactly("""
                classes/p/Mode.class is left over: no source of this variant gives the type p.Mode, which exists only if WORK (p/Mode.java.ftl:2). (stale-class)
                  hint: An earlier build left it: delete the class file, or build with 'clean'.""");
    }

    @Test
    void aClassOfOlderSources() {
        Map<String, byte[]> classes = SOURCES.variant().classes();
        classes.put("p.Timers", SOURCES.variant("WORK").classes().get("p.Timers"));

        assertThat(errors(SOURCES.variant().prove(classes, SOURCES.variant("WORK"))))
                .containsExactly("""
                classes/p/Timers.class declares the field p.Timers.mode: p.Mode, which exists only if WORK (p/Timers.java.ftl:5). (forbidden-member)
                  hint: The class file is older than the sources: compile the class again, or build with 'clean'.""", """
                classes/p/Timers.class declares the field p.Timers.WORK_NAME: java.lang.String, which exists only if WORK (p/Timers.java.ftl:6). (forbidden-member)
                  hint: The class file is older than the sources: compile the class again, or build with 'clean'.""", """
                classes/p/Timers.class declares the method p.Timers.posixCpuTimersWork(): void, which exists only if WORK (p/Timers.java.ftl:7). (forbidden-member)
                  hint: The class file is older than the sources: compile the class again, or build with 'clean'.""", """
                classes/p/Timers.class declares the method p.Timers.lambda$run$0(): void, which exists only if WORK (p/Timers.java.ftl:9). (forbidden-member)
                  hint: The class file is older than the sources: compile the class again, or build with 'clean'.""", """
                classes/p/Timers.class: <init>(): void, line 5 names the field p.Mode.TASK_WORK: p.Mode, which exists only if WORK (p/Mode.java.ftl:2). (forbidden-reference)
                  hint: The class file was compiled when the option was set: compile it again, or build with 'clean'.""");
    }

    private static List<String> userErrors(String staleUser, String currentUser) {
        byte[] stale = sources(staleUser).variant("WORK").classes().get("p.User");
        return userErrors(Map.of("p.User", stale), currentUser);
    }

    private static List<String> userErrors(Map<String, byte[]> stale, String currentUser) {
        MarkedSources sources = sources(currentUser);
        SortedMap<String, byte[]> classes = new TreeMap<>(sources.variant().classes());
        classes.putAll(stale);
        return errors(sources.variant().prove(classes, sources.variant("WORK")));
    }

    private static List<String> errors(Proof proof) {
        assertThat(proof.holds()).isFalse();
        return proof.diagnostics().stream().map(Diagnostic::format).toList();
    }

    @Test
    void aReflectiveTypeName() {
        String user = """
                package p;
                class User {
                    Object mode() throws Exception {
                        return Class.forName("p.Mode");
                    }
                }
                """;
        assertThat(userErrors(Map.of(), user)).containsExactly("""
                src/main/java/p/User.java:[4] classes/p/User.class: mode(): java.lang.Object, line 4 holds "p.Mode", the name of the type p.Mode, which exists only if WORK (p/Mode.java.ftl:2). (forbidden-name)
                  hint: Code that uses the name by reflection belongs under the same option: write // #if around it.""");
    }

    @Test
    void aReflectiveMemberName() {
        String user = """
                package p;
                class User {
                    Object work() throws Exception {
                        return Timers.class.getDeclaredMethod("posixCpuTimersWork");
                    }
                }
                """;
        assertThat(userErrors(Map.of(), user)).containsExactly("""
                src/main/java/p/User.java:[4] classes/p/User.class: work(): java.lang.Object, line 4 holds "posixCpuTimersWork", the name of the method p.Timers.posixCpuTimersWork(): void, which exists only if WORK (p/Timers.java.ftl:7). (forbidden-name)
                  hint: Code that uses the name by reflection belongs under the same option: write // #if around it.""");
    }

    @Test
    void anInlinedStringConstant() {
        assertThat(userErrors(
                        "package p;\nclass User {\n  String s() { return Timers.WORK_NAME; }\n}",
                        "package p;\nclass User {\n  String s() { return \"\"; }\n}"))
                .containsExactly("""
                classes/p/User.class: s(): java.lang.String, line 3 holds the string "posix timers' own work", which exists only if WORK (p/Timers.java.ftl:6). (forbidden-string)
                  hint: The compiler copies constants into the classes that use them: compile the class again, or build with 'clean'.""");
    }

    @Test
    void aConcatenationRecipe() {
        assertThat(userErrors(
                        "package p;\nclass User {\n  String s(int i) { return i + \" <\" + Timers.WORK_NAME + \">\"; }\n}",
                        "package p;\nclass User {\n  String s(int i) { return \"\"; }\n}"))
                .containsExactly("""
                classes/p/User.class: s(int): java.lang.String, line 3 holds the string "posix timers' own work" in " <posix timers' own work>", which exists only if WORK (p/Timers.java.ftl:6). (forbidden-string)
                  hint: The compiler copies constants into the classes that use them: compile the class again, or build with 'clean'.""");
    }

    @Test
    void aMethodReference() {
        assertThat(userErrors(
                        "package p;\nclass User {\n  Runnable r(Timers t) { return t::posixCpuTimersWork; }\n}",
                        "package p;\nclass User {}"))
                .containsExactly("""
                classes/p/User.class: r(p.Timers): java.lang.Runnable, line 3 names the method p.Timers.posixCpuTimersWork(): void, which exists only if WORK (p/Timers.java.ftl:7). (forbidden-reference)
                  hint: The class file was compiled when the option was set: compile it again, or build with 'clean'.""");
    }

    @Test
    void aLambda() {
        assertThat(userErrors(
                        "package p;\nclass User {\n  Runnable r(Timers t) { return () -> t.posixCpuTimersWork(); }\n}",
                        "package p;\nclass User {}"))
                .containsExactly("""
                classes/p/User.class: lambda$r$0(p.Timers): void, line 3 names the method p.Timers.posixCpuTimersWork(): void, which exists only if WORK (p/Timers.java.ftl:7). (forbidden-reference)
                  hint: The class file was compiled when the option was set: compile it again, or build with 'clean'.""");
    }

    @Test
    void aMemberThatASubclassInherits() {
        assertThat(userErrors(
                        "package p;\nclass User extends Timers {\n  void r() { this.posixCpuTimersWork(); }\n}",
                        "package p;\nclass User extends Timers {}"))
                .containsExactly("""
                classes/p/User.class: r(): void, line 3 names the method p.Timers.posixCpuTimersWork(): void, which exists only if WORK (p/Timers.java.ftl:7). (forbidden-reference)
                  hint: The class file was compiled when the option was set: compile it again, or build with 'clean'.""");
    }

    @Test
    void anAnnotationValue() {
        assertThat(userErrors("package p;\n@Note(type = Mode.class)\nclass User {}", "package p;\nclass User {}"))
                .containsExactly("""
                classes/p/User.class names the type p.Mode, which exists only if WORK (p/Mode.java.ftl:2). (forbidden-reference)
                  hint: The class file was compiled when the option was set: compile it again, or build with 'clean'.""");
    }

    @Test
    void anInlinedNumberLeavesItsClass() {
        MarkedSources sources = new MarkedSources()
                .generated(
                        "p/Work.java", "WORK|package p;\nWORK|public class Work { public static final int FLAG = 4; }");
        Map<String, byte[]> stale = MarkedSources.compile(Map.of(
                "p/Work.java", "package p; public class Work { public static final int FLAG = 4; }",
                "p/User.java", "package p;\nclass User { int flag() { return Work.FLAG; } }"));
        sources.handWritten("src/main/java/p/User.java", "package p; class User {}");

        assertThat(errors(sources.variant().prove(Map.of("p.User", stale.get("p.User")), sources.variant("WORK"))))
                .containsExactly("""
                classes/p/User.class names the type p.Work, which exists only if WORK (p/Work.java.ftl:2). (forbidden-reference)
                  hint: The class file was compiled when the option was set: compile it again, or build with 'clean'.""");
    }

    @Test
    void aSwitchOverAnEnum() {
        Map<String, byte[]> stale = sources("""
                        package p;
                        class User {
                            int i(Mode mode) {
                                switch (mode) {
                                    case TASK_WORK: return 1;
                                    default: return 0;
                                }
                            }
                        }
                        """).variant("WORK").classes();

        assertThat(userErrors(
                        Map.of("p.User", stale.get("p.User"), "p.User$1", stale.get("p.User$1")),
                        "package p;\nclass User {}"))
                .containsExactly("""
                classes/p/User$1.class (inside p.User): <clinit>(): void, line 4 names the method p.Mode.values(): p.Mode[], which exists only if WORK (p/Mode.java.ftl:2). (forbidden-reference)
                  hint: The class file was compiled when the option was set: compile it again, or build with 'clean'.""", """
                classes/p/User$1.class (inside p.User): <clinit>(): void, line 4 names the field p.Mode.TASK_WORK: p.Mode, which exists only if WORK (p/Mode.java.ftl:2). (forbidden-reference)
                  hint: The class file was compiled when the option was set: compile it again, or build with 'clean'.""", """
                classes/p/User.class: i(p.Mode): int, line 4 names the type p.Mode, which exists only if WORK (p/Mode.java.ftl:2). (forbidden-reference)
                  hint: The class file was compiled when the option was set: compile it again, or build with 'clean'.""");
    }

    @Test
    void genericsLocalsAndThrownTypes() {
        assertThat(userErrors(
                        "package p;\nclass User {\n  java.util.List<Mode> f;\n  void m() { Mode local = null; }\n}",
                        "package p;\nclass User {}"))
                .containsExactly("""
                classes/p/User.class: f: java.util.List names the type p.Mode, which exists only if WORK (p/Mode.java.ftl:2). (forbidden-reference)
                  hint: The class file was compiled when the option was set: compile it again, or build with 'clean'.""", """
                classes/p/User.class: m(): void names the type p.Mode, which exists only if WORK (p/Mode.java.ftl:2). (forbidden-reference)
                  hint: The class file was compiled when the option was set: compile it again, or build with 'clean'.""");
    }

    @Test
    void aBrokenClassFile() {
        assertThat(userErrors(Map.of("p.User", new byte[] {1, 2, 3}), "package p;\nclass User {}"))
                .containsExactly("""
                classes/p/User.class is no class file, though it is called so. (unreadable-class)
                  hint: Delete it and build again; a class file of a later Java needs a later version of this plugin.""");
    }

    @Test
    void aLeftOverAnonymousClassAndAnExtraLambda() {
        MarkedSources sources = new MarkedSources().generated("p/A.java", """
                package p;
                public class A {
                    Object run() {
                WORK|        Runnable lambda = () -> {};
                        Object always = new Object() { int a; };
                WORK|        Object feature = new Object() { int b; };
                        return always;
                    }
                }
                """);
        Map<String, byte[]> stale = sources.variant("WORK").classes();

        assertThat(errors(sources.variant().prove(stale, sources.variant("WORK"))))
                .containsExactly("""
                classes/p/A$2.class is left over: no source of this variant gives the type p.A$2, which exists only if WORK (p/A.java.ftl:6). (stale-class)
                  hint: An earlier build left it: delete the class file, or build with 'clean'.""", """
                classes/p/A.class declares the method p.A.lambda$run$0(): void, which exists only if WORK (p/A.java.ftl:4). (forbidden-member)
                  hint: The class file is older than the sources: compile the class again, or build with 'clean'.""");
    }

    @Test
    void aSourceWhosePathIsNotItsPackage() {
        MarkedSources sources = new MarkedSources().generated("sources/Hook.java", """
                package p.q;
                class Always {}
                WORK|class Hook {}
                """);
        Map<String, byte[]> stale = sources.variant("WORK").classes();

        assertThat(errors(sources.variant().prove(stale, sources.variant("WORK"))))
                .containsExactly("""
                classes/p/q/Hook.class is left over: no source of this variant gives the type p.q.Hook, which exists only if WORK (sources/Hook.java.ftl:3). (stale-class)
                  hint: An earlier build left it: delete the class file, or build with 'clean'.""");
    }
}
