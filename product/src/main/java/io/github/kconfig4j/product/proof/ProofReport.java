package io.github.kconfig4j.product.proof;

import io.github.kconfig4j.verdict.ArtifactProof;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that an auditor asks of one artifact. Reproducible: it names no time, no host and no path outside the module.
 *
 * @param proof what was found out about it
 * @param variant the name of the variant that it was proved to be
 * @param requested the configuration files that the variant was made of, in their order, and single values on top
 * @param configuration the resolved configuration, as {@code .config} has it
 * @param conditions the disabled conditions of the set, each with what covers it
 * @param sources the hashes of all sources of the variant, generated and hand-written, by name
 * @param tools what made the expectation
 */
public record ProofReport(
        ArtifactProof proof,
        String variant,
        List<String> requested,
        String configuration,
        List<DisabledCondition> conditions,
        SortedMap<String, String> sources,
        Tools tools) {

    /**
     * A condition of the set that does not hold in the variant.
     *
     * @param condition as Kconfig text
     * @param place where the set says so, {@code file:line}
     * @param coverage the member of the universe in which it holds, or why there is none
     * @param covered whether there is one
     */
    public record DisabledCondition(String condition, String place, String coverage, boolean covered) {}

    /**
     * What made the expectation.
     *
     * @param plugin the version of this product
     * @param java the vendor and version of the JDK
     * @param arguments the arguments of javac without the names of folders and jars, one text for each execution of the compiler
     *     plugin
     */
    public record Tools(String plugin, String java, List<String> arguments) {
        /** Copies the list. */
        public Tools {
            arguments = List.copyOf(arguments);
        }
    }

    /** Copies the collections. */
    public ProofReport {
        requested = List.copyOf(requested);
        conditions = List.copyOf(conditions);
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }
}
