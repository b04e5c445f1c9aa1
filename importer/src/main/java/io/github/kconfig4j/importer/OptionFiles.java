package io.github.kconfig4j.importer;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.importer.option.Option;
import io.github.kconfig4j.importer.option.OptionType;
import io.github.kconfig4j.importer.option.Options;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.ParseResult;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Kconfig and the defconfig of a module. What is in them stays; what sources ask for beside it is added at the end. */
final class OptionFiles {
    private static final String KCONFIG = "Kconfig";

    private final Path folder;
    private final String kconfig;
    private final String defconfig;

    private OptionFiles(Path folder, String kconfig, String defconfig) {
        this.folder = folder;
        this.kconfig = kconfig;
        this.defconfig = defconfig;
    }

    /**
     * Reads them.
     *
     * @param folder of the Kconfig
     * @param defconfig the file
     */
    static OptionFiles read(Path folder, Path defconfig) throws IOException {
        return new OptionFiles(folder, text(folder.resolve(KCONFIG)), text(defconfig));
    }

    private static String text(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readString(file) : "";
    }

    String kconfig() {
        return kconfig;
    }

    String defconfig() {
        return defconfig;
    }

    /** The types of what is declared; empty if the Kconfig has mistakes. */
    Optional<Map<String, OptionType>> declared(List<Diagnostic> diagnostics) {
        if (kconfig.isEmpty()) {
            return Optional.of(Map.of());
        }
        ParseResult read = KconfigTree.read(folder, KCONFIG, KconfigOptions.defaults());
        if (read.hasErrors()) {
            diagnostics.addAll(read.diagnostics());
        }
        return read.tree().map(tree -> {
            Map<String, OptionType> types = new LinkedHashMap<>();
            tree.symbols().forEach(symbol -> types.put(symbol.name(), type(symbol)));
            return types;
        });
    }

    private static OptionType type(Symbol symbol) {
        return switch (symbol.type()) {
            case INT, HEX -> OptionType.INT;
            case STRING -> OptionType.STRING;
            default -> OptionType.BOOL;
        };
    }

    /** The Kconfig with these options. */
    String kconfigWith(Options options, Map<String, OptionType> declared) {
        String added = options.all().stream()
                .filter(option -> !declared.containsKey(option.name()))
                .map(OptionFiles::declaration)
                .collect(Collectors.joining("\n"));
        if (added.isEmpty()) {
            return kconfig;
        }
        return kconfig.isEmpty() ? added : ended(kconfig) + "\n" + added;
    }

    private static String declaration(Option option) {
        String start = "config " + option.name() + "\n\t" + option.type() + " \"" + prompt(option) + "\"\n";
        return switch (option.type()) {
            case BOOL -> start;
            case INT -> start + "\tdefault " + option.value().orElse("0") + "\n";
            case STRING -> start + "\tdefault " + option.value().orElse("\"\"") + "\n";
        };
    }

    private static String prompt(Option option) {
        return option.oldName().replace("\\", "").replace("\"", "");
    }

    /** The defconfig with what the build sets today. */
    String defconfigWith(Options options) {
        String added = options.all().stream()
                .filter(option -> option.value().isPresent() && !isSet(option.name()))
                .map(option -> line(option, option.value().orElseThrow()))
                .collect(Collectors.joining());
        return added.isEmpty() ? defconfig : ended(defconfig) + added;
    }

    private boolean isSet(String name) {
        return Pattern.compile("(?m)^(?:# )?CONFIG_" + name + "[= ]")
                .matcher(defconfig)
                .find();
    }

    private static String line(Option option, String value) {
        return value.equals("n")
                ? "# CONFIG_" + option.name() + " is not set\n"
                : "CONFIG_" + option.name() + "=" + value + "\n";
    }

    private static String ended(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }

    /** What a Kconfig of this text declares, with the files that it sources. */
    KconfigTree tree(String text) throws IOException {
        Path scratch = Files.createTempDirectory("kconfig-import");
        try {
            if (!kconfig.isEmpty()) {
                copy(scratch);
            }
            Files.writeString(scratch.resolve(KCONFIG), text, StandardCharsets.UTF_8);
            return KconfigTree.read(scratch, KCONFIG, KconfigOptions.defaults()).orElseThrow();
        } finally {
            AtomicFiles.deleteAll(scratch);
        }
    }

    private void copy(Path scratch) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = scratch.resolve(folder.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }
}
