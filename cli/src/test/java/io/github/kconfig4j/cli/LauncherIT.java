package io.github.kconfig4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with the jar as packaged. */
class LauncherIT {
    private static final Path LAUNCHER = Path.of(System.getProperty("it.launcher"));

    @TempDir
    Path directory;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void prepare() throws IOException {
        environment.put("PATH", System.getenv("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("XDG_CACHE_HOME", directory.resolve("a cache").toString());
        environment.put("LC_ALL", "C.UTF-8");
        Files.writeString(directory.resolve("a"), "CONFIG_A=y\n");
        Files.writeString(directory.resolve("b"), "CONFIG_B=y\n");
    }

    @Test
    void makesAnArchiveOnFirstUseAndKeepsIt() throws Exception {
        assertThat(run(LAUNCHER, "diff", "a", "b")).isEqualTo(new CommandRun(0, "-A y\n+B y\n", ""));
        List<Path> archives = archives();
        assertThat(archives).singleElement().satisfies(a -> assertThat(a).isNotEmptyFile());
        Object made = Files.getLastModifiedTime(archives.get(0));

        assertThat(run(LAUNCHER, "diff", "a", "b")).isEqualTo(new CommandRun(0, "-A y\n+B y\n", ""));
        assertThat(archives()).isEqualTo(archives);
        assertThat(Files.getLastModifiedTime(archives.get(0))).isEqualTo(made);
    }

    @Test
    void loadsItsClassesFromTheArchive() throws Exception {
        environment.put("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=loaded.txt");
        run(LAUNCHER, "diff", "a", "b");
        run(LAUNCHER, "diff", "a", "b");

        assertThat(Files.readAllLines(directory.resolve("loaded.txt")))
                .filteredOn(line -> line.contains("io.github.kconfig4j.cli.Main "))
                .allMatch(line -> line.endsWith("source: shared objects file (top)"));
    }

    @Test
    void runsWhereNoArchiveCanBeMade() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "");
        for (String cache : List.of(file.toString(), "relative", directory + "/a:b")) {
            environment.put("XDG_CACHE_HOME", cache);
            assertThat(run(LAUNCHER, "diff", "a", "b")).isEqualTo(new CommandRun(0, "-A y\n+B y\n", ""));
        }
        environment.remove("XDG_CACHE_HOME");
        assertThat(run(LAUNCHER, "diff", "a", "b")).isEqualTo(new CommandRun(0, "-A y\n+B y\n", ""));
        environment.put("HOME", directory.resolve("home").toString());
        environment.put("KCONFIG_NO_CACHE", "1");
        assertThat(run(LAUNCHER, "diff", "a", "b")).isEqualTo(new CommandRun(0, "-A y\n+B y\n", ""));
        assertThat(directory.resolve("home")).doesNotExist();
    }

    @Test
    void handsOverEveryArgumentAsItIs() throws Exception {
        for (String name : List.of(" ", "$HOME `id` *", "it's \"quoted\"", "ends in a line end\n", "ä", "--", "")) {
            assertThat(run(LAUNCHER, "diff", "a", "no/" + name).err())
                    .isEqualTo("kconfig: cannot read no/" + name + ": no such file\n");
        }
    }

    @Test
    void believesACommandAndNotWhatItPrintedLastTime() throws Exception {
        Files.writeString(
                directory.resolve("Kconfig"), "config A\n\tstring\n\tdefault \"$(shell,cat value; sleep 1)\"\n");
        for (String value : List.of("first", "second")) {
            Files.writeString(directory.resolve("value"), value);

            assertThat(run(LAUNCHER, "conf", "-s", "--olddefconfig", "Kconfig")).isEqualTo(new CommandRun(0, "", ""));
            assertThat(directory.resolve(".config")).content().contains("CONFIG_A=\"" + value + "\"");
            assertThat(cached("commands-")).hasSize(1);
        }
    }

    @Test
    void keepsALargeTreeAndSaysTheSameWithIt() throws Exception {
        String kconfig = "config A\n\tstring\n\tdefault \"$(shell,cat value)\"\n" + "# Much.\n".repeat(1 << 16);
        Files.writeString(directory.resolve("Kconfig"), kconfig);
        for (String value : List.of("first", "first", "second", "second")) {
            Files.writeString(directory.resolve("value"), value);

            assertThat(run(LAUNCHER, "conf", "-s", "--olddefconfig", "Kconfig")).isEqualTo(new CommandRun(0, "", ""));
            assertThat(directory.resolve(".config")).content().contains("CONFIG_A=\"" + value + "\"");
        }
        Path kept = cached("tree-").get(0);
        Object made = Files.getLastModifiedTime(kept);

        run(LAUNCHER, "conf", "-s", "--olddefconfig", "Kconfig");
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(made);
        Files.writeString(directory.resolve("Kconfig"), kconfig + "config B\n\tdef_bool y\n");
        run(LAUNCHER, "conf", "-s", "--olddefconfig", "Kconfig");
        assertThat(Files.getLastModifiedTime(kept)).isNotEqualTo(made);
        assertThat(directory.resolve(".config")).content().contains("CONFIG_B=y");
    }

    @Test
    void asksForLargePagesOnlyWhereTheJvmKnowsThem() throws Exception {
        environment.put("JAVA_TOOL_OPTIONS", "-XX:+PrintCommandLineFlags");

        CommandRun run = run(LAUNCHER, "diff", "a", "b");

        Path setting = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
        boolean offered = Files.exists(setting) && !Files.readString(setting).contains("[never]");
        assertThat(run.status()).isZero();
        assertThat(run.out().contains("-XX:+UseTransparentHugePages")).isEqualTo(offered);
    }

    @Test
    void knowsFileNamesInAnyLocale() throws Exception {
        environment.put("LC_ALL", "C");
        Files.writeString(directory.resolve("ä"), "CONFIG_B=y\n");

        assertThat(run(LAUNCHER, "diff", "a", "ä")).isEqualTo(new CommandRun(0, "-A y\n+B y\n", ""));
    }

    @Test
    void startsThroughALinkAndFromAFolderWithSpaces() throws Exception {
        Path folder = Files.createDirectory(directory.resolve("a folder"));
        Files.copy(LAUNCHER.resolveSibling("kconfig.jar"), folder.resolve("kconfig.jar"));
        Path copy = folder.resolve("kconfig");
        Files.copy(LAUNCHER, copy, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("a folder/kconfig"));

        assertThat(run(link, "diff", "a", "b")).isEqualTo(new CommandRun(0, "-A y\n+B y\n", ""));
    }

    @Test
    void saysThatThereIsNoJava() throws Exception {
        environment.remove("JAVA_HOME");
        environment.put("PATH", directory.toString());

        assertThat(run(Path.of("/bin/sh"), LAUNCHER.toString(), "diff", "a", "b"))
                .isEqualTo(new CommandRun(
                        1,
                        "",
                        "kconfig: no java found: install a Java runtime, version 17 or newer, or set JAVA_HOME\n"));
    }

    private List<Path> archives() throws IOException {
        return cached("");
    }

    private List<Path> cached(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("a cache/kconfig4j"))) {
            return files.filter(f -> f.getFileName().toString().startsWith(prefix))
                    .toList();
        }
    }

    private CommandRun run(Path program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Path out = directory.resolve("stdout");
        Path err = directory.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new CommandRun(
                status, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
