package io.github.kconfig4j.product.jars;

import io.github.kconfig4j.config.Configuration;
import java.util.Optional;
import java.util.SortedMap;

/** The manifests of variants, where they are not that of the module's own jar. Safe for use by several threads. */
public interface Manifests {
    /** All variants have the manifest of the module's own jar. */
    static Manifests same() {
        return new Manifests() {
            @Override
            public boolean differ() {
                return false;
            }

            @Override
            public Optional<byte[]> of(Configuration configuration, SortedMap<String, byte[]> content) {
                return Optional.empty();
            }
        };
    }

    /** Whether any variant may have another one than the module's own jar. */
    boolean differ();

    /**
     * The manifest of a variant.
     *
     * @param content what the variant's jar has, contents by path; the arrays are not to be changed
     * @return empty if it is that of the module's own jar
     * @throws java.io.UncheckedIOException if it cannot be made
     */
    Optional<byte[]> of(Configuration configuration, SortedMap<String, byte[]> content);
}
