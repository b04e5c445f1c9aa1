package io.github.kconfig4j.cli;

import io.github.kconfig4j.conf.ConfTree;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.ParseResult;
import io.github.kconfig4j.options.Dialect;
import java.util.List;
import picocli.CommandLine.Option;

/** Which Kconfig files a command reads. */
final class TreeOptions {
    @Option(
            names = "--dialect",
            paramLabel = "D",
            description =
                    "The dialect of the Kconfig files: linux, linux-next, linux-6.1, linux-5.13, linux-5, linux-4.20, "
                            + "linux-4.17, legacy, buildroot, coreboot, openwrt, u-boot, unikraft or kconfiglib. Default: that of the tree's own tool or words, else linux.")
    private String dialect = "";

    @Option(names = "--kconfig", paramLabel = "FILE", description = "The top Kconfig file. Default: Kconfig.")
    private String top = "Kconfig";

    /** The top file. */
    String top() {
        return top;
    }

    /**
     * Reads the files as {@code conf} does; warnings go to standard error output.
     *
     * @throws UserError if they have errors, which are printed before
     */
    KconfigTree read(World world) {
        Dialect named = dialect.isEmpty()
                ? Dialects.found(world, top, false)
                : Dialect.named(dialect).orElseThrow(() -> new UserError(Dialects.unknown(dialect)));
        ParseResult result = ConfTree.read(world.request(named, List.of()), top);
        for (Diagnostic diagnostic : result.diagnostics()) {
            TextFiles.printLine(world.err(), diagnostic.format());
        }
        return result.tree().orElseThrow(() -> new UserError("the Kconfig files have errors"));
    }
}
