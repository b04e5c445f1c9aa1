package io.github.kconfig4j.product.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.compile.Compilation;
import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.compile.CompileResult;
import io.github.kconfig4j.compile.CompilerOptions;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.jar.JarFiles;
import io.github.kconfig4j.product.TestModule;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.build.SearchFile;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variants.VariantResult;
import io.github.kconfig4j.product.variants.Variants;
import io.github.kconfig4j.verdict.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of leak of a disabled option in every place that an artifact has, each proved to be none of the variant's. */
class LeakMatrixTest {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 2, 3, 4, 6);
    private static final String TIMERS = "p/Timers.class";

    /** What hand-written code of another time may hold; compiled against the variant that has the option. */
    private static final Map<String, String> USERS = Map.of(
            "Reflective", "class Reflective { Object o() throws Exception { return Class.forName(\"p.Work\"); } }",
            "Lambda", "class Lambda { Runnable r(p.Timers t) { return () -> t.enableTaskWork(); } }",
            "Annotated", "class Annotated { @Note(p.Work.class) int field; @interface Note { Class<?> value(); } }",
            "Helper", "class Helper { p.Work helped; }",
            "Constant", "class Constant { String s() { return \"It is \" + p.Timers.CONTEXT; } }");

    @TempDir
    Path folder;

    private TestModule module;
    private SortedMap<String, byte[]> own;
    private final Map<String, Map.Entry<String, byte[]>> leaks = new LinkedHashMap<>();

    private void prepare() throws IOException {
        module = new TestModule(folder);
        module.write("src/main/kconfig/p/Timers.java.ftl", """
                        <#-- The timers. -->
                        package p;

                        public class Timers {
                        <#if config("WORK")>
                            public static final String CONTEXT = "expires in task work";
                            public void enableTaskWork() {
                                new Work().run();
                            }
                        <#else>
                            public static final String CONTEXT = "expires in the interrupt";
                        </#if>
                            public int ticks(int n) {
                        <#if config("WORK")>
                                return n * 3;
                        <#else>
                                return n;
                        </#if>
                            }
                        }
                        """);
        own = contents("inline");
        SortedMap<String, byte[]> other = contents("work");
        leak("stale class", "p/Work.class", other.get("p/Work.class"));
        leak("other body", TIMERS, other.get(TIMERS));
        leak("member without code", TIMERS, compiled("p/Timers", """
                package p;
                public abstract class Timers {
                    public static final String CONTEXT = "expires in the interrupt";
                    public abstract void enableTaskWork();
                }
                """));
        leak("renamed template's class", "p/OldWork.class", compiled("p/OldWork", """
                package p;
                class OldWork { Object work = new Work(); }
                """));
        leak("name in a text", "META-INF/spring.factories", "x=p.Work\n".getBytes(StandardCharsets.UTF_8));
        leak("reflective string", "q/Reflective.class", user("Reflective"));
        leak("inlined constant", "q/Constant.class", user("Constant"));
        leak("lambda", "q/Lambda.class", user("Lambda"));
        leak("annotation", "q/Annotated.class", user("Annotated"));
        leak("processor output", "q/Helper.class", user("Helper"));
    }

    private void leak(String kind, String path, byte[] bytes) {
        leaks.put(kind, Map.entry(path, bytes));
    }

    private SortedMap<String, byte[]> contents(String variant) throws IOException {
        VariantResult built = Variants.build(module.request(variant)).variants().get(0);
        assertThat(built.succeeded()).as(variant).isTrue();
        Path classes = built.folder().resolve("classes");
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (var walk = Files.walk(classes)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(classes.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private byte[] user(String name) throws IOException {
        return compiled("q/" + name, "package q;\n" + USERS.get(name));
    }

    /** Compiles one source with the classes of the variant that has the option. */
    private byte[] compiled(String name, String source) throws IOException {
        Path with = folder.resolve("target/kconfig/work/classes");
        CompileResult result =
                Compilation.compile(Map.of(name + ".java", source), CompilerOptions.of(List.of(with), "17"));
        assertThat(result.diagnostics()).as(name).isEmpty();
        return result.classes().get(name.replace('/', '.'));
    }

    @Test
    void everyKindIsCaughtInEveryPlace() throws IOException {
        prepare();
        List<String> missed = new ArrayList<>();
        int tried = 0;
        for (Map.Entry<String, Map.Entry<String, byte[]>> leak : leaks.entrySet()) {
            for (Place place : Place.values()) {
                tried++;
                if (verdict(place, leak.getValue().getKey(), leak.getValue().getValue()) != Verdict.NOT_PROVED) {
                    missed.add(leak.getKey() + " in " + place);
                }
            }
        }

        assertThat(missed).isEmpty();
        assertThat(tried).isEqualTo(10 * Place.values().length);
        // What is tried would be proved without the leak.
        for (Place place : Place.values()) {
            assertThat(verdict(place, "", new byte[0])).as(place.name()).isNotEqualTo(Verdict.NOT_PROVED);
        }
        System.out.println("Leaks: " + leaks.size() + " kinds in " + Place.values().length + " places, " + tried
                + " artifacts, all caught");
    }

    /** Where a leak may be. In some of them its container is a resource of the module, which explains it: only a search sees it. */
    private enum Place {
        FOLDER,
        JAR,
        NESTED_JAR_OF_THE_MODULE,
        NESTED_JAR_WITH_A_SCRIPT_BEFORE_IT,
        NESTED_UNDER_ANOTHER_NAME,
        VERSIONED,
        SHADED,
        SOURCES_JAR
    }

    private Verdict verdict(Place place, String path, byte[] leak) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(own);
        SortedMap<String, byte[]> nested = new TreeMap<>();
        nested.put("readme.txt", "Nothing to see here\n".getBytes(StandardCharsets.UTF_8));
        boolean isNested = place.name().startsWith("NESTED");
        if (!path.isEmpty()) {
            (isNested ? nested : files).put(place == Place.VERSIONED ? "META-INF/versions/17/" + path : path, leak);
        }
        Files.deleteIfExists(folder.resolve("src/main/resources/lib.data"));
        if (isNested) {
            byte[] archive = jar(nested);
            if (place == Place.NESTED_JAR_WITH_A_SCRIPT_BEFORE_IT) {
                archive = concatenated("#!/bin/sh\nexit\n".getBytes(StandardCharsets.UTF_8), archive);
            }
            // In a folder of its own, so that the module's resources explain it.
            Path resource = Files.createDirectories(folder.resolve("src/main/resources"))
                    .resolve("lib.data");
            Files.write(resource, archive);
            files.put("lib.data", archive);
        }
        Form form = place == Place.FOLDER ? Form.CLASSES : place == Place.SOURCES_JAR ? Form.SOURCES : Form.ARCHIVE;
        if (place == Place.SOURCES_JAR) {
            files.keySet().removeIf(name -> name.endsWith(".class") && !name.equals(path));
        }
        return prove(form, files);
    }

    private Verdict prove(Form form, SortedMap<String, byte[]> files) throws IOException {
        Path artifact;
        if (form == Form.CLASSES) {
            artifact = Files.createTempDirectory(folder, "classes");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path to = artifact.resolve(file.getKey());
                Files.createDirectories(to.getParent());
                Files.write(to, file.getValue());
            }
        } else {
            artifact = Files.write(folder.resolve("artifact.bin"), jar(files));
        }
        ProveRequest plain = module.prove("inline", "work");
        Subject subject = new Subject(artifact, "artifact", form, plain.variant());
        ProveResult result = prove(plain, plain.build(), subject);
        // Where earlier searches have found nothing makes no difference.
        ModuleBuild remembering = new ModuleBuild(
                new SetLoader(module.set()),
                module.module(),
                new CompileCache(folder.resolve("target/cache"), "1", "prove"),
                true,
                Optional.of(new SearchFile(
                        folder.resolve("target/searches"), new AtomicFiles(folder.resolve("target/scratch")), "1")));
        ProveResult remembered = prove(plain, remembering, subject);
        remembering.rememberSearches();
        assertThat(remembered.reports()).isEqualTo(result.reports());
        assertThat(remembered.diagnostics()).isEqualTo(result.diagnostics());
        return result.reports().get(0).proof().verdict();
    }

    private static ProveResult prove(ProveRequest plain, ModuleBuild build, Subject subject) {
        return ModuleProof.prove(new ProveRequest(
                build,
                plain.variant(),
                plain.others(),
                List.of(subject),
                plain.surroundings(),
                plain.rules(),
                plain.version()));
    }

    private byte[] jar(SortedMap<String, byte[]> files) throws IOException {
        Path jar = folder.resolve("made.jar");
        JarFiles.write(jar, files, TIME);
        return Files.readAllBytes(jar);
    }

    private static byte[] concatenated(byte[] first, byte[] second) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(first);
        bytes.write(second);
        return bytes.toByteArray();
    }
}
