package io.github.kconfig4j.layering;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which packages of ours each package of a module knows, as a table that is held to the module's classes. */
public final class Layering {
    private static final String ROOT = "io.github.kconfig4j.";

    private Layering() {}

    /**
     * Checks the classes of the module that is tested.
     *
     * @param table a line for each package of the module: {@code package: those that it may know}, all below our root
     */
    public static void check(String table) {
        JavaClasses compiled = new ClassFileImporter().importPath(Path.of("target/classes"));
        SortedMap<String, String[]> rows = new TreeMap<>();
        table.lines().forEach(line -> {
            String[] row = line.split(":", 2);
            rows.put(row[0], names(row[0] + row[1]));
        });

        assertThat(compiled.stream()
                        .map(c -> c.getPackageName().replace(ROOT, ""))
                        .collect(Collectors.toSet()))
                .as("packages of the module")
                .isEqualTo(rows.keySet());
        rows.forEach((name, known) -> classes()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + ".")).or(resideInAnyPackage(known)))
                .check(compiled));
    }

    private static String[] names(String row) {
        return Stream.of(row.strip().split("\\s+")).map(name -> ROOT + name).toArray(String[]::new);
    }
}
