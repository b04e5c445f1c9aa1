package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.ConfTables;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.ParseResult;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.shell.SystemShell;
import io.github.kconfig4j.snapshot.SnapshotStore;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads Kconfig files as {@code conf} does. */
public final class ConfTree {
    private ConfTree() {}

    /** Reads a file and all that it sources in the dialect, environment and directory of a request. */
    public static ParseResult read(ConfRequest request, String top) {
        return read(request, top, false, ConfTables::prepare);
    }

    /**
     * The same, where dependency loops are errors if they shall be; such a tree is not kept.
     *
     * @param meanwhile is given what will likely be the tree while commands still run
     */
    static ParseResult read(ConfRequest request, String top, boolean fatalLoops, Consumer<KconfigTree> meanwhile) {
        KconfigOptions options = KconfigOptions.defaults()
                .withDialect(request.dialect())
                .withEnvironment(request.environment())
                .withMemory(request.memory())
                .withSnapshots(request.snapshots())
                .withShell(new SystemShell(request.directory(), request.environment()));
        Optional<String> srctree = Optional.ofNullable(request.environment().get("srctree"));
        if (srctree.isPresent()) {
            options = options.withSrctree(request.directory().resolve(srctree.get()));
        }
        if (fatalLoops) {
            options = options.withFatalLoops().withSnapshots(SnapshotStore.NONE);
        }
        return KconfigTree.read(request.directory(), top, options, meanwhile);
    }
}
