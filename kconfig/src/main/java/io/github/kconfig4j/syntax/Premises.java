package io.github.kconfig4j.syntax;

import io.github.kconfig4j.options.Feature;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.shell.Commands;
import io.github.kconfig4j.shell.Shell;
import io.github.kconfig4j.shell.ShellText;
import io.github.kconfig4j.snapshot.SnapshotInput;
import io.github.kconfig4j.snapshot.SnapshotOutput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What a reading took from outside: as long as all of it is so, another reading gives the same. Immutable.
 */
public final class Premises {
    private final List<FoundFile> files;
    private final Map<String, Optional<String>> environment;
    private final Map<String, List<String>> wildcards;
    private final Map<String, String> commands;
    private final Map<String, SourceFile> byName = new LinkedHashMap<>();

    /**
     * Takes what was read.
     *
     * @param files in the order of their first reading
     * @param environment the variables that were asked for, with their values, empty if not set
     * @param wildcards paths with wildcards, and the names that matched
     * @param commands what was run and what it printed, in that order
     */
    Premises(
            List<FoundFile> files,
            Map<String, Optional<String>> environment,
            Map<String, List<String>> wildcards,
            Map<String, String> commands) {
        this.files = files;
        this.environment = environment;
        this.wildcards = wildcards;
        this.commands = commands;
        for (FoundFile found : files) {
            byName.put(found.file().name(), found.file());
        }
    }

    void write(SnapshotOutput out) {
        out.number(environment.size());
        environment.forEach((name, value) -> {
            out.text(name);
            out.flag(value.isPresent());
            out.text(value.orElse(""));
        });
        out.number(wildcards.size());
        wildcards.forEach((path, names) -> {
            out.text(path);
            out.number(names.size());
            names.forEach(out::text);
        });
        out.number(commands.size());
        commands.forEach((command, printed) -> {
            out.text(command);
            out.text(printed);
        });
        out.number(files.size());
        for (FoundFile found : files) {
            out.name(found.file().name());
            out.number(found.place());
            out.block(found.file().bytes());
        }
    }

    static Premises read(SnapshotInput in) {
        Map<String, Optional<String>> environment = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            String name = in.text();
            boolean set = in.flag();
            String value = in.text();
            environment.put(name, set ? Optional.of(value) : Optional.empty());
        }
        Map<String, List<String>> wildcards = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            String path = in.text();
            List<String> names = new ArrayList<>();
            for (int more = in.number(); more > 0; more--) {
                names.add(in.text());
            }
            wildcards.put(path, names);
        }
        Map<String, String> commands = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            String command = in.text();
            commands.put(command, in.text());
        }
        List<FoundFile> files = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            String name = in.name();
            int place = in.number();
            files.add(new FoundFile(new SourceFile(name, in.block()), place));
        }
        return new Premises(files, environment, wildcards, commands);
    }

    /** Whether the files and the environment are so now; half of the files are looked at by a thread for commands. */
    boolean hold(SourceFiles now, KconfigOptions options, Commands running) {
        for (Map.Entry<String, Optional<String>> variable : environment.entrySet()) {
            String value = options.environment().get(variable.getKey());
            if (!variable.getValue().equals(Optional.ofNullable(value))) {
                return false;
            }
        }
        boolean nearby = options.dialect().has(Feature.SOURCES_NEARBY);
        for (Map.Entry<String, List<String>> path : wildcards.entrySet()) {
            String name = path.getKey();
            boolean lost = nearby && !now.canMatchHere(name);
            if (lost || !path.getValue().equals(nearby ? now.matchingHere(name) : now.matching(name))) {
                return false;
            }
        }
        int half = files.size() / 2;
        BooleanSupplier second = running.meanwhile(() -> now.hasAll(files.subList(half, files.size())));
        boolean first = now.hasAll(files.subList(0, half));
        return second.getAsBoolean() && first;
    }

    /** Starts the commands. */
    void start(Commands running, Shell shell) {
        for (String command : commands.keySet()) {
            running.start(shell, command);
        }
    }

    /** Whether the commands print the same now, and nothing else; waits for them. */
    boolean holdAfter(Commands running) {
        for (Map.Entry<String, String> command : commands.entrySet()) {
            Shell.Output output = running.output(command.getKey());
            if (output.stderr().length > 0 || !ShellText.of(output).equals(command.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** A file that was read. */
    SourceFile file(String name) {
        SourceFile file = byName.get(name);
        if (file == null) {
            throw new IllegalArgumentException("Not among the files: " + name);
        }
        return file;
    }
}
