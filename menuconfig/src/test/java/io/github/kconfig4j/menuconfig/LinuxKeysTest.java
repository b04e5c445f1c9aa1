package io.github.kconfig4j.menuconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.kconfig4j.menuconfig.code.Code;
import io.github.kconfig4j.menuconfig.model.Size;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.shell.SystemShell;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the menus of Linux 6.1 take for a key: from the key to the last byte that is written to the terminal, in processor time
 * of the one thread that does it, so that other work on the machine does not count. The tree is the one that
 * {@code conformance/run} unpacks; without it nothing is measured.
 */
@Tag("benchmarks")
class LinuxKeysTest {
    private static final Path LINUX =
            Path.of(System.getProperty("user.home"), ".cache/kconfig4j-conformance/linux-source-6.1");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 10;
    private static final long LONGEST_MILLIS = 50;

    /** What is done, and the keys, of which each counts. */
    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("move in the main menu", "DOWN DOWN UP PAGE_DOWN PAGE_UP END HOME");
        KEYS.put("enter and leave a menu", "DOWN ENTER ESCAPE UP");
        KEYS.put("switch all entries on and off", "z z");
        KEYS.put(
                "set a symbol on which much depends (64BIT) and take it back",
                "/ \"^64BIT$\" ENTER n UNDO ESCAPE ESCAPE");
        KEYS.put(
                "set a symbol on which little depends and take it back",
                "/ \"^EXPERT$\" ENTER SPACE UNDO ESCAPE ESCAPE");
        KEYS.put("type a search", "/ \"usb serial driver\" DOWN DOWN ESCAPE");
        KEYS.put("symbol information", "/ \"^USB$\" F2 PAGE_DOWN ESCAPE ESCAPE");
        KEYS.put("why", "/ \"^USB$\" F10 ESCAPE ESCAPE");
        KEYS.put("differences", "F12 DOWN ESCAPE");
    }

    @TempDir
    Path directory;

    private static Map<String, String> environment() throws IOException {
        String version = Files.readString(LINUX.resolve("Makefile"))
                .lines()
                .filter(line -> line.matches("(VERSION|PATCHLEVEL|SUBLEVEL) = .*"))
                .map(line -> line.substring(line.indexOf('=') + 2))
                .reduce((a, b) -> a + "." + b)
                .orElseThrow();
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.putAll(Map.of(
                "srctree",
                LINUX.toString(),
                "ARCH",
                "x86",
                "SRCARCH",
                "x86",
                "KERNELVERSION",
                version,
                "CC",
                "gcc",
                "LD",
                "ld",
                "CC_VERSION_TEXT",
                "gcc",
                "RUSTC",
                "rustc",
                "BINDGEN",
                "bindgen"));
        environment.putAll(Map.of("PAHOLE", "pahole", "CLANG_FLAGS", "", "LC_ALL", "C", "AR", "ar", "NM", "nm"));
        return environment;
    }

    @Test
    void eachKeyIsAnsweredInTime() throws Exception {
        assumeThat(LINUX).as("conformance/run unpacks it").exists();
        Map<String, String> environment = environment();
        KconfigTree tree = KconfigTree.read(
                        LINUX,
                        "Kconfig",
                        KconfigOptions.defaults()
                                .withDialect(Dialect.LINUX_6_1)
                                .withEnvironment(environment)
                                .withSrctree(LINUX)
                                .withShell(new SystemShell(LINUX, environment)))
                .orElseThrow();
        long start = System.nanoTime();
        Typist typist = new Typist(directory, tree, new Size(24, 80), Code.NONE, List.of());
        System.out.printf("%d symbols; opened in %.0f ms%n", tree.symbols().size(), (System.nanoTime() - start) / 1e6);
        Painter painter = new Painter(
                new LineDisciplineTerminal(
                        "none", "xterm-256color", OutputStream.nullOutputStream(), StandardCharsets.UTF_8),
                Palette.COLOURS);
        // While a person looks at the main menu, another thread does this.
        start = System.nanoTime();
        typist.state.surroundings().search().prepare();
        System.out.printf("prepared the search in %.0f ms%n", (System.nanoTime() - start) / 1e6);
        List<String> tooLong = new ArrayList<>();
        for (Map.Entry<String, String> entry : KEYS.entrySet()) {
            List<Double> millis = new ArrayList<>();
            double first = Collections.max(press(typist, painter, entry.getValue()));
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                List<Double> taken = press(typist, painter, entry.getValue());
                if (round >= WARM_UP) {
                    millis.addAll(taken);
                }
            }
            Collections.sort(millis);
            double median = millis.get(millis.size() / 2);
            double longest = millis.get(millis.size() - 1);
            System.out.printf(
                    "%-60s %4d keys, median %5.1f ms, longest %5.1f ms; the first time %5.1f ms%n",
                    entry.getKey(), millis.size(), median, longest, first);
            if (Math.max(longest, first) > LONGEST_MILLIS) {
                tooLong.add(entry.getKey());
            }
        }
        assertThat(tooLong).as("a key takes longer than 50 ms").isEmpty();
    }

    private static List<Double> press(Typist typist, Painter painter, String script) {
        List<Double> millis = new ArrayList<>();
        for (var key : Typist.parse(script)) {
            long start = THREADS.getCurrentThreadCpuTime();
            typist.press(key);
            painter.paint(typist.screen());
            millis.add((THREADS.getCurrentThreadCpuTime() - start) / 1e6);
        }
        return millis;
    }
}
