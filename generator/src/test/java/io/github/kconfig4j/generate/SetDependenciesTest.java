package io.github.kconfig4j.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.source.SymbolUse;
import io.github.kconfig4j.model.KconfigTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetDependenciesTest {
    private static final SetCase CASE = SetCase.parse("""
            === src/main/kconfig/Kconfig
            config AUDIT
            	bool "Audit"
            config METRICS
            	bool "Metrics"
            === src/main/kconfig/Kbuild
            dep-$(CONFIG_AUDIT) += org.slf4j:slf4j-api
            dep-y += com.example:always
            === src/main/java/Kbuild
            java-$(CONFIG_METRICS) += metrics/
            === src/main/java/metrics/Kbuild
            dep-$(CONFIG_AUDIT) += com.example:audited-metrics
            === src/main/java/metrics/Gauge.java
            package metrics;
            class Gauge {}
            """);

    @TempDir
    Path directory;

    private KconfigTree tree;
    private TemplateSet set;

    @BeforeEach
    void read() throws IOException {
        tree = CASE.tree(directory);
        set = TemplateSet.read(CASE.roots(directory), tree, List.of(), AnalysisMemory.none())
                .set()
                .orElseThrow();
    }

    private SortedSet<String> absent(String config) {
        return set.dependencies().absent(CASE.configuration(tree, config));
    }

    @Test
    void aDependencyIsThereIfTheConditionsOfItsLineAndItsFolderHold() {
        assertThat(absent("")).containsExactly("com.example:audited-metrics", "org.slf4j:slf4j-api");
        assertThat(absent("CONFIG_AUDIT=y\n")).containsExactly("com.example:audited-metrics");
        assertThat(absent("CONFIG_METRICS=y\n")).containsExactly("com.example:audited-metrics", "org.slf4j:slf4j-api");
        assertThat(absent("CONFIG_AUDIT=y\nCONFIG_METRICS=y\n")).isEmpty();
    }

    @Test
    void whatThePomDoesNotDeclareIsAnErrorWithTheNearestThatItDoes() {
        SortedSet<String> declared = new TreeSet<>(List.of("org.slf4j:slf4j-simple", "com.example:always"));

        assertThat(set.dependencies().undeclared(declared))
                .extracting(Diagnostic::format)
                .containsExactly("""
                        src/main/kconfig/Kbuild:[1,24] The module has no dependency 'org.slf4j:slf4j-api'. (unknown-dependency)
                            dep-$(CONFIG_AUDIT) += org.slf4j:slf4j-api
                                                   ^
                          hint: Did you mean org.slf4j:slf4j-simple?""", """
                        src/main/java/metrics/Kbuild:[1,24] The module has no dependency 'com.example:audited-metrics'. (unknown-dependency)
                            dep-$(CONFIG_AUDIT) += com.example:audited-metrics
                                                   ^
                          hint: Declare it in the pom, with its version and scope. The module has com.example:always, org.slf4j:slf4j-simple.""");
        assertThat(set.dependencies().undeclared(new TreeSet<>()).get(0).format())
                .endsWith("hint: The module has no dependencies: declare it in the pom, with its version and scope.");
    }

    @Test
    void testsHaveNoDependenciesOfTheirOwn() {
        assertThat(set.dependencies().misplaced()).hasSize(3);
        assertThat(set.dependencies().misplaced().get(0).format()).isEqualTo("""
                src/main/kconfig/Kbuild:[1,24] 'org.slf4j:slf4j-api' is a dependency of the module, not only of its tests. (kbuild-dependency)
                    dep-$(CONFIG_AUDIT) += org.slf4j:slf4j-api
                                           ^
                  hint: Name it in a Kbuild of the module's own sources, also if its scope is test.""");
    }

    @Test
    void theOptionsOfDependenciesAreReadAndUsed() {
        assertThat(set.symbolsRead())
                .contains(
                        tree.symbol("AUDIT").orElseThrow(),
                        tree.symbol("METRICS").orElseThrow());
        assertThat(set.uses(tree.symbol("AUDIT").orElseThrow()))
                .extracting(use -> use.kind() + " " + use.path() + " " + use.first() + " " + use.condition())
                .containsExactlyInAnyOrder(
                        "DEPENDENCY org.slf4j:slf4j-api src/main/kconfig/Kbuild:1:24 AUDIT",
                        "DEPENDENCY com.example:audited-metrics src/main/java/metrics/Kbuild:1:24 METRICS && AUDIT");
        assertThat(set.uses(tree.symbol("METRICS").orElseThrow()))
                .extracting(SymbolUse::kind)
                .contains(SymbolUse.Kind.DEPENDENCY);
    }
}
