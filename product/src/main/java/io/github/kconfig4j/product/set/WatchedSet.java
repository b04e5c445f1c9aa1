package io.github.kconfig4j.product.set;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.syntax.KconfigOptions;
import io.github.kconfig4j.syntax.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A set of which it is watched what besides its own files it is read from. */
public final class WatchedSet {
    private final SetInput input;
    private final AtomicBoolean ranCommands = new AtomicBoolean();

    public WatchedSet(SetInput input) {
        this.input = input;
    }

    /** The set, to be read. */
    public SetInput input() {
        KconfigOptions options = input.options();
        return options.shell().isEmpty()
                ? input
                : new SetInput(
                        input.root(),
                        input.prefix(),
                        input.contributors(),
                        options.withShell(watched(options.shell().get())));
    }

    private Shell watched(Shell shell) {
        return command -> {
            ranCommands.set(true);
            return shell.run(command);
        };
    }

    /** Whether commands were run: nobody knows what their output depends on. */
    public boolean ranCommands() {
        return ranCommands.get();
    }

    /** The Kconfig files that do not lie in the set's folder. */
    public List<Path> outside(KconfigTree tree) {
        List<Path> outside = new ArrayList<>();
        Path root = input.root().toAbsolutePath().normalize();
        for (String name : tree.inputs().files()) {
            Path file = root.resolve(name).normalize();
            if (!file.startsWith(root) && Files.exists(file)) {
                outside.add(file);
            }
        }
        return outside;
    }
}
