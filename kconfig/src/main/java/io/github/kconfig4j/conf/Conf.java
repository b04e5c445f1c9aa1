package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.DeepStack;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.ParseResult;
import io.github.kconfig4j.options.Feature;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The kernel's {@code conf}: same arguments, environment, files, messages and exit status. A run has no effect outside
 * its request's directory, streams and files named there.
 */
public final class Conf {
    private final Environment environment;
    private final Console console;
    private final ConfRequest request;
    private final BiFunction<String, Boolean, ParseResult> reader;
    private Mode mode = Mode.OLDASKCONFIG;
    private RunFiles files = RunFiles.NONE;
    private boolean fatalLoops;
    private GlibcRandom random = new GlibcRandom(1);

    private Conf(ConfRequest request, BiFunction<String, Boolean, ParseResult> reader) {
        this.request = request;
        this.reader = reader;
        this.environment = new Environment(request.environment(), request.dialect());
        this.console = new Console(request.stdout(), request.stderr());
    }

    /** Runs, and returns the exit status. */
    public static int run(ConfRequest request) {
        return run(new Conf(request, (top, fatalLoops) -> ConfTree.read(request, top, fatalLoops)));
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
        return run(new Conf(request, (top, fatalLoops) -> read));
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
        ParseResult result = reader.apply(commandLine.names().get(0), fatalLoops);
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

    private int runMode(KconfigTree tree) {
        ConfigFiles system = new ConfigFiles(request.directory(), environment.get("srctree"));
        if (request.dialect().has(Feature.SCRIPTS)) {
            return new ScriptRun(mode, files.mode(), tree, system, environment, console).run();
        }
        Session session = new Session(tree, console);
        ModeRun run = new ModeRun(mode, files, session, system, environment, console);
        try {
            return run.run(random, new StandardInput(request.stdin(), request.terminal()));
        } catch (EndOfInputException e) {
            return 1;
        }
    }
}
