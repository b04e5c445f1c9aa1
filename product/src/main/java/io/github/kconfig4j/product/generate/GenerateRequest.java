package io.github.kconfig4j.product.generate;

import io.github.kconfig4j.product.pom.PomOptions;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the goal {@code generate} asks for.
 *
 * @param set the template set
 * @param variant the variant to generate
 * @param encoding the encoding that the module's sources are compiled in
 * @param findsDependents whether the compiler plugin itself finds what depends on a changed source; if not, that is
 *     marked for compilation
 * @param strict whether a value that is not granted and an unknown symbol are errors
 * @param taken what other executions of the goal have put into the same artifact: the execution's name by the path of the
 *     source or resource
 * @param dependencies those of the module, as {@code groupId:artifactId}
 * @param pom the options that the module's pom names; none if it is not for the module itself
 * @param hasConfiguration whether it is for the module itself and not for its tests: then the resolved configuration is among the resources
 */
public record GenerateRequest(
        SetLoader set,
        VariantSpec variant,
        Charset encoding,
        boolean findsDependents,
        boolean strict,
        Map<String, String> taken,
        SortedSet<String> dependencies,
        PomOptions pom,
        boolean hasConfiguration) {

    /** Copies the collections. */
    public GenerateRequest {
        taken = Map.copyOf(new TreeMap<>(taken));
        dependencies = Collections.unmodifiableSortedSet(new TreeSet<>(dependencies));
    }
}
