package io.github.kconfig4j.options;

import io.github.kconfig4j.shell.CommandMemory;
import io.github.kconfig4j.shell.Shell;
import io.github.kconfig4j.snapshot.SnapshotStore;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What reading Kconfig files needs from the outside world. Immutable.
 *
 * @param environment the environment variables that macros see
 * @param shell runs the commands of {@code $(shell,...)}; empty: each such command is an error
 * @param dialect the dialect of the files
 * @param srctree where a file is looked for that is not below the directory of the run, as the variable {@code srctree}
 *     says
 * @param kernelRelease the release of the running kernel, the value of {@code UNAME_RELEASE} in dialects that have it
 * @param memory what commands printed before
 * @param snapshots what earlier readings gave
 * @param sourcedMainmenu whether a {@code mainmenu} in a sourced file says nothing, instead of being an error: the file is
 *     the first one where it is read alone
 * @param fatalLoops whether dependency loops are errors in dialects that allow them, too
 */
public record KconfigOptions(
        Map<String, String> environment,
        Optional<Shell> shell,
        Dialect dialect,
        Optional<Path> srctree,
        String kernelRelease,
        CommandMemory memory,
        SnapshotStore snapshots,
        boolean sourcedMainmenu,
        boolean fatalLoops) {
    /** The symbol that has {@link #kernelRelease} in dialects with {@link Feature#ENVIRONMENT_OPTIONS}. */
    public static final String RELEASE_SYMBOL = "UNAME_RELEASE";

    /** Copies the map. */
    public KconfigOptions {
        environment = Map.copyOf(environment);
    }

    /** No environment, no shell, dialect {@link Dialect#LINUX}, the release of this system, nothing else. */
    public static KconfigOptions defaults() {
        String release = System.getProperty("os.version", "");
        return new KconfigOptions(
                Map.of(),
                Optional.empty(),
                Dialect.LINUX,
                Optional.empty(),
                release,
                CommandMemory.NONE,
                SnapshotStore.NONE,
                false,
                false);
    }

    /** The same with these environment variables. */
    public KconfigOptions withEnvironment(Map<String, String> variables) {
        return new KconfigOptions(
                variables, shell, dialect, srctree, kernelRelease, memory, snapshots, sourcedMainmenu, fatalLoops);
    }

    /** The same with a shell. */
    public KconfigOptions withShell(Shell commands) {
        return new KconfigOptions(
                environment,
                Optional.of(commands),
                dialect,
                srctree,
                kernelRelease,
                memory,
                snapshots,
                sourcedMainmenu,
                fatalLoops);
    }

    /** The same in another dialect. */
    public KconfigOptions withDialect(Dialect other) {
        return new KconfigOptions(
                environment, shell, other, srctree, kernelRelease, memory, snapshots, sourcedMainmenu, fatalLoops);
    }

    /** The same with a second directory for files. */
    public KconfigOptions withSrctree(Path directory) {
        return new KconfigOptions(
                environment,
                shell,
                dialect,
                Optional.of(directory),
                kernelRelease,
                memory,
                snapshots,
                sourcedMainmenu,
                fatalLoops);
    }

    /** The same on a kernel of another release. */
    public KconfigOptions withKernelRelease(String release) {
        return new KconfigOptions(
                environment, shell, dialect, srctree, release, memory, snapshots, sourcedMainmenu, fatalLoops);
    }

    /** The same with another memory of what commands printed. */
    public KconfigOptions withMemory(CommandMemory other) {
        return new KconfigOptions(
                environment, shell, dialect, srctree, kernelRelease, other, snapshots, sourcedMainmenu, fatalLoops);
    }

    /** The same with another store of what earlier readings gave. */
    public KconfigOptions withSnapshots(SnapshotStore other) {
        return new KconfigOptions(
                environment, shell, dialect, srctree, kernelRelease, memory, other, sourcedMainmenu, fatalLoops);
    }

    /** The same where a sourced file may have a {@code mainmenu} of its own. */
    public KconfigOptions withSourcedMainmenu() {
        return new KconfigOptions(
                environment, shell, dialect, srctree, kernelRelease, memory, snapshots, true, fatalLoops);
    }

    /** The same where dependency loops are errors. */
    public KconfigOptions withFatalLoops() {
        return new KconfigOptions(
                environment, shell, dialect, srctree, kernelRelease, memory, snapshots, sourcedMainmenu, true);
    }
}
