package io.github.kconfig4j.prove;

import static io.github.kconfig4j.artifact.Zips.bytes;
import static io.github.kconfig4j.artifact.Zips.zip;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.artifact.Artifact;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.source.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which files are searched when some have been searched before; what is proved is the same. */
class SearchedAgainTest {
    private static final String TIMERS = """
            package p;
            public class Timers {
                public void run() {
            WORK|        Runnable callback = () -> posixCpuTimersWork();
                }
            WORK|    public void posixCpuTimersWork() {}
            KVM|    public void postGuestTimers() {}
                public int size() {
            FAST|        Thread.yield();
                    return 0;
                }
            }
            """;
    private static final String USER = "package q; class User { Object timers() { return new p.Timers(); } }";
    private static final String NOTES = "Nothing to see here\n";

    private MarkedSources.Variant variant = sources(USER).variant();
    private MarkedSources.Variant[] universe = {sources(USER).variant("WORK"), variant};
    private String artifact = "classes";
    private String kept = "";
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private static MarkedSources sources(String user) {
        return new MarkedSources()
                .generated("p/Timers.java", TIMERS)
                .generated("p/Work.java", "WORK|package p;\nWORK|public class Work {}\n")
                .handWritten("src/main/java/q/User.java", user);
    }

    private void put(String path, String text) {
        files.put(path, bytes(text));
    }

    private void putOwn() {
        variant.classes().forEach((name, bytes) -> files.put(name.replace('.', '/') + ".class", bytes));
        put("notes.txt", NOTES);
    }

    /** Puts a class that no source of the variant gives, compiled with others. */
    private void putForeign(String name, String text, String... others) {
        SortedMap<String, String> sources = new TreeMap<>(Map.of(name + ".java", text));
        for (int i = 0; i < others.length; i += 2) {
            sources.put(others[i] + ".java", others[i + 1]);
        }
        files.put(name + ".class", MarkedSources.compile(sources).get(name.replace('/', '.')));
    }

    /** Proves the files, to the same result as without a memory. */
    private Proof prove(SearchMemory memory) {
        Artifact searched = Artifact.ofFiles(artifact, files);
        Proof proof = variant.prove(searched, memory, universe);
        assertThat(proof).isEqualTo(variant.prove(searched, universe));
        return proof;
    }

    /** Proves the files with what is kept of the last time, keeps what is known then, and says how many were searched. */
    private int searched() {
        SearchMemory memory = SearchMemory.of(kept);
        prove(memory);
        kept = memory.text();
        return memory.searchedFiles();
    }

    private List<String> found() {
        return prove(SearchMemory.of(kept)).findings().stream()
                .map(finding -> finding.file() + ": " + finding.element())
                .toList();
    }

    @Test
    void whatIsAsItWasIsNot() {
        putOwn();
        put("META-INF/services/java.lang.Runnable", "q.User\n");
        files.put("data.bin", new byte[] {0, 1, 2});
        files.put("lib.jar", zip(Map.of("inner.txt", bytes("An inner text\n"))));

        assertThat(searched())
                .as("two classes, the notes, the services, the data and what is in the archive")
                .isEqualTo(6);
        String first = kept;
        assertThat(searched()).isZero();
        assertThat(searched()).isZero();
        assertThat(kept).isEqualTo(first);
    }

    @Test
    void whatIsKept() {
        putOwn();
        put("META-INF/services/java.lang.Runnable", "q.User\n");
        putForeign("x/Own", "package x; interface Own extends Runnable { void posixCpuTimersWork(); void run(); }");
        files.put("META-INF/versions/21/x/Own.class", files.get("x/Own.class"));
        searched();

        assertThat(kept.replaceFirst("search [0-9a-f]{64} [0-9a-f]{64} ", "search RULES HIERARCHY ")
                        .lines())
                .startsWith("search RULES HIERARCHY classes")
                .containsExactlyInAnyOrder(
                        "search RULES HIERARCHY classes",
                        "class " + hash("p/Timers.class") + " own 3 p.Timers java.lang.Object <init>()V",
                        "class " + hash("q/User.class") + " own 6 q.User java.lang.Object <init>()V",
                        "class " + hash("x/Own.class")
                                + " other 2 x.Own java.lang.Object,java.lang.Runnable posixCpuTimersWork()V",
                        "class versions/" + hash("x/Own.class")
                                + " other 2 x.Own java.lang.Object,java.lang.Runnable posixCpuTimersWork()V",
                        "text " + hash("notes.txt"),
                        "text services/" + hash("META-INF/services/java.lang.Runnable"));
    }

    private String hash(String path) {
        return Fingerprint.of(files.get(path));
    }

    @Test
    void whatHasChangedIs() {
        putOwn();
        putForeign("x/Foreign", "package x; class Foreign {}");
        searched();

        putForeign("x/Foreign", "package x; class Foreign { int a; }");
        assertThat(searched()).isEqualTo(1);
        put("notes.txt", "Nothing to see there\n");
        assertThat(searched()).isEqualTo(1);
        files.remove("notes.txt");
        files.put("renamed.txt", bytes("Nothing to see there\n"));
        files.put("moved.class", files.remove("x/Foreign.class"));
        assertThat(searched()).as("the content decides").isZero();
    }

    @Test
    void whatSomethingIsFoundInIsEachTime() {
        putOwn();
        putForeign(
                "x/Leak",
                "package x; class Leak { Object o = new p.Work(); }",
                "p/Work",
                "package p; public class Work {}");
        put("a-leak.txt", "p.Work\n");
        assertThat(searched()).isEqualTo(5);

        assertThat(searched()).isEqualTo(2);
        assertThat(searched()).isEqualTo(2);
        assertThat(found())
                .containsExactly(
                        "classes/a-leak.txt: type p.Work", "classes/x/Leak.class: method p.Work.<init>(): void");
        assertThat(kept)
                .doesNotContain(hash("a-leak.txt"))
                .doesNotContain(hash("x/Leak.class"))
                .contains(hash("notes.txt"));
    }

    @Test
    void whatIsNewIsFoundAmongWhatIsKnown() {
        putOwn();
        put("m.txt", "p.Work in the middle\n");
        searched();
        put("a.txt", "p.Work before\n");
        put("z.txt", "p.Work behind\n");

        assertThat(found())
                .containsExactly(
                        "classes/a.txt: type p.Work", "classes/m.txt: type p.Work", "classes/z.txt: type p.Work");
        assertThat(searched()).isEqualTo(3);
    }

    @Test
    void aKnownTextUnderTheNameOfATypeIs() {
        putOwn();
        searched();
        put("p.Work", NOTES);

        assertThat(found()).containsExactly("classes/p.Work: type p.Work");
        assertThat(searched()).isEqualTo(1);
        assertThat(searched()).isEqualTo(1);
    }

    @Test
    void aKnownListOfServicesIsSearchedAsAText() {
        put("META-INF/services/java.lang.Runnable", "# not p.Work\n");
        assertThat(searched()).isEqualTo(1);
        assertThat(searched()).isZero();
        put("notes.txt", "# not p.Work\n");

        assertThat(found()).containsExactly("classes/notes.txt: type p.Work");
        assertThat(searched()).isEqualTo(1);
    }

    /** Other rules hold for it than for a class for all. */
    @Test
    void aKnownClassForALaterJavaIsSearchedAsAClassForAll() {
        putForeign("x/Foreign", "package x; class Foreign {}");
        byte[] foreign = files.remove("x/Foreign.class");
        files.put("META-INF/versions/21/x/Foreign.class", foreign);
        assertThat(searched()).isEqualTo(1);
        assertThat(searched()).isZero();
        files.put("x/Foreign.class", foreign);
        assertThat(searched()).isEqualTo(1);
        assertThat(searched()).isZero();
    }

    @Test
    void anotherFormOfAClassForALaterJavaIsEachTime() {
        putForeign("p/Timers", "package p; public class Timers { public void run() { Runnable r = () -> {}; } }");
        files.put("META-INF/versions/21/p/Timers.class", files.remove("p/Timers.class"));
        putOwn();
        searched();

        assertThat(searched()).isEqualTo(1);
        assertThat(searched()).isEqualTo(1);
        assertThat(found()).isEmpty();
    }

    /** The first of several classes of one name says what references mean, known or not. */
    @Test
    void severalClassesOfOneName() {
        putForeign("x/Foreign", "package x; class Foreign { int a; }");
        files.put("m/Foreign.class", files.get("x/Foreign.class"));
        putForeign("x/Foreign", "package x; class Foreign extends java.util.ArrayList<String> {}");
        assertThat(searched()).isEqualTo(2);
        assertThat(searched()).isZero();

        files.put("n/Foreign.class", files.get("x/Foreign.class"));
        assertThat(searched()).isZero();
        files.put("a/Foreign.class", files.get("x/Foreign.class"));
        assertThat(searched()).as("another one is the first").isEqualTo(4);
    }

    @Test
    void aClassThatTheSourcesGiveOtherwiseIsEachTime() {
        putOwn();
        searched();
        variant = sources("package q; class User { Object timers() { System.gc(); return new p.Timers(); } }")
                .variant();

        assertThat(searched()).isEqualTo(1);
        assertThat(searched()).isEqualTo(1);
        assertThat(kept).doesNotContain(hash("q/User.class"));

        putOwn();
        assertThat(searched()).isEqualTo(1);
        assertThat(searched()).isZero();
    }

    @Test
    void theClassOfAnotherVariantIsFoundEachTime() {
        universe = new MarkedSources.Variant[] {sources(USER).variant("FAST"), variant};
        putOwn();
        searched();
        files.put("p/Timers.class", universe[0].classes().get("p.Timers"));

        assertThat(searched()).isEqualTo(1);
        assertThat(searched()).isEqualTo(1);
        assertThat(prove(SearchMemory.of(kept)).diagnostics())
                .extracting(Diagnostic::format)
                .containsExactly("""
                        classes/p/Timers.class is the class of the variant FAST, which exists only if FAST (p/Timers.java.ftl:9). (class-of-other-variant)
                          hint: It was compiled for another configuration: compile it again, or build with 'clean'.""");
    }

    @Test
    void aClassWhoseReferencesMeanSomethingElseNowIs() {
        String caller = "package x; class Caller { void call(Middle m) { m.posixCpuTimersWork(); } }";
        putForeign("x/Caller", caller, "x/Middle", "package x; class Middle { void posixCpuTimersWork() {} }");
        putForeign("x/Middle", "package x; class Middle { void posixCpuTimersWork() {} }");
        assertThat(searched()).isEqualTo(2);
        assertThat(searched()).isZero();
        assertThat(found()).isEmpty();

        putForeign(
                "x/Middle",
                "package x; class Middle extends p.Timers {}",
                "p/Timers",
                "package p; public class Timers {}");

        assertThat(found()).containsExactly("classes/x/Caller.class: method p.Timers.posixCpuTimersWork(): void");
        assertThat(searched()).isEqualTo(2);
        assertThat(searched()).as("the one that calls").isEqualTo(1);
    }

    @Test
    void allIsWhereClassesHaveCome() {
        put("notes.txt", NOTES);
        assertThat(searched()).isEqualTo(1);
        assertThat(searched()).isZero();

        putOwn();
        assertThat(searched()).as("two classes and the notes").isEqualTo(3);
        assertThat(searched()).isZero();
    }

    @Test
    void allIsAfterAChangeOfTheUniverse() {
        putOwn();
        searched();
        universe = new MarkedSources.Variant[] {sources(USER).variant("KVM"), variant};
        assertThat(searched()).isEqualTo(3);
        assertThat(searched()).isZero();

        put("notes.txt", "See p.Work\n");
        assertThat(searched()).isEqualTo(1);
        universe = new MarkedSources.Variant[] {sources(USER).variant("WORK"), variant};
        assertThat(found()).containsExactly("classes/notes.txt: type p.Work");
    }

    @Test
    void allIsForAnotherVariant() {
        putOwn();
        searched();
        variant = sources(USER).variant("WORK");

        assertThat(searched()).isEqualTo(3);
    }

    @Test
    void anotherArtifactWithTheSameFilesIsNot() {
        putOwn();
        searched();
        artifact = "app.jar";

        assertThat(searched()).isZero();
        assertThat(kept.lines().filter(line -> line.startsWith("search ")))
                .satisfiesExactly(
                        jar -> assertThat(jar).endsWith(" app.jar"),
                        classes -> assertThat(classes).endsWith(" classes"));
    }

    @Test
    void eachArtifactHasAMemoryOfItsOwn() {
        artifact = "a.jar";
        putForeign("x/A", "package x; class A {}");
        assertThat(searched()).isEqualTo(1);
        files.clear();
        artifact = "b.jar";
        putForeign("x/B", "package x; class B {}");
        assertThat(searched()).isEqualTo(1);

        assertThat(searched()).isZero();
    }

    @Test
    void allIsWithoutAMemory() {
        putOwn();
        SearchMemory none = SearchMemory.none();
        prove(none);
        prove(none);

        assertThat(none.searchedFiles()).isEqualTo(6);
        assertThat(none.text()).isEmpty();
    }

    @Test
    void theSameRunRemembersAsWell() {
        putOwn();
        SearchMemory memory = SearchMemory.of("");
        prove(memory);
        prove(memory);

        assertThat(memory.searchedFiles()).isEqualTo(3);
    }
}
