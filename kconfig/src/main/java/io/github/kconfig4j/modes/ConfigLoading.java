package io.github.kconfig4j.modes;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReadResult;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.syntax.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a configuration into a session. */
final class ConfigLoading {
    private static final Set<DiagnosticId> OURS =
            Set.of(DiagnosticId.UNDECLARED_SYMBOL, DiagnosticId.STRING_WITHOUT_QUOTES, DiagnosticId.NO_VALUE);

    private final Session session;
    private final ConfigFiles files;
    private final Environment environment;
    private final Console console;
    private int warnings;

    ConfigLoading(Session session, ConfigFiles files, Environment environment, Console console) {
        this.session = session;
        this.files = files;
        this.environment = environment;
        this.console = console;
    }

    /** How many warnings the last file gave. */
    int warnings() {
        return warnings;
    }

    /** Reads the configuration of the run, or the first of the defaults that exists. Returns whether there was one. */
    boolean loadAndCheck() {
        session.setChanged(false);
        String name = environment.configFile();
        Optional<String> text = files.read(name);
        if (text.isPresent()) {
            take(new ConfigInput(name, text.get()));
        } else {
            session.setChanged(true);
            Optional<ConfigInput> defaults = firstDefault();
            if (defaults.isEmpty()) {
                session.tree().modules().ifPresent(session::ask);
                return false;
            }
            console.message("using defaults found in " + defaults.get().name());
            take(defaults.get());
        }
        check();
        return true;
    }

    /** Reads a named file. Returns whether there was one. */
    boolean loadAndCheck(String name) {
        session.setChanged(false);
        boolean found = load(name);
        if (found) {
            check();
        }
        return found;
    }

    /** Reads a named file and leaves it at that. Returns whether there was one. */
    boolean load(String name) {
        Optional<String> text = files.read(name);
        text.ifPresent(t -> take(new ConfigInput(name, t)));
        return text.isPresent();
    }

    private Optional<ConfigInput> firstDefault() {
        for (String name : defaultNames()) {
            Optional<String> text = name.isEmpty() ? Optional.empty() : files.read(name);
            if (text.isPresent()) {
                return Optional.of(new ConfigInput(name, text.get()));
            }
        }
        return Optional.empty();
    }

    private List<String> defaultNames() {
        KconfigTree tree = session.tree();
        boolean listed =
                tree.dialect().has(Feature.OPTION_STATEMENTS) || tree.dialect().has(Feature.OPTION_KEYWORDS);
        if (!listed) {
            String list = environment.get("KCONFIG_DEFCONFIG_LIST").orElse("");
            return List.of(list.split("[ \\t\\n\\u000B\\f\\r]+"));
        }
        return tree.defconfigList()
                .map(s -> new DefconfigList(session.configuration(), s).names())
                .orElse(List.of());
    }

    /** The defconfig of the architecture that the symbol {@code ARCH} names. */
    String usualDefconfig() {
        return new DollarNames(session.configuration()).expand("arch/$ARCH/defconfig");
    }

    private void take(ConfigInput input) {
        ConfigReadResult result = ConfigReader.read(session.tree(), List.of(input), environment.prefix());
        warnings = 0;
        for (Diagnostic diagnostic : result.diagnostics()) {
            boolean unknown = diagnostic.id() == DiagnosticId.UNKNOWN_SYMBOL;
            if (unknown && session.tree().dialect().has(Feature.TYPED_CHOICES)) {
                session.setChanged(true);
            }
            boolean said = !OURS.contains(diagnostic.id()) && (!unknown || warnsOfUnknown());
            if (said) {
                warnings++;
                print(diagnostic);
            }
        }
        session.replaceUser(result.values());
        session.drop();
    }

    private boolean warnsOfUnknown() {
        return environment.has("KCONFIG_WARN_UNKNOWN_SYMBOLS")
                && session.tree().dialect().has(Feature.WARNING_VARIABLES);
    }

    private void print(Diagnostic diagnostic) {
        SourcePosition position = diagnostic.position().orElseThrow();
        console.err(position.file() + ":" + position.line() + ":warning: " + diagnostic.message() + "\n");
    }

    /**
     * Compares what was read with what follows from it. If nothing differs, what was read for symbols that are not
     * visible is forgotten, so that they are new once they become visible.
     */
    private void check() {
        session.tree().modules().ifPresent(session::ask);
        session.askAll();
        Configuration configuration = session.configuration();
        boolean differs = session.tree().confOrder().stream().anyMatch(s -> differs(configuration, s));
        List<Symbol> reset = new ArrayList<>();
        List<Symbol> hidden = new ArrayList<>();
        for (Symbol symbol : session.tree().confOrder()) {
            if (!session.has(symbol) || session.tree().choiceOf(symbol).isPresent()) {
                continue;
            }
            if (isOutOfRange(configuration, symbol)) {
                differs = true;
                reset.add(symbol);
            } else if (!differs && isInvisible(configuration, symbol)) {
                hidden.add(symbol);
            }
        }
        session.change(values -> {
            reset.forEach(values::unset);
            hidden.forEach(values::forget);
        });
        if (!reset.isEmpty()) {
            session.drop(reset);
        }
        if (warnings > 0 || differs) {
            session.setChanged(true);
        }
    }

    private static boolean isInvisible(Configuration configuration, Symbol symbol) {
        return configuration.visibility(symbol).letter() == 'n';
    }

    private boolean isOutOfRange(Configuration configuration, Symbol symbol) {
        return !session.tree().dialect().has(Feature.CLAMPED_USER_VALUES)
                && session.user()
                        .get(symbol)
                        .filter(a -> !configuration.isInRange(symbol, a.value()))
                        .isPresent();
    }

    private boolean differs(Configuration configuration, Symbol symbol) {
        if (symbol.isChoice()) {
            return false;
        }
        boolean has = session.has(symbol);
        boolean written = configuration.isWritten(symbol);
        if (has && written) {
            String value = symbol.type().isBoolOrTristate()
                    ? configuration.tristate(symbol).toString()
                    : configuration.value(symbol);
            return !session.user().get(symbol).orElseThrow().value().equals(value);
        }
        return has || written;
    }
}
