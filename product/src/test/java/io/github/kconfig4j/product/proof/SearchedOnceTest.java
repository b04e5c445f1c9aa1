package io.github.kconfig4j.product.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.product.TestModule;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.build.SearchFile;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variants.Variants;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is searched again after a proof, and that it makes no difference to what is proved. */
class SearchedOnceTest {
    @TempDir
    Path folder;

    private TestModule module;
    private String version = "1";

    @BeforeEach
    void writeModule() throws IOException {
        module = new TestModule(folder);
        hand("A", "int a() { return new p.Timers().hashCode(); }");
        hand("B", "String b() { return \"a text of its own\"; }");
        hand("C", "Object c() { return new B().b(); }");
        module.write("src/main/resources/notes.txt", "Nothing to see here\n");
        compile();
    }

    private void hand(String name, String member) throws IOException {
        module.write("src/main/java/q/" + name + ".java", "package q;\nclass " + name + " {\n" + member + "\n}\n");
    }

    /** Puts into the classes what the variant's sources give. */
    private void compile() throws IOException {
        Map<String, byte[]> classes =
                Variants.build(module.request("inline")).variants().get(0).classes();
        assertThat(classes).isNotEmpty();
        for (Map.Entry<String, byte[]> type : classes.entrySet()) {
            put(type.getKey().replace('.', '/') + ".class", type.getValue());
        }
        put("notes.txt", Files.readAllBytes(folder.resolve("src/main/resources/notes.txt")));
    }

    private void put(String name, byte[] content) throws IOException {
        Path file = folder.resolve("target/classes").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private Path memory() {
        return folder.resolve("target/searches");
    }

    /** Proves the classes, compares with a proof without a memory, and says how many files were searched. */
    private int searched() throws IOException {
        AtomicFiles files = new AtomicFiles(folder.resolve("target/scratch"));
        ModuleBuild build = new ModuleBuild(
                new SetLoader(module.set()),
                module.module(),
                new CompileCache(folder.resolve("target/cache"), "1", "prove"),
                true,
                Optional.of(new SearchFile(memory(), files, version)));
        ProveRequest plain = module.prove("inline", "work");
        ProveResult result = ModuleProof.prove(new ProveRequest(
                build,
                plain.variant(),
                plain.others(),
                plain.subjects(),
                plain.surroundings(),
                plain.rules(),
                plain.version()));
        build.rememberSearches();
        ProveResult without = ModuleProof.prove(plain);
        assertThat(result.reports()).isEqualTo(without.reports());
        assertThat(result.diagnostics()).isEqualTo(without.diagnostics());
        return build.searchedFiles();
    }

    @Test
    void whatIsAsItWasIsNotSearchedAgain() throws IOException {
        assertThat(searched()).as("Timers, A, B, C and the notes").isEqualTo(5);
        String kept = Files.readString(memory());

        assertThat(searched()).isZero();
        assertThat(searched()).isZero();
        assertThat(memory()).hasContent(kept);
    }

    @Test
    void whatHasChangedIs() throws IOException {
        searched();
        hand("B", "String b() { return \"another text of its own\"; }");
        compile();
        assertThat(searched()).isEqualTo(1);

        module.write("src/main/resources/notes.txt", "Nothing to see there\n");
        compile();
        assertThat(searched()).isEqualTo(1);
        assertThat(searched()).isZero();
    }

    @Test
    void whatSomethingWasFoundInIsSearchedEachTime() throws IOException {
        searched();
        put("leak.txt", "p.Work\n".getBytes(StandardCharsets.UTF_8));

        assertThat(searched()).isEqualTo(1);
        assertThat(searched()).isEqualTo(1);

        ProveResult result = ModuleProof.prove(module.prove("inline", "work"));
        assertThat(result.diagnostics()).extracting(Diagnostic::id).hasSize(1);
    }

    @Test
    void allIsAfterAChangeOfTheUniverse() throws IOException {
        module.write("src/main/resources/notes.txt", "The class p.Other is to come.\n");
        compile();
        searched();
        assertThat(searched()).isZero();
        Path kbuild = folder.resolve("src/main/kconfig/Kbuild");
        Files.writeString(kbuild, Files.readString(kbuild) + "java-$(CONFIG_WORK) += p/Other.java.ftl\n");
        module.write("src/main/kconfig/p/Other.java.ftl", "<#-- c -->\npackage p;\npublic class Other {}\n");

        assertThat(searched()).isEqualTo(5);
        assertThat(searched()).as("the notes, which name what is forbidden now").isEqualTo(1);
    }

    @Test
    void allIsWhereClassesInheritFromOthers() throws IOException {
        searched();
        module.write("src/main/java/q/C.java", "package q;\nclass C extends B {}\n");
        compile();

        assertThat(searched()).isEqualTo(5);
    }

    @Test
    void aClassThatIsNoLongerWhatTheSourcesGiveIs() throws IOException {
        searched();
        byte[] old = Files.readAllBytes(folder.resolve("target/classes/q/B.class"));
        hand("B", "String b() { return \"another text of its own\"; }");
        compile();
        put("q/B.class", old);

        assertThat(searched()).isEqualTo(1);
        assertThat(searched())
                .as("it is compared with what other variants have each time")
                .isEqualTo(1);
    }

    @Test
    void allIsWithoutAMemoryThatIsWholeAndOfThisVersion() throws IOException {
        searched();
        String kept = Files.readString(memory());

        for (String damaged : new String[] {
            "", "x", kept.substring(0, kept.length() / 2), kept.replaceFirst("class ", "text "), kept + kept
        }) {
            Files.writeString(memory(), damaged);
            assertThat(searched()).as(damaged).isEqualTo(5);
            assertThat(memory()).hasContent(kept);
        }
        Files.delete(memory());
        assertThat(searched()).isEqualTo(5);
        version = "2";
        assertThat(searched()).isEqualTo(5);
    }
}
