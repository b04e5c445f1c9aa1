package io.github.kconfig4j.inspection.report;

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

/** Pages of large trees, made below a folder without what is made for small ones besides. */
final class LargePages {
    /** How many symbols {@link #ofDrivers} has. */
    static final int DRIVERS = 20_000;

    private final Path folder;

    LargePages(Path folder) {
        this.folder = folder;
    }

    /** A page and how many symbols its tree has. */
    record Page(Path file, int symbols) {}

    /** Of {@link #DRIVERS} symbols in a chain of dependencies. */
    Page ofDrivers() throws Exception {
        Path set = Files.createDirectories(folder.resolve("set"));
        StringBuilder kconfig = new StringBuilder("mainmenu \"Large\"\n");
        for (int i = 0; i < DRIVERS; i++) {
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

        return made("large", set, KconfigOptions.defaults(), config);
    }

    /** The Linux tree that {@code KCONFIG_LINUX} names, else where {@code conformance/run} puts it; nothing if there is none. */
    static Optional<Path> linuxTree() {
        Path linux = Path.of(System.getenv()
                .getOrDefault(
                        "KCONFIG_LINUX",
                        System.getProperty("user.home") + "/.cache/kconfig4j-conformance/linux-source-6.1"));
        return Optional.of(linux).filter(tree -> Files.isRegularFile(tree.resolve("Kconfig")));
    }

    /** Of a Linux tree, as {@code x86_64_defconfig} configures it. */
    Page ofLinux(Path linux) throws Exception {
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

        return made("linux-x86", linux, options, linux.resolve("arch/x86/configs/x86_64_defconfig"));
    }

    /** All parts of a page that say something of symbols; no variant of the module is compiled, and the set is not looked through for mistakes. */
    private Page made(String name, Path set, KconfigOptions options, Path config) throws Exception {
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
}
