package io.github.kconfig4j.product.variant;

import io.github.kconfig4j.config.ConfigWriter;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.DecidingSymbols;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.generate.source.PlannedSource;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.product.set.LoadedSet;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** The resolved configuration as a resource of what is built from it: a jar tells what it was configured as. */
public final class ResolvedConfig implements PlannedSource {
    /** Where it is among the resources. */
    public static final String PATH = "META-INF/kconfig/config";

    private final String text;

    /** The configuration of a set. */
    public ResolvedConfig(LoadedSet set, Configuration configuration) {
        this.text = text(set, configuration);
    }

    private static String text(LoadedSet set, Configuration configuration) {
        String all = ConfigWriter.write(configuration);
        if (!set.isPart()) {
            return all;
        }
        Set<String> names = new HashSet<>();
        DecidingSymbols.of(set.tree(), set.templates().symbolsRead()).forEach(symbol -> names.add(symbol.name()));
        return PartOfConfig.of(all, names);
    }

    /**
     * The text as {@code conf} writes it; in a module of a tree without the options that it has nothing to do with, so that
     * those do not change what is built of it.
     */
    public static byte[] bytes(LoadedSet set, Configuration configuration) {
        return text(set, configuration).getBytes(StandardCharsets.UTF_8);
    }

    /** An error if something else is generated where the configuration goes. */
    public static Optional<Diagnostic> clash(Collection<String> resources) {
        return resources.contains(PATH)
                ? Optional.of(Diagnostic.of(
                                Severity.ERROR,
                                DiagnosticId.RESOURCE_CLASH,
                                "The template set generates the resource " + PATH
                                        + ", which is where the resolved configuration goes.")
                        .withHint("Rename it in the Kbuild file."))
                : Optional.empty();
    }

    @Override
    public boolean isResource() {
        return true;
    }

    @Override
    public String path() {
        return PATH;
    }

    /** None: it depends on every option, and nothing is cheaper than to write it anew. */
    @Override
    public String key() {
        return "";
    }

    @Override
    public GeneratedSource render(List<Diagnostic> diagnostics) {
        List<LineOrigin> lines = LongStream.rangeClosed(1, text.lines().count())
                .mapToObj(line -> new LineOrigin(SourcePosition.ofLine(PATH, (int) line), Expr.YES))
                .toList();
        return new GeneratedSource(PATH, text, lines, Set.of());
    }
}
