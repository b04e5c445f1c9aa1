package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.ConfigWriter;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.DeepStack;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.text.ByteText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Loads and saves for a program in which a person edits a configuration, as {@code conf} does in the same environment: the
 * file of the run and where its defaults are, the copy of the old file, the messages. Immutable; the files are not.
 */
public final class ConfigEditor {
    private final KconfigTree tree;
    private final Map<String, String> variables;
    private final ConfigFiles files;

    /** @param request whose environment and directory count; nothing is read from or printed to its streams */
    public ConfigEditor(ConfRequest request, KconfigTree tree) {
        this.tree = tree;
        this.variables = request.environment();
        this.files = new ConfigFiles(request.directory(), new Environment(variables, tree.dialect()).get("srctree"));
    }

    /**
     * What came of loading or saving.
     *
     * @param done whether there was such a file, or whether it could be written
     * @param values what is asked for now; what was asked for before, if nothing was loaded
     * @param messages what {@code conf} would print, a line each
     */
    public record Result(boolean done, UserValues values, List<String> messages) {
        /** Copies the list. */
        public Result {
            messages = List.copyOf(messages);
        }
    }

    /** What one action has at hand. */
    private record Run(Session session, Environment environment, Console console) {}

    /** The file that is edited: that of the variable of the dialect, else {@code .config}. */
    public String file() {
        return new Environment(variables, tree.dialect()).configFile();
    }

    /** What stands before each name. */
    public String prefix() {
        return new Environment(variables, tree.dialect()).prefix();
    }

    /** Loads the file that is edited; if it is missing, the first of its defaults, and without one nothing is set. */
    public Result load() {
        return run(Map.of(), UserValues.none(tree), run -> loading(run).loadAndCheck());
    }

    /** Loads another file. */
    public Result load(String file) {
        return run(Map.of(), UserValues.none(tree), run -> loading(run).loadAndCheck(file));
    }

    private ConfigLoading loading(Run run) {
        return new ConfigLoading(run.session, files, run.environment, run.console);
    }

    /** Writes a whole configuration. */
    public Result save(UserValues values, String file) {
        return run(
                Map.of(tree.dialect().configVariable(), file),
                values,
                run -> saving(run).save());
    }

    /** Writes the smallest file that gives the same. */
    public Result saveDefconfig(UserValues values, String file) {
        return run(Map.of(), values, run -> saving(run).saveDefconfig(file));
    }

    /** Writes a text. */
    public Result saveText(UserValues values, String file, String text) {
        return run(Map.of(), values, run -> {
            try {
                files.replace(file, text);
                return true;
            } catch (IOException e) {
                run.console.err(file + ": " + e.getMessage() + "\n");
                return false;
            }
        });
    }

    private ConfigSaving saving(Run run) {
        return new ConfigSaving(run.session, files, run.environment, run.console);
    }

    /** Whether the file that is edited holds just this configuration. */
    public boolean holds(Configuration configuration) {
        try {
            return files.holds(file(), ConfigWriter.write(configuration, prefix()));
        } catch (IOException e) {
            return false;
        }
    }

    private Result run(Map<String, String> more, UserValues values, Function<Run, Boolean> action) {
        return DeepStack.call("menuconfig", () -> {
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            Map<String, String> all = new HashMap<>(variables);
            all.putAll(more);
            try (PrintStream stream = new PrintStream(said, false, StandardCharsets.UTF_8)) {
                Console console = new Console(stream, stream);
                Session session = new Session(tree, console);
                session.take(values);
                boolean done = attempt(new Run(session, new Environment(all, tree.dialect()), console), action);
                console.flush();
                return new Result(done, session.tables().user(), lines(said));
            }
        });
    }

    /** A name that no file can have, or a file that breaks while it is read, is a person's concern, not a fault. */
    private static boolean attempt(Run run, Function<Run, Boolean> action) {
        try {
            return action.apply(run);
        } catch (InvalidPathException | UncheckedIOException e) {
            run.console.err(e.getMessage() + "\n");
            return false;
        }
    }

    /** What was printed, without comment signs and empty lines. */
    private static List<String> lines(ByteArrayOutputStream said) {
        return ByteText.decode(said.toByteArray())
                .lines()
                .map(line -> line.startsWith("#") ? line.substring(1).strip() : line)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
