package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Modules that are compiled otherwise than by one execution of javac: a variant's classes are what the module's would be. */
class CompilerIT {
    private static final String COMPILER =
            "<artifactId>maven-compiler-plugin</artifactId>\n        <version>3.16.0</version>";
    private static final int JAVA_8 = 52;
    private static final int JAVA_9 = 53;
    private static final int JAVA_11 = 55;

    /** The module is built as the variant community. */
    private static ItProject shop(String test, String compiler) throws IOException {
        ItProject shop = ItProject.copy("quick-start", "compiler-" + test);
        shop.replace("pom.xml", COMPILER, COMPILER + compiler);
        return shop;
    }

    private static void assertSameClasses(ItProject shop) throws IOException {
        List<String> files = shop.files("target/classes");
        assertThat(files).isNotEmpty().isEqualTo(shop.files("target/kconfig/community/classes"));
        for (String file : files) {
            assertThat(shop.file("target/kconfig/community/classes/" + file))
                    .hasSameBinaryContentAs(shop.file("target/classes/" + file));
        }
    }

    private static int version(ItProject shop, String classFile) throws IOException {
        Path file = shop.file("target/kconfig/enterprise/classes/" + classFile);
        return ByteBuffer.wrap(Files.readAllBytes(file)).getInt(4);
    }

    /** The recipes of the compiler plugin's documentation, together: module-info beside Java 8, and a multi-release jar. */
    @Test
    void allExecutionsCountInTheirOrder() throws Exception {
        ItProject shop = shop("executions", """

                <executions>
                  <execution>
                    <id>default-compile</id>
                    <configuration><release>9</release></configuration>
                  </execution>
                  <execution>
                    <id>base-compile</id>
                    <goals><goal>compile</goal></goals>
                    <configuration>
                      <release>8</release>
                      <excludes><exclude>module-info.java</exclude></excludes>
                    </configuration>
                  </execution>
                  <execution>
                    <id>for-11</id>
                    <goals><goal>compile</goal></goals>
                    <configuration>
                      <release>11</release>
                      <multiReleaseOutput>true</multiReleaseOutput>
                      <compileSourceRoots><root>${project.basedir}/src/main/java11</root></compileSourceRoots>
                    </configuration>
                  </execution>
                </executions>
                """);
        shop.write(
                "src/main/java/module-info.java", "module shop { requires java.logging; exports com.example.shop; }");
        shop.write("src/main/java/com/example/shop/package-info.java", "/** The shop. */\npackage com.example.shop;\n");
        shop.write("src/main/java11/com/example/shop/Main.java", """
                package com.example.shop;

                class Main {
                    final Basket basket = new Basket();
                }
                """);

        Run run = shop.maven("process-classes");

        assertThat(run.output()).contains("BUILD SUCCESS").contains("target/classes: PROVED;");
        assertSameClasses(shop);
        assertThat(version(shop, "module-info.class")).isEqualTo(JAVA_9);
        assertThat(version(shop, "com/example/shop/AuditLog.class")).isEqualTo(JAVA_8);
        assertThat(version(shop, "META-INF/versions/11/com/example/shop/Main.class"))
                .isEqualTo(JAVA_11);
        assertThat(run.output()).doesNotContain("kconfig/own");
    }

    @Test
    void theModulesOwnPluginCompilesWhatMemoryCannot() throws Exception {
        ItProject shop = shop("fork", """

                <configuration>
                  <fork>true</fork>
                  <compilerArgs>
                    <arg>-J-Dfile.encoding=UTF-8</arg>
                    <arg>-h</arg>
                    <arg>${project.build.directory}/headers</arg>
                  </compilerArgs>
                </configuration>
                """);

        Run run = shop.maven("process-classes");

        assertThat(run.output()).contains("BUILD SUCCESS").contains("target/classes: PROVED;");
        assertThat(run.output()).contains("kconfig/own/build/classes");
        assertSameClasses(shop);
        assertThat(shop.file("target/kconfig/enterprise/classes/com/example/shop/AuditLog.class"))
                .exists();
        // Nothing of the module's own is touched, and nothing is left.
        assertThat(shop.file("target/classes/com/example/shop/AuditLog.class")).doesNotExist();
        assertThat(shop.file("target/maven-status/maven-compiler-plugin/compile")
                        .toFile()
                        .list())
                .containsExactly("default-compile");
        assertThat(shop.file("target/maven-status/kconfig/own")).doesNotExist();

        Run again = shop.maven("process-classes");

        assertThat(again.output()).contains("Nothing to compile").doesNotContain("Compiling ");
    }

    @Test
    @Tag("matrix")
    void anErrorThatTheModulesOwnPluginFindsPointsAtTheTemplate() throws Exception {
        ItProject shop = shop("error", """

                <configuration>
                  <fork>true</fork>
                  <compilerArgs><arg>-J-Dfile.encoding=UTF-8</arg></compilerArgs>
                </configuration>
                """);
        shop.replace(
                "src/main/kconfig/com/example/shop/AuditLog.java",
                "class AuditLog {",
                "class AuditLog { Missing missing;");

        Run run = shop.maven("process-classes");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output())
                .contains("[ERROR] src/main/kconfig/com/example/shop/AuditLog.java:[4,24] cannot find symbol (javac)");
    }
}
