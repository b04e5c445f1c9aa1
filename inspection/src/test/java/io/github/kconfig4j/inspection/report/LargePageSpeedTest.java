package io.github.kconfig4j.inspection.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page opens in not much more than the time in which the browser reads the same file without the page's script, and a letter is answered
 * in a part of that time: both depend on the machine alike. With {@code -Pbenchmarks};
 * the real tree is taken where {@code conformance/run} has put it, or what {@code KCONFIG_LINUX} names.
 */
@Tag("benchmarks")
class LargePageSpeedTest {
    private static final double MOST_TO_OPEN = 2;
    private static final double MOST_TO_ANSWER = 0.5;

    /** Milliseconds below which nobody notices how long a page takes: a small one is not compared with less. */
    private static final double UNNOTICED = 100;

    @TempDir
    Path folder;

    @Test
    void twentyThousandSymbols() throws Exception {
        measure(
                new LargePages(folder).ofDrivers().file(),
                OpenPage.viewsOfSymbols("DRIVER_1999"),
                OpenPage.SEARCHABLE,
                "driver_1999");
    }

    @Test
    void linux() throws Exception {
        Optional<Path> linux = LargePages.linuxTree();
        assumeTrue(linux.isPresent(), "no Linux tree: conformance/run fetches one");
        measure(
                new LargePages(folder).ofLinux(linux.get()).file(),
                OpenPage.viewsOfSymbols("KVM_INTEL"),
                OpenPage.SEARCHABLE,
                "kvm_intel");
    }

    /** Those that {@code KCONFIG_REPORTS} names, with what separates the folders of a class path between them. */
    @Test
    void reportsOfTheUser() throws Exception {
        String files = System.getenv().getOrDefault("KCONFIG_REPORTS", "");
        assumeTrue(!files.isEmpty(), "KCONFIG_REPORTS names no report");
        for (String file : files.split(File.pathSeparator, -1)) {
            measure(
                    Path.of(file).toAbsolutePath(),
                    List.of("#variants", "#sources", "#source", "#symbols", "#menu", "#api", "#proof", "#space"),
                    List.of("#symbols", "#menu&hidden"),
                    "e");
        }
    }

    private void measure(Path file, List<String> views, List<String> searchable, String typed) throws Exception {
        double read = Math.max(UNNOTICED, read(file));
        System.out.printf(Locale.ROOT, "%s: %.2f MB, compared with %.0f ms%n", file, Files.size(file) / 1e6, read);
        try (OpenPage page = new OpenPage(file)) {
            for (String view : views) {
                double opened = bestOfThree(page, view);
                System.out.printf(Locale.ROOT, "%s: open in %.0f ms, %.2f times%n", view, opened, opened / read);
                assertThat(opened / read).as("time to open " + view).isLessThan(MOST_TO_OPEN);
            }
            for (String view : searchable) {
                page.open(view);
                double slowest = 0;
                for (int i = 1; i <= typed.length(); i++) {
                    slowest = Math.max(slowest, page.answer(typed.substring(0, i)));
                }
                System.out.printf(
                        Locale.ROOT,
                        "search in %s: at most %.0f ms a letter, %.2f times%n",
                        view,
                        slowest,
                        slowest / read);
                assertThat(slowest / read).as("time to answer in " + view).isLessThan(MOST_TO_ANSWER);
            }
            assertThat(page.console()).isEmpty();
        }
    }

    /** How long the browser takes for the file without the page's script. */
    private double read(Path file) throws Exception {
        String page = Files.readString(file);
        int script = page.lastIndexOf("<script>");
        Path plain = Files.writeString(
                folder.resolve("plain.html"),
                page.substring(0, script) + page.substring(page.indexOf("</script>", script)));
        try (OpenPage opened = new OpenPage(plain)) {
            return bestOfThree(opened, "");
        }
    }

    /** The best, as other work of the machine is not the page's. */
    private static double bestOfThree(OpenPage page, String view) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            best = Math.min(best, page.open(view));
        }
        return best;
    }
}
