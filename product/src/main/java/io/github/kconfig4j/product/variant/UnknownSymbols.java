package io.github.kconfig4j.product.variant;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReadResult;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.product.set.Places;
import io.github.kconfig4j.text.Similar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says of a line about a symbol that no Kconfig file declares what mends it: another name or no line. Each was tried, the
 * file read again and resolved, before it is said.
 */
final class UnknownSymbols {
    private static final String PREFIX = "CONFIG_";

    private final KconfigTree tree;
    private final Places places;
    private final List<ConfigInput> inputs;
    private final int notGranted;

    /** @param before what the inputs give as they are */
    UnknownSymbols(Configuration before, Places places, List<ConfigInput> inputs) {
        this.tree = before.tree();
        this.places = places;
        this.inputs = List.copyOf(inputs);
        this.notGranted = before.notGranted().size();
    }

    /** The diagnostic as it is, or with what mends it. */
    Diagnostic withRemedy(Diagnostic diagnostic) {
        return diagnostic
                .position()
                .filter(position -> diagnostic.id() == DiagnosticId.UNKNOWN_SYMBOL)
                .map(position ->
                        withRemedy(diagnostic.withMessage(diagnostic.message().and(searched())), position))
                .orElse(diagnostic);
    }

    private String searched() {
        List<String> files = tree.inputs().files();
        String top = places.apply(SourcePosition.ofLine(files.get(0), 1)).file();
        return ", which " + top + (files.size() == 1 ? "" : " with all that it sources") + " does not declare";
    }

    private Diagnostic withRemedy(Diagnostic diagnostic, SourcePosition position) {
        String line = diagnostic.sourceLine().orElse("");
        int start = position.column() - 1;
        String name = line.substring(start).split("[ =]", 2)[0];
        Optional<Symbol> similar = Similar.to(
                        name, tree.symbols().stream().map(Symbol::name).toList())
                .flatMap(tree::symbol);
        Optional<String> renamed =
                similar.map(symbol -> line.substring(0, start) + symbol.name() + line.substring(start + name.length()));
        if (renamed.filter(text -> isMended(position, text)).isPresent()) {
            SourcePosition declared =
                    places.apply(similar.orElseThrow().positions().get(0));
            return diagnostic.withHint("as was tried: " + shown(position, renamed.get()) + ", which is declared at "
                    + declared.file() + ":" + declared.line());
        }
        return isMended(position, "")
                ? diagnostic.withHint("as was tried: remove " + shown(position, line))
                : diagnostic;
    }

    /** A value of the command line is no line of a file. */
    private static String shown(SourcePosition position, String line) {
        return position.file().startsWith("kconfig.set.")
                ? "-Dkconfig.set." + line.substring(PREFIX.length()).strip()
                : line.strip();
    }

    private boolean isMended(SourcePosition position, String line) {
        List<ConfigInput> mended = new ArrayList<>();
        for (ConfigInput input : inputs) {
            mended.add(input.name().equals(position.file()) ? replaced(input, position.line(), line) : input);
        }
        ConfigReadResult read = ConfigReader.read(tree, mended, PREFIX);
        boolean said = read.diagnostics().stream()
                .flatMap(diagnostic -> diagnostic.position().stream())
                .anyMatch(at -> at.file().equals(position.file()) && at.line() == position.line());
        return !said && Configuration.resolve(tree, read.values()).notGranted().size() <= notGranted;
    }

    private static ConfigInput replaced(ConfigInput input, int line, String text) {
        List<String> lines = new ArrayList<>(input.text().lines().toList());
        lines.set(line - 1, text);
        return new ConfigInput(input.name(), String.join("\n", lines) + "\n");
    }
}
