package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigLines;
import io.github.kconfig4j.config.ConfigReadResult;
import io.github.kconfig4j.config.ConfigWriter;
import io.github.kconfig4j.config.DefconfigWriter;
import io.github.kconfig4j.config.TolerantConfigReader;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.config.UserValuesBuilder;
import io.github.kconfig4j.config.ValuesOnDemand;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One run in one mode, after the Kconfig files are read, as the script of Kconfiglib with that name does it. */
final class ScriptRun {
    private final Mode mode;
    private final String file;
    private final KconfigTree tree;
    private final ConfigFiles files;
    private final Environment environment;
    private final Console console;
    private final SourcePosition origin;
    private UserValues user;

    ScriptRun(Mode mode, String file, KconfigTree tree, ConfigFiles files, Environment environment, Console console) {
        this.mode = mode;
        this.file = file;
        this.tree = tree;
        this.files = files;
        this.environment = environment;
        this.console = console;
        this.origin = Session.origin("--" + mode.option());
        this.user = UserValues.none(tree);
    }

    /** Runs, and returns the exit status. */
    int run() {
        return switch (mode) {
            case OLDDEFCONFIG -> {
                console.report(load());
                yield save();
            }
            case SAVEDEFCONFIG -> {
                console.report(load());
                yield saveMinimal();
            }
            case DEFCONFIG -> loadNamed(file) ? save() : 1;
            case LISTNEWCONFIG -> {
                console.err(load() + "\n");
                listNew();
                yield 0;
            }
            case ALLDEFCONFIG -> loadBase() ? save() : 1;
            case ALLNOCONFIG -> setAll(s -> tree.isAllNoConfigYes(s) ? "y" : "n", c -> "");
            case ALLYESCONFIG -> setAll(s -> tree.choiceOf(s).isPresent() ? "m" : "y", c -> "y");
            case ALLMODCONFIG -> setAll(this::asModule, c -> c.symbol().type() == SymbolType.BOOL ? "y" : "m");
            default -> {
                console.err("conf: say what to do: Kconfiglib has no script for --" + mode.option() + "\n");
                console.out(Usage.of(tree.dialect()));
                yield 1;
            }
        };
    }

    private String asModule(Symbol symbol) {
        if (symbol.type() == SymbolType.TRISTATE) {
            return "m";
        }
        return symbol.type() == SymbolType.BOOL && tree.choiceOf(symbol).isEmpty() ? "y" : "";
    }

    private int setAll(Function<Symbol, String> value, Function<Choice, String> mode) {
        UserValuesBuilder values = user.toBuilder();
        for (Symbol symbol : tree.symbols()) {
            String wanted = value.apply(symbol);
            if (symbol.type().isBoolOrTristate() && TolerantConfigReader.isValid(symbol, wanted)) {
                values.set(symbol, wanted, origin);
                if (wanted.equals("y")) {
                    tree.choiceOf(symbol).ifPresent(c -> values.choose(c.symbol(), symbol));
                }
            }
        }
        for (Choice choice : tree.choices()) {
            String wanted = mode.apply(choice);
            if (TolerantConfigReader.isValid(choice.symbol(), wanted)) {
                values.set(choice.symbol(), wanted, origin);
            }
        }
        user = values.build();
        return loadBase() ? save() : 1;
    }

    /** Reads the configuration of the run, or the default one; gives what is to be said of it. */
    private String load() {
        String name = environment.configFile();
        Optional<String> text = files.read(name);
        if (text.isPresent()) {
            take(new ConfigInput(name, text.get()), true);
            return "Loaded configuration '" + name + "'";
        }
        for (String other : defaults()) {
            Optional<String> content = files.read(other);
            if (content.isPresent()) {
                take(new ConfigInput(other, content.get()), true);
                return "Loaded default configuration '" + other + "' (no '" + name + "')";
            }
        }
        return "Using default symbol values (no '" + name + "')";
    }

    private List<String> defaults() {
        ValuesOnDemand values = ValuesOnDemand.of(tree, user);
        List<String> names = tree.defconfigList().map(values::defaultTexts).orElse(List.of());
        complain(values);
        return names;
    }

    private boolean loadNamed(String name) {
        Optional<String> text = files.read(name);
        if (text.isEmpty()) {
            String root = environment.get("srctree").orElse("");
            console.err(
                    "conf: Could not open '" + name + "' (ENOENT: No such file or directory). Check that the $srctree "
                            + "environment variable (" + (root.isEmpty() ? "unset or blank" : "set to '" + root + "'")
                            + ") is set correctly.\n");
            return false;
        }
        take(new ConfigInput(name, text.get()), true);
        console.report("Loaded configuration '" + name + "'");
        return true;
    }

    /** Merges the file that {@code KCONFIG_ALLCONFIG} asks for. */
    private boolean loadBase() {
        Optional<String> base = environment.get("KCONFIG_ALLCONFIG");
        if (base.isEmpty()) {
            return true;
        }
        boolean any = base.get().isEmpty() || base.get().equals("1");
        String own = mode.option().replace("config", "") + ".config";
        for (String name : any ? List.of(own, "all.config") : List.of(base.get())) {
            Optional<String> text = files.read(name);
            if (text.isPresent()) {
                take(new ConfigInput(name, text.get()), false);
                console.report("Merged configuration '" + name + "'");
                return true;
            }
        }
        console.err(
                any
                        ? "error: KCONFIG_ALLCONFIG is set, but neither " + own + " nor all.config could be opened: "
                                + missing(own) + ", " + missing("all.config") + "\n"
                        : "error: KCONFIG_ALLCONFIG is set to '" + base.get() + "', which could not be opened: "
                                + missing(base.get()) + "\n");
        return false;
    }

    private static String missing(String name) {
        return "[Errno 2] No such file or directory: '" + name + "'";
    }

    private void take(ConfigInput input, boolean complainOfRepetition) {
        boolean undefined =
                environment.get("KCONFIG_WARN_UNDEF_ASSIGN").filter("y"::equals).isPresent();
        ConfigReadResult result = TolerantConfigReader.read(user, List.of(input), environment.prefix());
        for (Diagnostic diagnostic : result.diagnostics()) {
            boolean said = diagnostic.id() == DiagnosticId.UNKNOWN_SYMBOL
                    ? undefined
                    : complainOfRepetition || diagnostic.id() != DiagnosticId.REASSIGNED;
            if (said) {
                diagnostic.conf().ifPresent(console::print);
            }
        }
        user = result.values();
    }

    private void complain(ValuesOnDemand values) {
        values.takeWarnings().forEach(text -> console.err("warning: " + text + "\n"));
    }

    private String header() {
        return environment.get("KCONFIG_CONFIG_HEADER").orElse("");
    }

    private int save() {
        String name = environment.configFile();
        ValuesOnDemand values = ValuesOnDemand.of(tree, user);
        values.askAll();
        complain(values);
        String text = header() + ConfigWriter.write(values.configuration(), environment.prefix());
        try {
            if (files.holds(name, text)) {
                console.report("No change to configuration in '" + name + "'");
                return 0;
            }
            files.keepOld(name);
            files.write(name, text);
            console.report("Configuration saved to '" + name + "'");
            return 0;
        } catch (IOException e) {
            return failed(name, e);
        }
    }

    private int saveMinimal() {
        ValuesOnDemand values = ValuesOnDemand.of(tree, user);
        String text = header() + DefconfigWriter.write(values, environment.prefix());
        complain(values);
        try {
            if (files.holds(file, text)) {
                console.report("No change to minimal configuration in '" + file + "'");
                return 0;
            }
            files.write(file, text);
            console.report("Minimal configuration saved to '" + file + "'");
            return 0;
        } catch (IOException e) {
            return failed(file, e);
        }
    }

    private int failed(String name, IOException e) {
        console.err("conf: cannot write '" + name + "': " + e.getMessage() + "\n");
        return 1;
    }

    private void listNew() {
        ValuesOnDemand values = ValuesOnDemand.of(tree, user);
        for (Symbol symbol : tree.symbols()) {
            if (!user.has(symbol) && symbol.type() != SymbolType.UNKNOWN && values.isAssignable(symbol)) {
                String prefix = environment.prefix();
                values.written(symbol).ifPresent(value -> console.out(ConfigLines.assigning(prefix, symbol, value)));
            }
            complain(values);
        }
    }
}
