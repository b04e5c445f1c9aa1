package io.github.kconfig4j.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.generate.sync.Claim;
import io.github.kconfig4j.generate.sync.CompiledSources;
import io.github.kconfig4j.generate.sync.OutputDirectory;
import io.github.kconfig4j.generate.sync.OutputRoot;
import io.github.kconfig4j.generate.sync.SyncPlan;
import io.github.kconfig4j.generate.sync.SyncRequest;
import io.github.kconfig4j.generate.sync.SyncResult;
import io.github.kconfig4j.model.KconfigTree;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Flips options at random and compiles only what a build without dependency tracking would: sources that are newer than
 * their class or have none. The classes are those of a clean build each time.
 */
class IncrementalBuildTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final String SET = """
            === Kconfig
            config A
            	bool "A"
            config B
            	bool "B"
            config HZ
            	int "HZ"
            	default 250
            config NAME
            	string "Name"
            	default "x"
            === Kbuild
            java-y += Clock.java.ftl Api.java.ftl User.java Counter.java autoconf.contributor
            java-$(CONFIG_B) += Feature.java
            resource-$(CONFIG_A) += list.txt.ftl
            === Clock.java.ftl
            <#-- c -->
            class Clock {
                static final int HZ = ${CONFIG["HZ"]};
                static final int
                    TICK = 1_000_000 / Clock.HZ;
                <#if config("B")>
                static class OnlyWithB {
                    Runnable r = () -> {};
                }
                <#else>
                static int withoutB() { return TICK; }
                <#if config("A")>
                int a;
                </#if>
                </#if>
            }
            === Api.java.ftl
            <#-- c -->
            interface Api {
                String TEXT = "api-" + Autoconf.CONFIG_NAME;
                <#if config("A")>
                default long a() { return 1; }
                <#else>
                default int a() { return 1; }
                </#if>
            }
            class ApiHelper<#if config("A")>WithA</#if> {}
            === User.java
            class User implements Api {
                long b() { return a() + Counter.DOUBLE; }
                Object o = new Api() {};
            }
            === Counter.java
            class Counter {
                static final int DOUBLE = Clock.TICK * 2;
            }
            === Feature.java
            class Feature {
                Object o = new Object() {};
            }
            class FeatureHelper {}
            === list.txt.ftl
            ${CONFIG["NAME"]}
            """;
    private static final Map<String, String> HAND_WRITTEN = Map.of(
            "p/Main.java",
            "package p;\n\nclass Main {}\n",
            "Hand.java",
            "class Hand {\n    static final String COPY = Api.TEXT;\n    int x = Counter.DOUBLE;\n    Object in = new Object() {};\n}\n",
            "Chain.java",
            "class Chain {\n    Object z = new User().a();\n}\n",
            "Far.java",
            "class Far {\n    String y = Hand.COPY + new User().a();\n}\n");

    @TempDir
    Path root;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givesTheClassesOfACleanBuild(long seed) throws IOException {
        Random random = new Random(seed);
        SetCase set = SetCase.parse(SET);
        KconfigTree tree = set.tree(root.resolve("set"));
        TemplateSet templates =
                TemplateSet.read(root.resolve("set"), tree, List.of()).set().orElseThrow();
        for (Map.Entry<String, String> file : HAND_WRITTEN.entrySet()) {
            Path path = root.resolve("hand").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        for (int step = 0; step < 14; step++) {
            String config = config(random);
            SyncRequest request = new SyncRequest(
                    new OutputRoot(root.resolve("generated"), Claim.FOLDER),
                    new OutputRoot(root.resolve("resources"), Claim.FOLDER),
                    root.resolve("state"),
                    "1.0",
                    new AtomicFiles(root.resolve("scratch")),
                    Optional.of(root.resolve("classes")),
                    List.of(new CompiledSources(root.resolve("hand"), root.resolve("classes"))),
                    false,
                    false,
                    StandardCharsets.UTF_8);
            Optional<SyncResult> result = OutputDirectory.synchronise(
                    new SyncPlan(templates.plan(set.configuration(tree, config)), Set.of(), Set.of()),
                    request,
                    new ArrayList<>());
            assertThat(result).isPresent();
            compile(stale(), root.resolve("classes"));
            age();
            Path clean = root.resolve("clean" + step);
            compile(sources(), clean);

            assertThat(classes(root.resolve("classes"))).as(config).isEqualTo(classes(clean));
        }
    }

    private static String config(Random random) {
        return "CONFIG_A=" + (random.nextBoolean() ? "y" : "n") + "\nCONFIG_B=" + (random.nextBoolean() ? "y" : "n")
                + "\nCONFIG_HZ=" + List.of(100, 250).get(random.nextInt(2))
                + "\nCONFIG_NAME=\"" + List.of("x", "y").get(random.nextInt(2)) + "\"\n";
    }

    /** All sources with the path of the class that the Maven compiler plugin looks at. */
    private Map<Path, Path> sourcesWithClass() throws IOException {
        Map<Path, Path> sources = new TreeMap<>();
        for (Path directory : List.of(root.resolve("generated"), root.resolve("hand"))) {
            try (Stream<Path> files = Files.walk(directory)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> sources.put(
                                file,
                                root.resolve("classes")
                                        .resolve(directory
                                                .relativize(file)
                                                .toString()
                                                .replace(".java", ".class"))));
            }
        }
        return sources;
    }

    private List<Path> sources() throws IOException {
        return List.copyOf(sourcesWithClass().keySet());
    }

    private List<Path> stale() throws IOException {
        List<Path> stale = new ArrayList<>();
        for (Map.Entry<Path, Path> source : sourcesWithClass().entrySet()) {
            if (!Files.exists(source.getValue())
                    || Files.getLastModifiedTime(source.getKey())
                                    .compareTo(Files.getLastModifiedTime(source.getValue()))
                            > 0) {
                stale.add(source.getKey());
            }
        }
        return stale;
    }

    private void compile(List<Path> sources, Path classes) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        Files.createDirectories(classes);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    classes.toString(),
                    "-sourcepath",
                    root.resolve("set").toString() + "x");
            boolean compiled = compiler.getTask(
                            said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    /** Makes everything equally old, so that only what the next step touches is new. */
    private void age() throws IOException {
        for (String directory : List.of("generated", "hand", "classes")) {
            try (Stream<Path> files = Files.walk(root.resolve(directory))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.setLastModifiedTime(file, LONG_AGO);
                }
            }
        }
    }

    private static Map<String, String> classes(Path directory) throws IOException {
        Map<String, String> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                classes.put(
                        directory.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return classes;
    }
}
