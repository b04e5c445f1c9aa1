package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A shaded module that has a dependency only with an option. */
class DependencyByOptionIT {
    private static final String ENTERPRISE = "-Dkconfig.defconfig=enterprise";
    private static final String PLAIN = "-Dmaven.compiler.useIncrementalCompilation=false";
    private static final String BASKET = "src/main/java/com/example/shop/Basket.java";

    private static Path jar(ItProject project) {
        return project.file("target/shop-1.0.jar");
    }

    /** The module is built without the dependency and then with it, without a clean, and all variants each time. */
    @Test
    void aVariantHasTheDependenciesThatItsOptionsGive() throws Exception {
        ItProject project = ItProject.copy("by-option", "by-option");

        Run community = project.maven("verify");

        assertThat(community.output()).contains("BUILD SUCCESS");
        assertThat(community.lines("INFO"))
                .contains(
                        "community   community_defconfig   3      3        0 types, 1 member, 1 string    target/kconfig/community/sources",
                        "enterprise  enterprise_defconfig  3      3        0 types, 0 members, 0 strings  target/kconfig/enterprise/sources")
                .anyMatch(line -> line.startsWith("target/shop-1.0.jar: PROVED; 6 of 6 entries explained"));
        assertThat(JarEntries.of(jar(project)).keySet())
                .contains("com/example/shop/Till.class")
                .noneMatch(name -> name.startsWith("org/slf4j/"));
        assertThat(project.latin1("target/kconfig/enterprise/classes/com/example/shop/Till.class"))
                .contains("org/slf4j/LoggerFactory");

        Run enterprise = project.maven("verify", ENTERPRISE);

        assertThat(enterprise.output()).contains("BUILD SUCCESS");
        assertThat(enterprise.lines("INFO")).anyMatch(line -> line.startsWith("target/shop-1.0.jar: PROVED; "));
        assertThat(JarEntries.of(jar(project)).keySet()).contains("org/slf4j/LoggerFactory.class");
        assertThat(project.latin1("target/classes/module-info.class")).contains("org.slf4j");
        assertThat(project.latin1("target/kconfig/community/classes/module-info.class"))
                .doesNotContain("slf4j");
        assertThat(project.latin1("target/test-classes/com/example/shop/TillTest.class"))
                .contains("org/slf4j/Logger");
    }

    /** Also where only the dependency changes, and the compiler plugin looks at nothing but times. */
    @Test
    void codeThatUsesItWithoutAConditionDoesNotCompile() throws Exception {
        ItProject project = ItProject.copy("by-option", "by-option-unconditional");
        project.replace(
                BASKET, "return ++items;", "org.slf4j.LoggerFactory.getLogger(\"basket\");\n    return ++items;");

        Run enterprise = project.maven("process-classes", PLAIN, ENTERPRISE);

        assertThat(enterprise.lines("INFO"))
                .contains(
                        "community   community_defconfig   3      -        FAILED, 1 error                target/kconfig/community/sources");
        assertThat(enterprise.output())
                .contains(
                        BASKET + ":[9,14] package org.slf4j does not exist (javac)\n  in variant community\n",
                        "BUILD FAILURE");
        assertThat(project.files("target/classes")).contains("com/example/shop/Basket.class");

        Run community = project.maven("compile", PLAIN);

        assertThat(community.output())
                .contains("BUILD FAILURE", BASKET + ":[9,14] package org.slf4j does not exist (javac)");
        assertThat(project.files("target/classes")).noneMatch(file -> file.startsWith("com/"));
    }

    /** Who depends on a variant that is an artifact of its own gets what that variant depends on. */
    @Test
    @Tag("matrix")
    void aVariantThatIsAnArtifactHasOnlyItsDependencies() throws Exception {
        ItProject project = ItProject.copy("by-option", "by-option-artifacts");
        project.replace("pom.xml", "<artifactId>shop</artifactId>", "<artifactId>shop-artifacts</artifactId>");
        project.replace("pom.xml", "<goal>variants</goal>", "<goal>variant-jars</goal>");

        Run run = project.maven("install", "-Dkconfig.attachAs=artifact");

        assertThat(run.output()).contains("BUILD SUCCESS");
        assertThat(run.lines("INFO"))
                .anyMatch(line -> line.startsWith("target/shop-artifacts-1.0-enterprise.jar: PROVED; "));
        assertThat(compiles("community")).contains("BUILD SUCCESS");
        assertThat(compiles("enterprise")).contains("BUILD SUCCESS");
        assertThat(compiles("community", "org.slf4j.Logger log;")).contains("package org.slf4j does not exist");
        assertThat(compiles("enterprise", "org.slf4j.Logger log;")).contains("BUILD SUCCESS");
        assertThat(project.maven("package", "-Dkconfig.attachAs=folder").output())
                .contains("attachAs is classifier or artifact, not 'folder'");
    }

    /** What Maven says when somebody compiles against a variant. */
    private static String compiles(String variant, String... more) throws Exception {
        Path folder = Path.of(System.getProperty("it.work"), "by-option-user");
        Trees.delete(folder);
        Trees.write(
                folder,
                Map.of(
                        "pom.xml",
                        """
                        <project xmlns="http://maven.apache.org/POM/4.0.0">
                          <modelVersion>4.0.0</modelVersion>
                          <groupId>com.example</groupId><artifactId>user</artifactId><version>1.0</version>
                          <properties>
                            <maven.compiler.release>17</maven.compiler.release>
                            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                          </properties>
                          <dependencies>
                            <dependency>
                              <groupId>com.example</groupId>
                              <artifactId>shop-artifacts-%s</artifactId>
                              <version>1.0</version>
                            </dependency>
                          </dependencies>
                          <build><plugins><plugin>
                            <groupId>org.apache.maven.plugins</groupId>
                            <artifactId>maven-compiler-plugin</artifactId>
                            <version>3.16.0</version>
                          </plugin></plugins></build>
                        </project>
                        """.formatted(variant),
                        "src/main/java/User.java",
                        "class User { com.example.shop.Till till; " + String.join(" ", more) + " }\n"));
        return RealMaven.current().run(folder, List.of("compile")).output();
    }

    /** The module is built without the other one, and its variant with that of the other one. */
    @Test
    @Tag("matrix")
    void aModuleOfTheReactorCanDependOnAnOption() throws Exception {
        ItProject project = ItProject.copy("by-option-reactor", "by-option-reactor");

        for (String phase : List.of("process-classes", "package")) {
            assertThat(project.maven(phase).output()).contains("BUILD SUCCESS").doesNotContain("WARN");
            assertThat(project.latin1("app/target/kconfig/enterprise/classes/com/example/app/Main.class"))
                    .contains("up to 1000");
            assertThat(project.latin1("app/target/classes/com/example/app/Main.class"))
                    .doesNotContain("up to");
        }
        assertThat(project.read("app/target/app-1.0-enterprise.pom"))
                .contains("<artifactId>app-enterprise</artifactId>", "<artifactId>metrics-enterprise</artifactId>");
        assertThat(project.read("app/target/app-1.0-community.pom"))
                .contains("<artifactId>app-community</artifactId>")
                .doesNotContain("metrics");
    }

    @Test
    void aDependencyThatThePomDoesNotHaveIsAnError() throws Exception {
        ItProject project = ItProject.copy("by-option", "by-option-unknown");
        project.replace("src/main/kconfig/Kbuild", "slf4j-api", "slf4j-apo");

        Run run = project.maven("generate-sources");

        assertThat(run.output()).contains("""
                [ERROR] src/main/kconfig/Kbuild:[1,24] The module has no dependency 'org.slf4j:slf4j-apo'. (unknown-dependency)
                    dep-$(CONFIG_AUDIT) += org.slf4j:slf4j-apo
                                           ^
                  hint: Did you mean org.slf4j:slf4j-api?
                """).contains("BUILD FAILURE");
    }
}
