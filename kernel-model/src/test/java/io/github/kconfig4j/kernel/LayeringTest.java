package io.github.kconfig4j.kernel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.kconfig4j.kernel", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {
    @ArchTest
    static final ArchRule whatTimersCompileAgainstKnowsNothingThatIsBelow = classes()
            .that()
            .resideInAPackage("io.github.kconfig4j.kernel")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.github.kconfig4j.kernel", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule theModelKnowsNothingElse = classes()
            .that()
            .resideInAPackage("io.github.kconfig4j.kernel.machine")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.kconfig4j.kernel", "io.github.kconfig4j.kernel.machine", "java..", "org.jspecify..");
}
