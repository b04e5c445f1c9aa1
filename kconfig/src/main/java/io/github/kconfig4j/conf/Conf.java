package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.ConfTables;
import io.github.kconfig4j.config.DeepStack;
import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.ParseResult;
import io.github.kconfig4j.options.Feature;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The kernel's {@code conf}: same arguments, environment, files, messages and exit status. A run has no effect outside
 * its request's directory, streams and files named there.
 */
public final class Conf {
    private final Environment environment;
    private final Console console;
    private final ConfRequest request;
    private final TreeSource source;
    private Mode mode = Mode.OLDASKCONFIG;
    private RunFiles files = RunFiles.NONE;
    private boolean fatalLoops;
    private GlibcRandom random = new GlibcRandom(1);
    private Optional<Beginning> beginning = Optional.empty();

    private Conf(ConfRequest request, TreeSource source) {
        this.request = request;
        this.source = source;
        this.environment = new Environment(request.environment(), request.dialect());
        this.console = new Console(request.stdout(), request.stderr());
    }

    /** Where a run has its tree from. */
    private interface TreeSource {
        ParseResult read(String top, boolean fatalLoops, Consumer<KconfigTree> meanwhile);
    }

    /**
     * What was done of a run before it was certain that its tree is the right one.
     *
     * @param saving what is left to do; empty if the run has failed
     * @param said what is to be printed for it
     */
    private record Beginning(KconfigTree tree, ModeRun run, Optional<ModeSaving> saving, List<ConfText> said) {}

    /** Runs, and returns the exit status. */
    public static int run(ConfRequest request) {
        return run(
                new Conf(request, (top, fatalLoops, meanwhile) -> ConfTree.read(request, top, fatalLoops, meanwhile)));
    }

    /**
     * Runs on a tree that was read before, and returns the exit status. The Kconfig file that the arguments name is not
     * looked at, and what was said while reading is not said again.
     */
    public static int run(ConfRequest request, KconfigTree tree) {
        return run(request, new ParseResult(Optional.of(tree), List.of(), List.of()));
    }

    /**
     * Runs on what was read before, and returns the exit status. The Kconfig file that the arguments name is not looked
     * at; what was said while reading is said as if it were read now.
     */
    public static int run(ConfRequest request, ParseResult read) {
        return run(new Conf(request, (top, fatalLoops, meanwhile) -> read));
    }

    private static int run(Conf conf) {
        int status = DeepStack.call("conf", conf::run);
        conf.console.flush();
        return status;
    }

    private int run() {
        boolean old = request.dialect().has(Feature.OLD_COMMAND_LINE);
        CommandLine commandLine = CommandLine.parse(request.dialect(), request.arguments());
        for (CommandLine.Item item : commandLine.items()) {
            take(item);
            boolean few = request.dialect().has(Feature.FEW_MODES)
                    || request.dialect().has(Feature.SCRIPTS);
            boolean last = item instanceof CommandLine.Item.Help || item instanceof CommandLine.Item.Wrong && few;
            if (last) {
                return usage();
            }
        }
        if (commandLine.names().isEmpty()) {
            String missing = "conf: Kconfig file missing\n";
            if (old) {
                console.out(missing);
            } else {
                console.err(missing);
            }
            return usage();
        }
        ParseResult result = source.read(commandLine.names().get(0), fatalLoops, this::begin);
        result.conf().forEach(console::print);
        return result.tree().map(this::runMode).orElse(1);
    }

    private int usage() {
        console.out(Usage.of(request.dialect()));
        return 1;
    }

    private void take(CommandLine.Item item) {
        if (item instanceof CommandLine.Item.Silent) {
            console.silence();
        } else if (item instanceof CommandLine.Item.FatalLoops) {
            fatalLoops = true;
        } else if (item instanceof CommandLine.Item.Input input) {
            files = files.withInput(input.file());
        } else if (item instanceof CommandLine.Item.Output output) {
            files = files.withOutput(output.file());
        } else if (item instanceof CommandLine.Item.Wrong wrong) {
            console.err("conf: " + wrong.message() + "\n");
        } else if (item instanceof CommandLine.Item.Select select) {
            mode = select.mode();
            files = mode.takesFile() ? files.withMode(select.file()) : files;
            if (mode == Mode.SYNCCONFIG && !request.dialect().has(Feature.OLD_SYNCHRONISATION)) {
                console.silence();
            } else if (mode == Mode.RANDCONFIG) {
                random = Seed.random(environment, this::announce);
            }
        }
    }

    private void announce(String seed) {
        if (request.dialect().has(Feature.SEED_ON_STDOUT)) {
            console.out(seed);
        } else {
            console.err(seed);
        }
    }

    /** Does what can be done of a run while commands of the Kconfig files still run. */
    private void begin(KconfigTree tree) {
        ConfTables.prepare(tree);
        if (!request.dialect().has(Feature.SCRIPTS) && canBeginEarly()) {
            ModeRun run = modeRun(tree);
            console.hold();
            Optional<ModeSaving> saving = run.begin(random, input());
            saving.ifPresent(ModeSaving::prepare);
            beginning = Optional.of(new Beginning(tree, run, saving, console.release()));
        }
    }

    /** Whether the run begins with a {@code .config} that can be read twice, and needs nothing else to begin. */
    private boolean canBeginEarly() {
        return mode.followsFromConfig() && files.input().isEmpty() && system().isRegular(environment.configFile());
    }

    private int runMode(KconfigTree tree) {
        if (request.dialect().has(Feature.SCRIPTS)) {
            return new ScriptRun(mode, files.mode(), tree, system(), environment, console).run();
        }
        try {
            return rest(tree).map(ModeSaving::save).orElse(1);
        } catch (EndOfInputException e) {
            return 1;
        }
    }

    /** What is left to do of a run, once it is certain that the tree is the right one. */
    private Optional<ModeSaving> rest(KconfigTree tree) {
        Optional<Beginning> right =
                beginning.filter(b -> b.tree() == tree && b.run().readsTheSame());
        if (right.isEmpty()) {
            return modeRun(tree).begin(random, input());
        }
        right.get().said().forEach(console::print);
        return right.get().saving();
    }

    private ModeRun modeRun(KconfigTree tree) {
        return new ModeRun(mode, files, new Session(tree, console), system(), environment, console);
    }

    private ConfigFiles system() {
        return new ConfigFiles(request.directory(), environment.get("srctree"));
    }

    private StandardInput input() {
        return new StandardInput(request.stdin(), request.terminal());
    }
}
