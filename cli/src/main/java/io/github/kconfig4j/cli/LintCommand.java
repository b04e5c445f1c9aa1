package io.github.kconfig4j.cli;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.lint.Lint;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kconfig lint}. */
@Command(
        name = "lint",
        header = "Look for likely mistakes in Kconfig files.",
        description = {
            "",
            "Looks for what is allowed in Kconfig files and likely a mistake: symbols that nothing declares, selects that "
                    + "can force a symbol whose dependencies do not hold (with settings that show it), defaults that "
                    + "never apply because of an earlier one, and defaults outside their range.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 if there is nothing; 1 if there is, or the files cannot be read; 2 for wrong arguments."
        })
final class LintCommand implements Callable<Integer> {
    private final World world;

    @Mixin
    private TreeOptions treeOptions = new TreeOptions();

    @Mixin
    private HelpOption help = new HelpOption();

    LintCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        List<Diagnostic> findings = Lint.findings(treeOptions.read(world));
        findings.forEach(d -> TextFiles.printLine(world.out(), d.format()));
        return findings.isEmpty() ? Commands.OK : Commands.FAILED;
    }
}
