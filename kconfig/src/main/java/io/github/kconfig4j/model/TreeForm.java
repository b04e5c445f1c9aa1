package io.github.kconfig4j.model;

import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.snapshot.SnapshotInput;
import io.github.kconfig4j.snapshot.SnapshotOutput;
import io.github.kconfig4j.syntax.ParsedFiles;
import io.github.kconfig4j.syntax.Premises;
import io.github.kconfig4j.syntax.ReadingForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes trees, and keeps those of which nothing is to be said; but for those that are two trees. */
final class TreeForm implements ReadingForm<ParseResult> {
    private final KconfigOptions options;
    private final Consumer<KconfigTree> meanwhile;

    /** @param meanwhile what can be done with a tree while commands still run */
    TreeForm(KconfigOptions options, Consumer<KconfigTree> meanwhile) {
        this.options = options;
        this.meanwhile = meanwhile;
    }

    @Override
    public ParseResult make(ParsedFiles files) {
        return Linker.link(files, options);
    }

    @Override
    public void prepare(ParseResult made) {
        made.tree().ifPresent(meanwhile);
    }

    @Override
    public boolean canKeep(ParseResult made) {
        return made.tree().filter(tree -> tree.unfinished().isEmpty()).isPresent()
                && made.conf().isEmpty()
                && made.diagnostics().isEmpty();
    }

    @Override
    public void write(ParseResult made, SnapshotOutput out) {
        new TreeWriter(made.orElseThrow(), out).write();
    }

    @Override
    public ParseResult read(SnapshotInput in, Premises premises) {
        KconfigTree tree = new TreeReader(options.dialect(), in, premises).read();
        return new ParseResult(Optional.of(tree), List.of(), List.of());
    }
}
