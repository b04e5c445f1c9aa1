package io.github.kconfig4j.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** The rooms and who may know whom: the table in {@code docs/architecture.md}. */
@AnalyzeClasses(packages = "io.github.kconfig4j", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {
    private static final String ROOT = "io.github.kconfig4j.";

    @ArchTest
    static final ArchRule dataFlowsOneWay = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("diagnostic")
            .definedBy(ROOT + "diagnostic..")
            .layer("syntax")
            .definedBy(ROOT + "syntax..")
            .layer("model")
            .definedBy(ROOT + "model..")
            .layer("config")
            .definedBy(ROOT + "config..")
            .optionalLayer("modes")
            .definedBy(ROOT + "modes..")
            .optionalLayer("explain")
            .definedBy(ROOT + "explain..")
            .layer("space")
            .definedBy(ROOT + "space..")
            .layer("lint")
            .definedBy(ROOT + "lint..")
            .layer("generate")
            .definedBy(ROOT + "generate..")
            .layer("compile")
            .definedBy(ROOT + "compile..")
            .layer("prove")
            .definedBy(ROOT + "prove..")
            .layer("jar")
            .definedBy(ROOT + "jar..")
            .layer("artifact")
            .definedBy(ROOT + "artifact..")
            .layer("evidence")
            .definedBy(ROOT + "evidence..")
            .layer("verdict")
            .definedBy(ROOT + "verdict..")
            .layer("product.files")
            .definedBy(ROOT + "product.files..")
            .layer("product.set")
            .definedBy(ROOT + "product.set..")
            .layer("product.variant")
            .definedBy(ROOT + "product.variant..")
            .layer("product.module")
            .definedBy(ROOT + "product.module..")
            .layer("product.build")
            .definedBy(ROOT + "product.build..")
            .layer("product.generate")
            .definedBy(ROOT + "product.generate..")
            .layer("product.proof")
            .definedBy(ROOT + "product.proof..")
            .layer("product.variants")
            .definedBy(ROOT + "product.variants..")
            .layer("product.jars")
            .definedBy(ROOT + "product.jars..")
            .layer("inspection")
            .definedBy(ROOT + "inspection..")
            .layer("maven")
            .definedBy(ROOT + "maven..")
            .whereLayer("syntax")
            .mayOnlyAccessLayers("diagnostic")
            .whereLayer("model")
            .mayOnlyAccessLayers("diagnostic", "syntax")
            .whereLayer("config")
            .mayOnlyAccessLayers("diagnostic", "syntax", "model")
            .whereLayer("modes")
            .mayOnlyAccessLayers("diagnostic", "syntax", "model", "config")
            .whereLayer("explain")
            .mayOnlyAccessLayers("diagnostic", "syntax", "model", "config")
            .whereLayer("space")
            .mayOnlyAccessLayers("diagnostic", "model", "config", "explain")
            .whereLayer("lint")
            .mayOnlyAccessLayers("diagnostic", "syntax", "model", "config", "explain", "space")
            .whereLayer("generate")
            .mayOnlyAccessLayers("diagnostic", "syntax", "model", "config")
            .whereLayer("compile")
            .mayOnlyAccessLayers("diagnostic", "model", "generate")
            .whereLayer("prove")
            .mayOnlyAccessLayers("diagnostic", "model", "config", "generate", "compile", "artifact")
            .whereLayer("jar")
            .mayNotAccessAnyLayer()
            .whereLayer("artifact")
            .mayOnlyAccessLayers("diagnostic")
            .whereLayer("evidence")
            .mayOnlyAccessLayers("artifact", "jar")
            .whereLayer("verdict")
            .mayOnlyAccessLayers("diagnostic", "evidence", "prove")
            .whereLayer("product.files")
            .mayNotAccessAnyLayer()
            .whereLayer("product.set")
            .mayOnlyAccessLayers("diagnostic", "syntax", "model", "config", "lint", "generate")
            .whereLayer("product.variant")
            .mayOnlyAccessLayers(
                    "diagnostic", "syntax", "model", "config", "explain", "space", "generate", "product.set")
            .whereLayer("product.module")
            .mayOnlyAccessLayers("diagnostic", "generate", "compile", "jar", "product.variant")
            .whereLayer("product.build")
            .mayOnlyBeAccessedByLayers("product.proof", "product.variants", "product.jars")
            .whereLayer("product.generate")
            .mayOnlyBeAccessedByLayers("maven")
            .whereLayer("product.proof")
            .mayOnlyBeAccessedByLayers("product.variants", "product.jars", "inspection", "maven")
            .whereLayer("product.variants")
            .mayOnlyBeAccessedByLayers("maven")
            .whereLayer("product.jars")
            .mayOnlyBeAccessedByLayers("maven")
            .whereLayer("inspection")
            .mayOnlyBeAccessedByLayers("maven")
            .whereLayer("maven")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule theLanguageNeedsOnlyTheJdk = classes()
            .that()
            .resideInAnyPackage(
                    ROOT + "diagnostic..",
                    ROOT + "syntax..",
                    ROOT + "model..",
                    ROOT + "config..",
                    ROOT + "modes..",
                    ROOT + "explain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    ROOT + "diagnostic..",
                    ROOT + "syntax..",
                    ROOT + "model..",
                    ROOT + "config..",
                    ROOT + "modes..",
                    ROOT + "explain..");

    @ArchTest
    static final ArchRule onlyTheGoalsKnowMaven = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "maven..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.maven..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = SlicesRuleDefinition.slices()
            .matching("io.github.kconfig4j.(**)")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule noMutableStatics =
            fields().that().areStatic().should().beFinal();
}
