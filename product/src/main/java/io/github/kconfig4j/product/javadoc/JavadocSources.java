package io.github.kconfig4j.product.javadoc;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.config.UserValuesBuilder;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.RenderResult;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.product.conditions.ConditionWords;
import io.github.kconfig4j.product.conditions.Logic;
import io.github.kconfig4j.product.declared.Declared;
import io.github.kconfig4j.product.declared.SourceParser;
import io.github.kconfig4j.product.files.FolderSync;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.variant.VariantRenderer;
import io.github.kconfig4j.product.variant.VariantResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a folder of sources for the javadoc tool: the module's sources as they are written, all branches that do not stand in
 * comments at once, with templates as they are rendered, and in each documentation comment when its element is there.
 */
public final class JavadocSources {
    private final JavadocRequest request;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private JavadocSources(JavadocRequest request) {
        this.request = request;
    }

    /**
     * Writes the sources. Only what differs is touched.
     *
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public static JavadocResult write(JavadocRequest request) {
        return new JavadocSources(request).write();
    }

    private JavadocResult write() {
        Optional<LoadedSet> set = VariantRenderer.load(
                request.set(), request.configuration().map(List::of).orElse(List.of()), request.strict(), diagnostics);
        Optional<Configuration> configuration = set.flatMap(this::configuration);
        Optional<SourceTree> tree = Optional.empty();
        if (configuration.isPresent() && !Diagnostics.hasErrors(diagnostics)) {
            RenderResult written = set.orElseThrow().templates().unprocessed(configuration.get());
            diagnostics.addAll(written.diagnostics());
            tree = written.tree();
        }
        return tree.isEmpty()
                ? new JavadocResult(0, 0, List.of(), diagnostics)
                : write(set.orElseThrow(), configuration.orElseThrow(), tree.get());
    }

    private Optional<Configuration> configuration(LoadedSet set) {
        return request.configuration().isPresent()
                ? new VariantResolver(set.tree(), set.prefix(), request.strict())
                        .resolve(request.configuration().get(), diagnostics::add)
                : Optional.of(allOn(set.tree()));
    }

    /** Every option is on that can be. */
    private static Configuration allOn(KconfigTree tree) {
        UserValuesBuilder values = UserValues.none(tree).toBuilder();
        SourcePosition origin = SourcePosition.ofLine("all options on", 1);
        for (Symbol symbol : tree.symbols()) {
            boolean isMember =
                    tree.choices().stream().anyMatch(choice -> choice.members().contains(symbol));
            if (symbol.type().isBoolOrTristate() && !isMember) {
                values.set(symbol, "y", origin);
            }
        }
        return Configuration.resolve(tree, values.build());
    }

    private JavadocResult write(LoadedSet set, Configuration configuration, SourceTree tree) {
        DocumentedConditions conditions = DocumentedConditions.of(set, configuration, tree);
        SortedMap<String, String> texts = new TreeMap<>();
        tree.sources().forEach((path, source) -> texts.put(path, source.text()));
        Set<Declared.Key> declared = new LinkedHashSet<>();
        int[] notes = {0};
        SourceParser.parse(new TreeMap<>(texts), (unit, trees) -> {
            String path = unit.getSourceFile().getName();
            NotedSource noted =
                    new NotedSource(unit, trees, texts.getOrDefault(path, ""), key -> words(key, conditions));
            declared.addAll(noted.found());
            notes[0] += noted.notes();
            texts.put(path, noted.text());
        });
        Set<Path> taken = new LinkedHashSet<>();
        set.templates().taken().forEach(root -> taken.add(root.root().folder()));
        SortedMap<String, byte[]> files = new OtherFiles(request.roots(), taken).read();
        texts.forEach((path, text) -> files.put(path, text.getBytes(request.encoding())));
        synchronise(files);
        List<String> undocumented = conditions.visible().stream()
                .filter(key -> !declared.contains(key))
                .map(Declared.Key::toString)
                .sorted()
                .toList();
        int sources = (int)
                files.keySet().stream().filter(path -> path.endsWith(".java")).count();
        return new JavadocResult(sources, notes[0], undocumented, diagnostics);
    }

    private void synchronise(SortedMap<String, byte[]> files) {
        try {
            new FolderSync(request.files()).synchronise(request.folder(), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said of an element: its condition, if it is not that of the type around it. */
    private static Optional<String> words(Declared.Key key, DocumentedConditions conditions) {
        Expr around = around(key).flatMap(conditions::of).orElse(Expr.YES);
        return conditions
                .of(key)
                .filter(condition -> !Logic.implies(around, condition))
                .map(ConditionWords::html);
    }

    private static Optional<Declared.Key> around(Declared.Key key) {
        if (key.member().isPresent()) {
            return Optional.of(new Declared.Key(key.type(), Optional.empty(), Optional.empty()));
        }
        int end = key.type().lastIndexOf('$');
        return end < 0
                ? Optional.empty()
                : Optional.of(new Declared.Key(key.type().substring(0, end), Optional.empty(), Optional.empty()));
    }
}
