package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ordinary sources that do not lie where Maven's usually do, or are compiled otherwise. */
@Tag("matrix")
class LayoutsIT {
    private static final String COMPILER =
            "<artifactId>maven-compiler-plugin</artifactId>\n        <version>3.16.0</version>";

    private static ItProject project(String test) throws IOException {
        ItProject project = ItProject.copy("ordinary", "layouts-" + test);
        Trees.delete(project.file("src/main/java"));
        Trees.delete(project.file("src/main/resources"));
        Trees.delete(project.file("src/test"));
        return project;
    }

    private static void assertProved(Run run) {
        assertThat(run.output()).contains("BUILD SUCCESS").doesNotContain("GAPS");
        assertThat(run.lines("INFO"))
                .anyMatch(line -> line.startsWith("target/classes: PROVED;"))
                .anyMatch(line -> line.startsWith("target/shop-1.0.jar: PROVED;"))
                .anyMatch(line -> line.startsWith("target/shop-1.0-sources.jar: PROVED;"));
    }

    /** As Ant had it: sources with the resources among them in one folder, tests in another; and a folder that a plugin adds. */
    @Test
    void oneFolderForSourcesAndResourcesAndOneMore() throws Exception {
        ItProject project = project("ant");
        String options = project.read("src/main/kconfig/Kconfig");
        Trees.delete(project.file("src/main"));
        project.write("src/main/kconfig/Kconfig", options);
        project.replace("pom.xml", "  <build>\n", """
                  <build>
                    <sourceDirectory>src</sourceDirectory>
                    <testSourceDirectory>test</testSourceDirectory>
                    <resources>
                      <resource>
                        <directory>src</directory>
                        <excludes><exclude>**/*.java</exclude></excludes>
                      </resource>
                    </resources>
                """);
        project.replace("pom.xml", "    <plugins>\n", """
                    <plugins>
                      <plugin>
                        <groupId>org.codehaus.mojo</groupId>
                        <artifactId>build-helper-maven-plugin</artifactId>
                        <version>3.6.0</version>
                        <executions>
                          <execution>
                            <phase>process-sources</phase>
                            <goals><goal>add-source</goal></goals>
                            <configuration><sources><source>more</source></sources></configuration>
                          </execution>
                        </executions>
                      </plugin>
                """);
        project.write("src/shop/Main.java", """
                package shop;

                class Main {
                  // #if TLS
                  static class Secure implements Runnable {
                    public void run() {}
                  }
                  // #endif
                }
                """);
        project.write("src/shop/package-info.java", """
                // #if AUDIT
                @Deprecated
                // #endif
                package shop;
                """);
        project.write("src/shop/a.properties", "# #if AUDIT\naudit=everything\n# #endif\n");
        project.write("src/shop/notes.kt", "// as it is\r\n");
        project.write("src/META-INF/services/java.lang.Runnable", "shop.Main$Secure\n");
        project.write("test/shop/MainTest.java", """
                package shop;

                class MainTest {
                  // #if TLS
                  Main.Secure secure;
                  // #endif
                }
                """);
        project.write("more/more/More.java", "// #file if TLS\npackage more;\n\nclass More {}\n");

        assertThat(project.maven("verify").output())
                .contains("BUILD FAILURE")
                .contains(
                        "The sources in more/ have conditions, and a plugin has added the folder after the goal generate");

        project.replace("pom.xml", "<phase>process-sources<", "<phase>initialize<");
        assertProved(project.maven("verify"));
        assertThat(project.files("target/classes"))
                .containsExactly(
                        "META-INF/kconfig/config",
                        "META-INF/services/java.lang.Runnable",
                        "shop/Main.class",
                        "shop/a.properties",
                        "shop/notes.kt",
                        "shop/package-info.class");
        assertThat(project.read("target/classes/META-INF/services/java.lang.Runnable"))
                .isEqualTo("\n");

        // Nothing to generate, but resources to copy: the options still do not come along.
        Trees.delete(project.file("target/classes"));
        assertProved(project.maven("verify"));
        assertThat(project.file("target/classes/main")).doesNotExist();

        assertProved(project.maven("verify", "-Dkconfig.defconfig=tls"));
        assertThat(project.files("target/classes")).contains("more/More.class", "shop/Main$Secure.class");
        assertThat(project.read("target/classes/META-INF/services/java.lang.Runnable"))
                .isEqualTo("shop.Main$Secure\n");
    }

    /** The recipe of the compiler plugin's documentation for a module-info beside code for Java 8. */
    @Test
    void aModuleInfoWithDirectivesBesideJava8() throws Exception {
        ItProject project = project("module");
        project.replace("pom.xml", COMPILER, COMPILER + """

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
                </executions>
                """);
        project.write("src/main/java/module-info.java", """
                module shop {
                  requires java.logging;
                  exports shop;
                  // #if TLS
                  provides Runnable with shop.Secure;
                  // #endif
                }
                """);
        project.write("src/main/java/shop/Main.java", "package shop;\n\npublic class Main {}\n");
        project.write("src/main/java/shop/Secure.java", """
                // #file if TLS
                package shop;

                public class Secure implements Runnable {
                  public void run() {}
                }
                """);

        assertProved(project.maven("verify"));
        assertThat(project.latin1("target/classes/module-info.class")).doesNotContain("shop/Secure");

        assertProved(project.maven("verify", "-Dkconfig.defconfig=tls"));
        assertThat(project.latin1("target/classes/module-info.class")).contains("shop/Secure");
    }
}
