package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReadResult;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.Feature;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a configuration into a session. */
final class ConfigLoading {
    private static final Set<DiagnosticId> OURS =
            Set.of(DiagnosticId.UNDECLARED_SYMBOL, DiagnosticId.STRING_WITHOUT_QUOTES, DiagnosticId.NO_VALUE);

    private static final Set<DiagnosticId> OVERRIDES = Set.of(DiagnosticId.REASSIGNED, DiagnosticId.CHOICE_STATE);

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
                session.askModules();
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
                .map(s -> new DefconfigList(resolved(), s).names())
                .orElse(List.of());
    }

    /** The values that the names of files are made of, while nothing was asked for yet. */
    private Configuration resolved() {
        return Configuration.resolve(session.tree(), session.tables().user());
    }

    /** The defconfig of the architecture that the symbol {@code ARCH} names. */
    String usualDefconfig() {
        return new DollarNames(resolved()).expand("arch/$ARCH/defconfig");
    }

    private void take(ConfigInput input) {
        ConfigReadResult result = ConfigReader.read(session.tree(), List.of(input), environment.prefix());
        warnings = 0;
        for (Diagnostic diagnostic : result.diagnostics()) {
            boolean unknown = diagnostic.id() == DiagnosticId.UNKNOWN_SYMBOL;
            if (unknown && session.tree().dialect().has(Feature.UNKNOWN_LINES_CHANGE)) {
                session.setChanged(true);
            }
            boolean untold = diagnostic.id() == DiagnosticId.REASSIGNED
                    && session.tree().dialect().has(Feature.REASSIGNMENTS_UNTOLD);
            boolean said = !untold && !OURS.contains(diagnostic.id()) && (!unknown || warnsOfUnknown());
            if (said) {
                boolean noted = OVERRIDES.contains(diagnostic.id())
                        && session.tree().dialect().has(Feature.OVERRIDES_NOTED);
                warnings += noted ? 0 : 1;
                print(diagnostic, noted ? "notice" : "warning");
            }
        }
        session.take(result.values());
    }

    private boolean warnsOfUnknown() {
        return environment.has("KCONFIG_WARN_UNKNOWN_SYMBOLS")
                && session.tree().dialect().has(Feature.WARNING_VARIABLES);
    }

    private void print(Diagnostic diagnostic, String severity) {
        SourcePosition position = diagnostic.position().orElseThrow();
        console.err(position.file() + ":" + position.line() + ":" + severity + ": " + diagnostic.message() + "\n");
    }

    /**
     * Compares what was read with what follows from it. If nothing differs, what was read for symbols that are not
     * visible is forgotten, so that they are new once they become visible.
     */
    private void check() {
        session.askModules();
        boolean differs = false;
        for (Symbol symbol : session.tree().confOrder()) {
            session.ask(symbol);
            differs |= differs(symbol);
        }
        for (Symbol symbol : session.tree().confOrder()) {
            if (session.has(symbol) && session.tree().choiceOf(symbol).isEmpty()) {
                differs |= reset(symbol, differs);
            }
        }
        if (warnings > 0 || differs) {
            session.setChanged(true);
        }
    }

    /**
     * Forgets what was read for a symbol if that has no effect; a value out of range even if something differs.
     *
     * @return whether it is out of range, which changes the configuration
     */
    private boolean reset(Symbol symbol, boolean differs) {
        String asked = session.asked(symbol).orElseThrow().value();
        if (!differs && session.configuration().visibility(symbol) == Tristate.NO) {
            session.change(values -> values.forget(symbol));
        }
        boolean clamped = session.tree().dialect().has(Feature.CLAMPED_USER_VALUES);
        if (clamped || !symbol.type().isNumber() || session.tables().isInRange(symbol, asked)) {
            return false;
        }
        session.change(values -> values.unset(symbol));
        session.tables().drop(symbol);
        return true;
    }

    private boolean differs(Symbol symbol) {
        if (symbol.isChoice()) {
            return false;
        }
        Configuration configuration = session.configuration();
        boolean has = session.has(symbol);
        boolean written = configuration.isWritten(symbol);
        if (has && written) {
            String value = symbol.type().isBoolOrTristate()
                    ? configuration.tristate(symbol).toString()
                    : configuration.value(symbol);
            return !session.asked(symbol).orElseThrow().value().equals(value);
        }
        return has || written;
    }
}
