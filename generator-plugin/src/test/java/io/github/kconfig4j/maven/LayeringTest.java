package io.github.kconfig4j.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** What holds of all modules together; each module has a test of its own packages. */
@AnalyzeClasses(packages = "io.github.kconfig4j", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {
    private static final String ROOT = "io.github.kconfig4j.";

    @ArchTest
    static final ArchRule onlyTheGoalsKnowMaven = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "maven..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.maven..");

    /** It runs in the class loader of Maven, where there is nothing else of ours. */
    @ArchTest
    static final ArchRule whatRunsInTheMavenOfAVariantKnowsOnlyMaven = noClasses()
            .that()
            .resideInAPackage(ROOT + "maven.child")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("io.github.kconfig4j..")
                    .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(ROOT + "maven.child"))));

    @ArchTest
    static final ArchRule theStarterOfMavensDoesNotKnowTheGoals = noClasses()
            .that()
            .resideInAPackage(ROOT + "maven.each")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "maven");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = SlicesRuleDefinition.slices()
            .matching("io.github.kconfig4j.(**)")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule noMutableStatics =
            fields().that().areStatic().should().beFinal();
}
