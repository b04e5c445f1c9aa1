package io.github.kconfig4j.product.set;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.KconfigTree;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Names places as a person knows them: those in Kconfig files of a set get its prefix, those in other files have their name
 * already. Immutable.
 */
public final class Places implements UnaryOperator<SourcePosition> {
    private final Set<String> kconfigFiles;
    private final String prefix;

    /**
     * The places in what is said of a set.
     *
     * @param tree the options of the set
     * @param prefix what is put before the paths of its files
     */
    public Places(KconfigTree tree, String prefix) {
        this.kconfigFiles = Set.copyOf(tree.inputs().files());
        this.prefix = prefix;
    }

    @Override
    public SourcePosition apply(SourcePosition position) {
        return kconfigFiles.contains(position.file())
                ? new SourcePosition(prefix + position.file(), position.line(), position.column())
                : position;
    }
}
