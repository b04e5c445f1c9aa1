package io.github.kconfig4j.inspection;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.generate.TemplateSet;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.generate.source.SymbolUse;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variant.VariantResolver;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What of a product depends on each of its options: which generated files, how many lines, and which named variants have it.
 * Thread-safe; an answer is made once.
 */
public final class OptionUses {
    private final Optional<TemplateSet> templates;
    private final Map<String, Configuration> variants;
    private final Map<Symbol, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, Optional<SourceTree>> rendered = new ConcurrentHashMap<>();

    private OptionUses(Optional<TemplateSet> templates, Map<String, Configuration> variants) {
        this.templates = templates;
        this.variants = variants;
    }

    /**
     * Options with what depends on them.
     *
     * @param tree the options
     * @param uses what depends on them
     * @param complete whether the sources of the set were read; if not, they have mistakes that {@code generate} tells
     */
    public record Result(KconfigTree tree, OptionUses uses, boolean complete) {}

    /**
     * Reads a set. A variant that cannot be resolved is left out.
     *
     * @param loader the set's options are read; if they have mistakes, {@link SetLoader#tree} is empty, and so is this
     */
    public static Optional<Result> of(SetInput set, SetLoader loader, List<VariantSpec> named) {
        if (loader.tree().isEmpty()) {
            return Optional.empty();
        }
        KconfigTree tree = loader.tree().get();
        Optional<TemplateSet> templates = loader.load().map(LoadedSet::templates);
        Map<String, Configuration> variants = new LinkedHashMap<>();
        VariantResolver resolver = new VariantResolver(tree, set.prefix(), false);
        for (VariantSpec spec : named) {
            resolver.resolve(spec, said -> {}).ifPresent(configuration -> variants.put(spec.name(), configuration));
        }
        return Optional.of(new Result(tree, new OptionUses(templates, variants), templates.isPresent()));
    }

    /** What is said of one option. */
    private record Answer(String summary, List<String> lines) {}

    /** How much it is, in a few words; empty if nothing depends on it. */
    public String summary(Symbol symbol) {
        return answer(symbol).summary();
    }

    /** Which files and lines these are, and which variants have it, a line each. */
    public List<String> lines(Symbol symbol) {
        return answer(symbol).lines();
    }

    private Answer answer(Symbol symbol) {
        return answers.computeIfAbsent(symbol, this::make);
    }

    private Answer make(Symbol symbol) {
        List<SymbolUse> uses = templates.map(set -> set.uses(symbol)).orElse(List.of());
        Map<String, Used> files = new TreeMap<>();
        uses.forEach(use -> files.computeIfAbsent(use.path(), path -> new Used())
                .add(use, use.kind() == SymbolUse.Kind.FILE ? length(use) : 0));
        int lines = files.values().stream().mapToInt(Used::count).sum();
        List<String> text = new ArrayList<>();
        text.add(files.isEmpty() ? "No generated file depends on it." : "What of the generated files depends on it:");
        files.forEach((path, used) -> text.addAll(used.lines(path)));
        if (!variants.isEmpty()) {
            text.add("");
            text.add("The named variants:");
            variants.forEach((name, configuration) -> text.add("  " + name + ": " + configuration.value(symbol)));
        }
        return new Answer(summary(symbol, files.size(), lines), text);
    }

    /** How many lines a file has that exists under a condition, in the first named variant that has it; 0 if none has. */
    private int length(SymbolUse use) {
        for (Map.Entry<String, Configuration> variant : variants.entrySet()) {
            if (variant.getValue().evaluate(use.condition()) == Tristate.YES && templates.isPresent()) {
                Optional<SourceTree> tree = rendered.computeIfAbsent(
                        variant.getKey(),
                        name -> templates.get().render(variant.getValue()).tree());
                return tree.map(sources -> length(sources, use.path())).orElse(0);
            }
        }
        return 0;
    }

    private static int length(SourceTree tree, String path) {
        return Optional.ofNullable(tree.sources().get(path))
                .or(() -> Optional.ofNullable(tree.resources().get(path)))
                .map(source -> (int) source.text().lines().count())
                .orElse(0);
    }

    private String summary(Symbol symbol, int files, int lines) {
        if (files == 0) {
            return "";
        }
        String code = files + (files == 1 ? " file, " : " files, ") + lines + (lines == 1 ? " line" : " lines");
        List<String> having = variants.entrySet().stream()
                .filter(variant ->
                        symbol.type().isBoolOrTristate() && variant.getValue().tristate(symbol) != Tristate.NO)
                .map(Map.Entry::getKey)
                .toList();
        return having.isEmpty() ? code : code + "; in " + String.join(", ", having);
    }

    /** What of one generated file depends on an option. */
    private static final class Used {
        private final Set<String> lines = new HashSet<>();
        private final List<SymbolUse> uses = new ArrayList<>();

        private int whole;

        /** @param length of the whole file, if it exists only with the option */
        void add(SymbolUse use, int length) {
            uses.add(use);
            whole = Math.max(whole, length);
            if (use.kind() == SymbolUse.Kind.LINES || use.kind() == SymbolUse.Kind.VALUE) {
                for (int line = use.first().line(); line <= use.lastLine(); line++) {
                    lines.add(use.first().file() + ":" + line);
                }
            }
        }

        int count() {
            return Math.max(whole, lines.size());
        }

        List<String> lines(String path) {
            List<String> text = new ArrayList<>();
            text.add("  " + path + (count() == 0 ? "" : ": " + count() + (count() == 1 ? " line" : " lines")));
            for (SymbolUse use : uses) {
                String to = use.lastLine() > use.first().line() ? "-" + use.lastLine() : "";
                String place = use.first().file() + ":" + use.first().line() + to;
                String what = switch (use.kind()) {
                    case FILE -> "the file exists";
                    case LINES -> "these lines exist";
                    case VALUE -> "its value";
                    case DEPENDENCY -> "the dependency";
                };
                String when = use.condition().toString();
                text.add("    " + place + ": " + what + (when.equals("y") ? "" : " if " + when));
            }
            return text;
        }
    }
}
