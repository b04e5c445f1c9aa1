package io.github.kconfig4j.product.module;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The dependencies of a module in configurations that have no name, made when they are asked for. Thread-safe. */
public interface ConfiguredClasses {
    /**
     * What stands for entries of the class path.
     *
     * @param replaced by the entry
     * @param missing why a dependency cannot be had so, as errors
     */
    record Made(Map<Path, Path> replaced, List<Diagnostic> missing) {
        /** Every dependency as it is. */
        public static final Made NOTHING = new Made(Map.of(), List.of());

        /** Copies the collections. */
        public Made {
            replaced = Map.copyOf(replaced);
            missing = List.copyOf(missing);
        }
    }

    /** The dependencies as a variant has them that is none of the module's named ones. */
    Made of(VariantSpec variant);

    /** The conditions that decide on what they are, as Kconfig writes them. */
    default List<String> conditions() {
        return List.of();
    }
}
