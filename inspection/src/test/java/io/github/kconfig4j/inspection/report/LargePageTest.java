package io.github.kconfig4j.inspection.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.generate.TemplateSet;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.set.Places;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variant.ConfigFile;
import io.github.kconfig4j.product.variant.RenderedVariant;
import io.github.kconfig4j.product.variant.VariantRenderer;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.shell.SystemShell;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of a tree of Linux's size in a real browser: it opens within a second, and searching answers while one types. With
 * {@code -Pbrowser}; the real tree is taken where {@code conformance/run} has put it, or what {@code KCONFIG_LINUX} names.
 */
@Tag("browser")
class LargePageTest {
    private static final int SYMBOLS = 20_000;
    private static final double MOST_TO_OPEN = 1000;
    private static final double MOST_TO_ANSWER = 500;

    @TempDir
    Path folder;

    @Test
    void twentyThousandSymbolsOpenWithinASecond() throws Exception {
        Path set = Files.createDirectories(folder.resolve("set"));
        StringBuilder kconfig = new StringBuilder("mainmenu \"Large\"\n");
        for (int i = 0; i < SYMBOLS; i++) {
            kconfig.append(i % 100 == 0 ? (i == 0 ? "" : "endmenu\n") + "menu \"Part " + i / 100 + "\"\n" : "");
            kconfig.append("config DRIVER_")
                    .append(i)
                    .append("\n\ttristate \"Driver number ")
                    .append(i);
            kconfig.append("\"\n").append(i % 3 == 0 ? "\tdefault y\n" : "");
            kconfig.append(i == 0 ? "" : "\tdepends on DRIVER_" + i / 2 + "\n");
            kconfig.append("\thelp\n\t  Support for the driver number ").append(i);
            kconfig.append(".\n\t  To compile it as a module, choose M here; if unsure, say N.\n\n");
        }
        Files.writeString(set.resolve("Kconfig"), kconfig.append("endmenu\n"));
        Path config = Files.writeString(folder.resolve("large_defconfig"), "CONFIG_DRIVER_5=y\n");

        Page page = page("large", set, KconfigOptions.defaults(), config);

        assertThat(page.symbols()).isEqualTo(SYMBOLS);
        look(page, "driver_1999", "DRIVER_1999");
    }

    @Test
    void linux() throws Exception {
        Path linux = Path.of(System.getenv()
                .getOrDefault(
                        "KCONFIG_LINUX",
                        System.getProperty("user.home") + "/.cache/kconfig4j-conformance/linux-source-6.1"));
        assumeTrue(Files.isRegularFile(linux.resolve("Kconfig")), "no Linux tree: conformance/run fetches one");
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.putAll(Map.of("srctree", linux.toString(), "ARCH", "x86", "SRCARCH", "x86", "SUBARCH", "x86"));
        environment.putAll(Map.of("CC", "gcc", "LD", "ld", "AR", "ar", "NM", "nm", "OBJCOPY", "objcopy"));
        environment.putAll(Map.of("HOSTCC", "gcc", "RUSTC", "rustc", "BINDGEN", "bindgen", "PAHOLE", "pahole"));
        environment.putAll(Map.of("READELF", "readelf", "CLANG_FLAGS", "", "CROSS_COMPILE", ""));
        environment.putAll(Map.of("KERNELVERSION", "6.1.0", "CONFIG_SHELL", "/bin/sh", "LC_ALL", "C"));
        KconfigOptions options = KconfigOptions.defaults()
                .withDialect(Dialect.named("linux-6.1").orElseThrow())
                .withEnvironment(environment)
                .withShell(new SystemShell(linux, environment));

        Page page = page("linux-x86", linux, options, linux.resolve("arch/x86/configs/x86_64_defconfig"));

        assertThat(page.symbols()).isGreaterThan(15_000);
        look(page, "kvm_intel", "KVM_INTEL");
    }

    /** Those that {@code KCONFIG_REPORTS} names, with what separates the folders of a class path between them. */
    @Test
    void reportsOfTheUser() throws Exception {
        String files = System.getenv().getOrDefault("KCONFIG_REPORTS", "");
        assumeTrue(!files.isEmpty(), "KCONFIG_REPORTS names no report");
        for (String file : files.split(File.pathSeparator, -1)) {
            Page page = new Page(Path.of(file).toAbsolutePath(), 0);
            System.out.printf(Locale.ROOT, "%s: %.2f MB%n", file, Files.size(page.file()) / 1e6);
            try (Browser browser = Browser.start()) {
                browser.window(1280, 900);
                for (String view :
                        List.of("#variants", "#sources", "#source", "#symbols", "#menu", "#api", "#proof", "#space")) {
                    assertThat(open(browser, page, view)).as(file + view).isLessThan(MOST_TO_OPEN);
                }
                for (String view : List.of("#symbols", "#menu&hidden")) {
                    open(browser, page, view);
                    double answered = answer(browser, "e");
                    System.out.printf(Locale.ROOT, "search in %s: %.0f ms%n", view, answered);
                    assertThat(answered).isLessThan(MOST_TO_ANSWER);
                }
                assertThat(browser.console()).isEmpty();
            }
        }
    }

    /** A page and how many symbols its tree has. */
    private record Page(Path file, int symbols) {}

    /** All parts of a page that say something of symbols; no variant of the module is compiled, and the set is not looked through for mistakes. */
    private Page page(String name, Path set, KconfigOptions options, Path config) throws Exception {
        long begin = System.nanoTime();
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("Kbuild"), "");
        Files.writeString(templates.resolve("Kconfig"), "");
        LoadedSet empty = new SetLoader(new SetInput(templates, "", List.of(), options))
                .load()
                .orElseThrow();
        KconfigTree tree = KconfigTree.read(set, "Kconfig", options).tree().orElseThrow();
        LoadedSet loaded = new LoadedSet(
                tree, TemplateSet.read(templates, tree, List.of()).set().orElseThrow(), empty.summary(), "", false);
        String file = config.getFileName().toString();
        RenderedVariant variant = new VariantRenderer(loaded, false)
                .render(new VariantSpec(file, List.of(new ConfigFile(file, config)), new TreeMap<>()));
        SortedMap<String, String> texts = new TreeMap<>();
        for (String each : tree.inputs().files()) {
            texts.put(each, Files.readString(set.resolve(each), StandardCharsets.UTF_8));
        }
        List<Optional<Configuration>> configurations = List.of(variant.configuration());
        ConditionTable conditions = new ConditionTable(configurations, List.of());
        List<SourcePart> sources = new SourceParts(conditions, texts).of(loaded.templates());
        ReportModel model = new ReportModel(
                name,
                "1",
                List.of(new VariantPart(
                        file,
                        List.of(file),
                        new TreeMap<>(),
                        0,
                        0,
                        0,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of())),
                conditions.conditions(),
                new OptionParts(loaded, List.of(variant), Optional.empty()).all(),
                new MenuLines(tree, configurations, new Places(tree, "")).all(),
                List.of(),
                sources,
                Optional.empty(),
                List.of(),
                new TreeMap<>(),
                List.of(),
                new ReportModel.Space(Optional.empty(), Optional.empty()));
        Path page = Files.createDirectories(Path.of("target/report-pages")).resolve(name + ".html");
        Files.writeString(page, ReportPage.html(model));
        int symbols = tree.symbols().size();
        System.out.printf(
                Locale.ROOT,
                "%s: %,d symbols, %.1f MB, made in %.1f s%n",
                name,
                symbols,
                Files.size(page) / 1e6,
                (System.nanoTime() - begin) / 1e9);
        return new Page(page.toAbsolutePath(), symbols);
    }

    /** Opens each view that shows symbols anew, then searches letter by letter. */
    private static void look(Page page, String typed, String found) throws Exception {
        try (Browser browser = Browser.start()) {
            browser.window(1280, 900);
            for (String view : List.of("#variants", "#symbols", "#why=" + found, "#menu", "#source", "#space")) {
                double opened = open(browser, page, view);
                assertThat(opened).as("milliseconds to open " + view).isLessThan(MOST_TO_OPEN);
            }
            for (String view : List.of("#symbols", "#menu&hidden", "#variants&all")) {
                open(browser, page, view);
                double slowest = 0;
                for (int i = 1; i <= typed.length(); i++) {
                    slowest = Math.max(slowest, answer(browser, typed.substring(0, i)));
                }
                System.out.printf(
                        Locale.ROOT,
                        "%s search in %s: at most %.0f ms a letter%n",
                        page.file().getFileName(),
                        view,
                        slowest);
                assertThat(browser.text("main")).contains(found);
                assertThat(slowest).as("milliseconds to answer in " + view).isLessThan(MOST_TO_ANSWER);
            }
            assertThat(browser.console()).isEmpty();
        }
    }

    /** How long it is until the view is drawn, the best of three: other work of the machine is not the page's. */
    private static double open(Browser browser, Page page, String view) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            browser.open(page.file().toUri() + view);
            JsonObject times = browser.evaluate("(() => { const n = performance.getEntriesByType('navigation')[0];"
                            + " document.body.getBoundingClientRect();"
                            + " return {complete: n.domComplete, laidOut: performance.now()}; })()")
                    .getAsJsonObject();
            best = Math.min(best, times.get("complete").getAsDouble());
        }
        System.out.printf(Locale.ROOT, "%s%s: open in %.0f ms%n", page.file().getFileName(), view, best);
        return best;
    }

    private static double answer(Browser browser, String words) throws Exception {
        return browser.evaluate(
                        "(() => { const e = document.querySelector('[data-tool=search]'); e.focus(); e.value = '"
                                + words
                                + "'; const begin = performance.now(); e.dispatchEvent(new Event('input'));"
                                + " document.body.getBoundingClientRect(); return performance.now() - begin; })()")
                .getAsDouble();
    }
}
