package io.github.kconfig4j.product.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.compile.Compilation;
import io.github.kconfig4j.compile.CompilerOptions;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.evidence.DeclaredEntries.Declared;
import io.github.kconfig4j.evidence.Origin;
import io.github.kconfig4j.product.TestModule;
import io.github.kconfig4j.product.variants.VariantResult;
import io.github.kconfig4j.product.variants.Variants;
import io.github.kconfig4j.verdict.ArtifactProof;
import io.github.kconfig4j.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proof of a module's {@code target/classes}, with what an incremental build may leave there. */
class ModuleProofTest {
    @TempDir
    Path folder;

    private TestModule module;

    @BeforeEach
    void writeModule() throws IOException {
        module = new TestModule(folder);
    }

    /** Puts the classes of a variant where the compiler plugin would put them. */
    private void compileAs(String variant) throws IOException {
        VariantResult built = Variants.build(module.request(variant)).variants().get(0);
        assertThat(built.classes()).isNotEmpty();
        write(built.classes());
    }

    private void write(Map<String, byte[]> classes) throws IOException {
        for (Map.Entry<String, byte[]> type : classes.entrySet()) {
            Path file = folder.resolve("target/classes/" + type.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, type.getValue());
        }
    }

    private List<String> errors() {
        return ModuleProof.prove(module.prove("inline", "work")).diagnostics().stream()
                .map(Diagnostic::format)
                .toList();
    }

    @Test
    void holdsForWhatTheSourcesGive() throws Exception {
        compileAs("inline");

        ProveResult result = ModuleProof.prove(module.prove("inline", "work"));

        assertThat(result.succeeded()).isTrue();
        assertThat(result.universe()).containsExactly("work", "inline", "work with HZ=251");
        ArtifactProof proof = result.reports().get(0).proof();
        assertThat(proof.verdict()).isEqualTo(Verdict.PROVED);
        assertThat(proof.evidence().entries())
                .extracting(entry -> entry.place() + " " + entry.origin().orElseThrow())
                .containsExactly(
                        "p/Timers.class compiled from p/Timers.java, generated from src/main/kconfig/p/Timers.java.ftl");
        assertThat(proof.search().searched().classFiles()).isEqualTo(1);
        assertThat(proof.search().unseen())
                .containsExactly(
                        "No search of class files can see numbers that the compiler has copied, strings built at run"
                                + " time, character arrays, annotations of source retention, and branches that the"
                                + " compiler has dropped.",
                        "Options that are numbers in the code, so that another value of theirs cannot be searched for:"
                                + " HZ=100.",
                        "In strings these names are no evidence, because they are short, one word, or in use here as"
                                + " well: run.");
    }

    @Test
    void worksWithoutOtherVariants() throws Exception {
        compileAs("inline");
        write(Map.of("p.Work", classesOf("work").get("p.Work")));

        assertThat(ModuleProof.prove(module.prove("inline")).diagnostics())
                .extracting(Diagnostic::format)
                .containsExactly("""
                target/classes/p/Work.class is left over: no source of this variant gives the type p.Work, which exists only if WORK (src/main/kconfig/p/Work.java.ftl:4). (stale-class)
                  hint: An earlier build left it: delete the class file, or build with 'clean'.""");
    }

    private SortedMap<String, byte[]> classesOf(String variant) {
        return new TreeMap<>(
                Variants.build(module.request(variant)).variants().get(0).classes());
    }

    @Test
    void aStaleClass() throws Exception {
        compileAs("work");
        write(Map.of("p.Timers", classesOf("inline").get("p.Timers")));

        assertThat(errors()).containsExactly("""
                target/classes/p/Work.class is left over: no source of this variant gives the type p.Work, which exists only if WORK (src/main/kconfig/p/Work.java.ftl:4). (stale-class)
                  hint: An earlier build left it: delete the class file, or build with 'clean'.""");
    }

    @Test
    void aReflectiveString() throws Exception {
        module.write("src/main/java/q/Main.java", """
                package q;

                class Main {
                    Object work() throws Exception {
                        return p.Timers.class.getDeclaredMethod("enableTaskWork");
                    }
                }
                """);
        compileAs("inline");

        assertThat(errors()).containsExactly("""
                src/main/java/q/Main.java:[5] target/classes/q/Main.class: work(): java.lang.Object, line 5 holds "enableTaskWork", the name of the method p.Timers.enableTaskWork(): void, which exists only if WORK (src/main/kconfig/p/Timers.java.ftl:8). (forbidden-name)
                  hint: Code that uses the name by reflection belongs under the same option: write // #if around it.""");
    }

    @Test
    void anInlinedStringConstant() throws Exception {
        module.write("src/main/kconfig/p/Timers.java.ftl", """
                <#-- The timers. -->
                package p;

                public class Timers {
                <#if config("WORK")>
                    public static final String CONTEXT = "expires in task work";
                <#else>
                    public static final String CONTEXT = "expires in the interrupt";
                </#if>
                }
                """);
        module.write("src/main/java/q/Main.java", """
                package q;

                class Main {
                    String context() {
                        return "It " + p.Timers.CONTEXT;
                    }
                }
                """);
        compileAs("inline");
        write(Map.of("q.Main", classesOf("work").get("q.Main")));

        assertThat(errors()).containsExactly("""
                target/classes/q/Main.class: context(): java.lang.String, line 5 holds the string "expires in task work" in "It expires in task work", which exists only if WORK (src/main/kconfig/p/Timers.java.ftl:6). (forbidden-string)
                  hint: The compiler copies constants into the classes that use them: compile the class again, or build with 'clean'.""");
    }

    @Test
    void aValueInAString() throws Exception {
        module.write("src/main/kconfig/p/Timers.java.ftl", """
                <#-- The timers. -->
                package p;

                public class Timers {
                    String rate = "at ${CONFIG["HZ"]} ticks a second";
                    <#if config("WORK")>
                    int work;
                    </#if>
                }
                """);
        module.write("configs/work_defconfig", "CONFIG_HAVE_WORK=y\nCONFIG_WORK=y\nCONFIG_HZ=1000\n");
        compileAs("inline");
        write(Map.of("p.Timers", classesOf("work").get("p.Timers")));

        assertThat(errors()).containsExactly("""
                target/classes/p/Timers.class declares the field p.Timers.work: int, which exists only if WORK (src/main/kconfig/p/Timers.java.ftl:7). (forbidden-member)
                  hint: The class file is older than the sources: compile the class again, or build with 'clean'.""", """
                target/classes/p/Timers.class: <init>(): void, line 4 holds the string "at 1000 ticks a second", which exists only if HZ=1000 (src/main/kconfig/p/Timers.java.ftl:5). (forbidden-string)
                  hint: The compiler copies constants into the classes that use them: compile the class again, or build with 'clean'.""");
    }

    @Test
    void anInlinedNumberMakesAClassThatIsNotWhatItsSourceGives() throws Exception {
        module.write("src/main/java/p/User.java", "package p;\n\nclass User {\n    int ticks = Timers.HZ;\n}\n");
        module.write("configs/work_defconfig", "CONFIG_HZ=1000\n");
        compileAs("inline");
        write(Map.of("p.User", classesOf("work").get("p.User")));

        ProveResult result = ModuleProof.prove(module.prove("inline", "work"));

        assertThat(result.succeeded()).isFalse();
        assertThat(result.reports().get(0).proof().verdict()).isEqualTo(Verdict.NOT_PROVED);
        assertThat(result.diagnostics()).extracting(Diagnostic::format).containsExactly("""
                target/classes/p/User.class is the class of the variant work. (class-of-other-variant)
                  hint: It was compiled for another configuration: compile it again, or build with 'clean'.""");
    }

    @Test
    void aServiceThatIsLeftOver() throws Exception {
        compileAs("inline");
        Files.createDirectories(folder.resolve("target/classes/META-INF/services"));
        Files.writeString(folder.resolve("target/classes/META-INF/services/java.lang.Runnable"), "p.Work\n");

        assertThat(errors()).containsExactly("""
                target/classes/META-INF/services/java.lang.Runnable, line 1 names the type p.Work, which exists only if WORK (src/main/kconfig/p/Work.java.ftl:4). (forbidden-service)
                  hint: An earlier build left it, or it belongs under the same option: build with 'clean', or write # #if around the line.""");
    }

    @Test
    void nothingToSearchIsNoProof() {
        assertThat(errors()).containsExactly("""
                target/classes holds nothing of what the sources give, so nothing is proved of it. (nothing-searched)
                  hint: Compile the module first: the goal belongs after the phase 'compile'.""");
    }

    @Test
    void aForeignClassIsUnexplainedUntilItIsDeclared() throws Exception {
        compileAs("inline");
        write(Compilation.compile(
                        Map.of("z/Other.java", "package z; public class Other { String s = \"work\"; }"),
                        CompilerOptions.of(List.of(), "17"))
                .classes());

        assertThat(errors()).containsExactly("""
                target/classes/z/Other.class is unexplained: no source, resource or dependency of this variant gives it. (unexplained-entry)
                  hint: If an earlier build left it, build with 'clean'. If a plugin makes it and you know what it is, declare it: <explained><entry>…</entry><because>…</because></explained>.""");

        ProveRequest plain = module.prove("inline", "work");
        ProveResult declared = ModuleProof.prove(new ProveRequest(
                plain.build(),
                plain.variant(),
                plain.others(),
                plain.subjects(),
                plain.surroundings(),
                new ProofRules(List.of(new Declared("z/**", "made by hand")), Severity.WARNING),
                plain.version()));

        assertThat(declared.succeeded()).isTrue();
        assertThat(declared.reports().get(0).proof().evidence().explained(Origin.Kind.DECLARED))
                .extracting(entry -> entry.place() + " " + entry.origin().orElseThrow())
                .containsExactly("z/Other.class declared in the pom: made by hand");
    }
}
