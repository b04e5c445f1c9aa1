package io.github.kconfig4j.product;

import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.compile.CompilerOptions;
import io.github.kconfig4j.evidence.MavenFiles;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.jar.EntryFilter;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.jars.JarLayout;
import io.github.kconfig4j.product.jars.Manifests;
import io.github.kconfig4j.product.jars.VariantJarsRequest;
import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.proof.Form;
import io.github.kconfig4j.product.proof.ProofRules;
import io.github.kconfig4j.product.proof.ProveRequest;
import io.github.kconfig4j.product.proof.Subject;
import io.github.kconfig4j.product.proof.Surroundings;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variant.ConfigFile;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.product.variants.VariantsRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A module on disk for tests: a template set with two options, one of which needs the other, in {@code src/main/kconfig},
 * and configurations in {@code configs}. Files can be replaced and added.
 */
public final class TestModule {
    private static final Map<String, String> FILES = Map.of(
            "src/main/kconfig/Kconfig",
            """
                    config HAVE_WORK
                    	bool "The architecture can do it"

                    config WORK
                    	bool "Deferred work"
                    	depends on HAVE_WORK

                    config HZ
                    	int "Ticks a second"
                    	default 100
                    """,
            "src/main/kconfig/Kbuild",
            """
                    java-y += p/Timers.java.ftl
                    java-$(CONFIG_WORK) += p/Work.java.ftl
                    resource-$(CONFIG_WORK) += META-INF/services/java.lang.Runnable
                    """,
            "src/main/kconfig/Summary",
            """
                    # Two columns.
                    Context: work if WORK
                    Context: interrupt
                    Fast: yes if HZ > 250
                    """,
            "src/main/kconfig/p/Timers.java.ftl",
            """
                    <#-- The timers. -->
                    package p;

                    public class Timers {
                        static final int HZ = ${CONFIG["HZ"]};
                    <#if config("WORK")>
                        /** In the task's own time. */
                        public void enableTaskWork() {
                            new Work().run();
                        }
                    <#else>
                        public void runInTheInterrupt() {}
                    </#if>
                    <#if config("HZ > 250 && WORK")>
                        int oftenEnough;
                    </#if>
                    }
                    """,
            "src/main/kconfig/p/Work.java.ftl",
            """
                    <#-- The work. -->
                    package p;

                    public class Work implements Runnable {
                        public void run() {
                            System.out.println("the task's own work");
                        }
                    }
                    """,
            "src/main/kconfig/META-INF/services/java.lang.Runnable",
            "p.Work\n",
            "configs/work_defconfig",
            """
                    CONFIG_HAVE_WORK=y
                    CONFIG_WORK=y
                    """,
            "configs/inline_defconfig",
            "CONFIG_HAVE_WORK=y\n",
            "configs/small_defconfig",
            "");

    private final Path basedir;

    /** Writes the module below a folder. */
    public TestModule(Path basedir) throws IOException {
        this.basedir = basedir;
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    public Path basedir() {
        return basedir;
    }

    public TestModule write(String path, String text) throws IOException {
        Path file = basedir.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    public SetInput set() {
        return new SetInput(
                basedir.resolve("src/main/kconfig"), "src/main/kconfig/", List.of(), KconfigOptions.defaults());
    }

    public ModuleInput module() {
        return ModuleInput.of(
                basedir,
                List.of(basedir.resolve("src/main/java")),
                List.of(basedir.resolve("src/main/resources")),
                CompilerOptions.of(List.of(), "17"));
    }

    public VariantSpec variant(String name) {
        String file = "configs/" + name + "_defconfig";
        return new VariantSpec(name, List.of(new ConfigFile(file, basedir.resolve(file))), new TreeMap<>());
    }

    private AtomicFiles files() {
        return new AtomicFiles(basedir.resolve("target/scratch"));
    }

    public VariantsRequest request(String... names) {
        return new VariantsRequest(
                build("variants"),
                Stream.of(names).map(this::variant).toList(),
                Optional.empty(),
                basedir.resolve("target/kconfig"),
                Surroundings.none(),
                ProofRules.defaults(),
                basedir.resolve("target/state/own-variants"),
                files(),
                "1");
    }

    /** The module and its set as they are now. */
    public ModuleBuild build(String goal) {
        return new ModuleBuild(
                new SetLoader(set()), module(), new CompileCache(basedir.resolve("target/cache"), "1", goal), true);
    }

    public ProveRequest prove(String name, String... others) {
        return new ProveRequest(
                build("prove"),
                variant(name),
                Stream.of(others).map(this::variant).toList(),
                List.of(new Subject(basedir.resolve("target/classes"), "target/classes", Form.CLASSES, variant(name))),
                Surroundings.none(),
                ProofRules.defaults(),
                "1");
    }

    /** The jars of variants, with the classifiers that other jars have. */
    public VariantJarsRequest jars(Map<String, String> taken, String main, String... names) {
        Path jar = basedir.resolve("target/shop-1.0.jar");
        return new VariantJarsRequest(
                build("jars"),
                Stream.of(names).map(this::variant).toList(),
                variant(main),
                Manifests.same(),
                new JarLayout(
                        Optional.of(jar),
                        basedir.resolve("target"),
                        "shop-1.0",
                        new EntryFilter(List.of(), List.of("**/*.internal")),
                        LocalDateTime.of(2026, 1, 2, 3, 4, 6),
                        new TreeMap<>(taken)),
                new Surroundings(
                        Optional.of(new MavenFiles(
                                "g", "a", "1.0", List.of("<project/>".getBytes(StandardCharsets.UTF_8)))),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                ProofRules.defaults(),
                basedir.resolve("target/state/own-jars"),
                files(),
                "1");
    }
}
