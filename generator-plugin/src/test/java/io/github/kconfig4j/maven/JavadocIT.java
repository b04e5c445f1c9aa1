package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.jar.JarFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The javadoc plugin on what {@code javadoc-sources} writes. */
@Tag("matrix")
class JavadocIT {
    private static final String BASKET = "com/example/shop/Basket";

    @Test
    void theJavadocJarSaysWhatIsOnlyThereWithAnOption() throws Exception {
        ItProject project = ItProject.copy("ordinary", "javadoc");
        project.replace("pom.xml", "<goal>generate</goal>", "<goal>generate</goal><goal>javadoc-sources</goal>");
        project.replace("pom.xml", "  <build>\n    <plugins>\n", """
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>org.apache.maven.plugins</groupId>
                        <artifactId>maven-javadoc-plugin</artifactId>
                        <version>3.12.0</version>
                        <configuration>
                          <sourcepath>${project.build.directory}/javadoc-sources</sourcepath>
                        </configuration>
                        <executions>
                          <execution>
                            <goals><goal>jar</goal></goals>
                          </execution>
                        </executions>
                      </plugin>
                """);
        project.replace(
                "src/main/java/" + BASKET + ".java",
                "  // #if TLS\n  public String secure",
                "  // #if TLS\n  /** Encrypts. */\n  public String secure");
        project.write("src/main/kconfig/Kbuild", "java-y += com/\n");
        project.write("src/main/kconfig/com/Kbuild", "java-$(CONFIG_AUDIT) += Made.java.ftl\n");
        project.write(
                "src/main/kconfig/com/Made.java.ftl",
                "<#-- -->\npackage com;\n\n/** Made of a template. */\npublic class Made {\n<#if config(\"TLS\")>\n"
                        + "  public void secure() {}\n</#if>\n}\n");

        RealMaven.Run run = project.maven("package");

        assertThat(run.output())
                .contains("BUILD SUCCESS")
                .contains(
                        "4 sources for javadoc in target/javadoc-sources, 6 comments say when what they document is there")
                .contains("Not among them, since it stands in comments or excludes what is there:"
                        + " com.example.shop.Basket.plain()");
        try (JarFile jar =
                new JarFile(project.file("target/shop-1.0-javadoc.jar").toFile())) {
            assertThat(page(jar, BASKET)).contains("<strong>Only with TLS:</strong> Encrypts.");
            assertThat(page(jar, "com/Made"))
                    .contains("<strong>Only with AUDIT:</strong> Made of a template.")
                    .contains("<strong>Only with both AUDIT and TLS.</strong>");
        }
        assertThat(project.files("target/classes")).doesNotContain("com/Made.class");
    }

    private static String page(JarFile jar, String type) throws Exception {
        return new String(jar.getInputStream(jar.getEntry(type + ".html")).readAllBytes());
    }
}
