package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.ConfigLines;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import java.util.Optional;

/** One run in one mode, after the Kconfig files are read, up to where it saves: load, change. */
final class ModeRun {
    private final Mode mode;
    private final RunFiles names;
    private final Session session;
    private final ConfigFiles files;
    private final Environment environment;
    private final Console console;
    private final ConfigLoading loading;
    private final NewSymbols newSymbols;
    private final SourcePosition origin;

    ModeRun(Mode mode, RunFiles names, Session session, ConfigFiles files, Environment environment, Console console) {
        this.mode = mode;
        this.names = names;
        this.session = session;
        this.files = files;
        this.environment = environment;
        this.console = console;
        this.loading = new ConfigLoading(session, files, environment, console);
        this.newSymbols = NewSymbols.of(session);
        this.origin = Session.origin("--" + mode.option());
    }

    /**
     * Loads and changes. Only what is printed shows that it was done, and what is read of the input.
     *
     * @return what is to be saved; empty if the run has failed
     * @throws EndOfInputException if an answer is missing
     */
    Optional<ModeSaving> begin(GlibcRandom random, StandardInput input) {
        if (!load()) {
            return Optional.empty();
        }
        if (loading.warnings() > 0 && warningsAreErrors()) {
            return Optional.empty();
        }
        boolean update = mode == Mode.SYNCCONFIG && environment.isOn("KCONFIG_NOSILENTUPDATE");
        if (update && session.isChanged()) {
            console.err("\n*** The configuration requires explicit update.\n\n");
            return Optional.empty();
        }
        if (!change(random, input)) {
            return Optional.empty();
        }
        if (session.warnings() > 0 && warningsAreErrors()) {
            return Optional.empty();
        }
        return Optional.of(new ModeSaving(mode, names, !update, session, files, environment, console));
    }

    /** Whether what it has read is still the same. */
    boolean readsTheSame() {
        return files.areAsRead();
    }

    private boolean warningsAreErrors() {
        return environment.has("KCONFIG_WERROR") && dialect().has(Feature.WARNING_VARIABLES);
    }

    private boolean load() {
        return switch (mode) {
            case DEFCONFIG -> loadDefconfig();
            case SYNCCONFIG -> loadForSynchronisation();
            case ALLNOCONFIG, ALLYESCONFIG, ALLMODCONFIG, ALLDEFCONFIG, RANDCONFIG ->
                dialect().has(Feature.ALL_MODES_READ_CONFIG) ? loadUsual() : loadBase();
            default -> loadUsual();
        };
    }

    private boolean loadUsual() {
        if (names.input().isEmpty()) {
            loading.loadAndCheck();
        } else if (!loading.loadAndCheck(names.input())) {
            session.askModules();
        }
        return true;
    }

    private Dialect dialect() {
        return session.tree().dialect();
    }

    private boolean loadDefconfig() {
        boolean old = dialect().has(Feature.OLD_COMMAND_LINE);
        String name = names.mode().isEmpty() && old ? loading.usualDefconfig() : names.mode();
        boolean found = loading.loadAndCheck(name);
        if (!found) {
            String missing = "***\n*** Can't find default configuration \"" + name + "\"!\n***\n";
            if (old) {
                console.out(missing);
            } else {
                console.err(missing);
            }
        }
        return found;
    }

    private boolean loadForSynchronisation() {
        String name = environment.configFile();
        if (dialect().has(Feature.SYNCHRONISES_CONFIG) && !files.exists(name)) {
            console.err("***\n*** Configuration file \"" + name + "\" not found!\n***\n"
                    + "*** Please run some configurator (e.g. \"make oldconfig\" or\n"
                    + "*** \"make menuconfig\" or \"make xconfig\").\n***\n");
            return false;
        }
        return loadUsual();
    }

    private boolean loadBase() {
        Optional<String> base = environment.get("KCONFIG_ALLCONFIG");
        if (base.isEmpty()) {
            return true;
        }
        if (!base.get().isEmpty() && !base.get().equals("1")) {
            boolean found = loading.load(base.get());
            if (!found) {
                console.err("*** Can't read seed configuration \"" + base.get() + "\"!\n");
            }
            return found;
        }
        String name =
                mode == Mode.RANDCONFIG ? "allrandom.config" : mode.option().replace("config", "") + ".config";
        boolean found = loading.load(name) || loading.load("all.config");
        if (!found) {
            console.err("*** KCONFIG_ALLCONFIG set, but no \"" + name + "\" or \"all.config\" file found\n");
        }
        return found;
    }

    private boolean change(GlibcRandom random, StandardInput input) {
        switch (mode) {
            case ALLNOCONFIG -> newSymbols.setAll(s -> session.tree().isAllNoConfigYes(s) ? "y" : "n", origin);
            case ALLYESCONFIG -> newSymbols.setAll(s -> "y", origin);
            case ALLMODCONFIG -> newSymbols.setAll(s -> "m", origin);
            case ALLDEFCONFIG, DEFCONFIG -> newSymbols.leaveDefaults(origin);
            case RANDCONFIG -> {
                return changeRandomly(random);
            }
            case YES2MODCONFIG -> new TristateRewrite(session).replace("y", "m", origin);
            case MOD2YESCONFIG -> new TristateRewrite(session).replace("m", "y", origin);
            case MOD2NOCONFIG -> new TristateRewrite(session).replace("m", "n", origin);
            case OLDASKCONFIG, OLDCONFIG, SYNCCONFIG -> ask(input);
            case LISTNEWCONFIG -> NewEntries.visit(session, session.tree().root(), this::list);
            case HELPNEWCONFIG -> NewEntries.visit(session, session.tree().root(), this::help);
            case OLDDEFCONFIG, SAVEDEFCONFIG -> {}
        }
        return true;
    }

    private boolean changeRandomly(GlibcRandom random) {
        Optional<Probability> probability =
                Probability.parse(environment.get("KCONFIG_PROBABILITY").orElse(""));
        if (probability.isEmpty()) {
            console.err("KCONFIG_PROBABILITY: Numerical result out of range\n");
            return false;
        }
        newSymbols.setRandomly(new RandomSource(random, probability.get()), origin);
        return true;
    }

    private void ask(StandardInput input) {
        Dialect dialect = session.tree().dialect();
        boolean echoed = !dialect.has(Feature.ANSWERS_NOT_ECHOED);
        boolean persons = mode == Mode.SYNCCONFIG && dialect.has(Feature.OLD_SYNCHRONISATION);
        Answers answers = new Answers(input, console, echoed, persons);
        boolean allMenus = mode == Mode.OLDCONFIG && dialect.has(Feature.ALL_MENUS_SHOWN);
        Questions questions = new Questions(session, console, answers, environment.prefix(), allMenus);
        if (mode == Mode.OLDASKCONFIG) {
            questions.askAll();
        }
        questions.askNew();
    }

    private void list(MenuNode node) {
        node.symbol().filter(s -> !s.name().isEmpty()).ifPresent(this::list);
    }

    private void list(Symbol symbol) {
        if (!dialect().has(Feature.NEW_SYMBOLS_WITHOUT_VALUES)) {
            console.out(new ConfigLines(session.configuration(), environment.prefix()).listed(symbol));
        } else if (session.tree().choiceOf(symbol).isEmpty()) {
            console.out(environment.prefix() + symbol.name() + "\n");
        }
    }

    private void help(MenuNode node) {
        console.out("-----\n\n" + SymbolPage.of(session, node, environment.prefix()) + "\n-----\n");
    }
}
