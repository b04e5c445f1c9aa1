package io.github.kconfig4j.product.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.generate.SourceRoot;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.set.SetLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.DocumentationTool;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

class JavadocSourcesTest {
    private static final String BASKET = """
            package p;

            /** What a customer takes to the till. */
            public class Basket implements Comparable<Basket> {
              // #if LARGE
              /** How much goes in. */
              public static final int MAX = 1000;
              // #else
              //- /** How much goes in. */
              //- public static final int MAX = 10;
              // #endif

              // #if AUDIT
              /**
               * Writes a line.
               *
               * @param line the line
               */
              public void log(String line) {}

              /** @return the last line */
              public String last() { return ""; }

              /**
               * @param line the line
               */
              public void cut(String line) {}

              public int lines, words;
              // #endif

              // #if AUDIT && !LARGE
              /***/
              protected void small() {}
              // #else
              //- public void plain() {}
              // #endif

              // #if LARGE || AUDIT
              @Override
              // #endif
              public int compareTo(Basket other) { return 0; }

              // #if AUDIT
              @Override
              public String toString() { return "a\\u0041"; }
              // #endif

              /** A total. */ public /*#if AUDIT*/ long /*#else*/ /*- int */ /*#endif*/ total() { return 0; }
            }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeModule() throws IOException {
        write("src/main/kconfig/Kconfig", """
                config AUDIT
                	bool "Audit"

                config LARGE
                	bool "Large"

                config HZ
                	int "Ticks"
                	default 100
                """);
        write("src/main/kconfig/Kbuild", "java-y += q/\n");
        write("src/main/kconfig/q/Kbuild", "java-$(CONFIG_AUDIT) += Log.java.ftl\njava-y += Limits.java\n");
        write("src/main/kconfig/q/Log.java.ftl", """
                <#-- A template. -->
                package q;

                /** A log. */
                public class Log {
                <#if config("AUDIT")>
                  /** Always here. */
                  public void always() {}
                </#if>
                <#if config("HZ > 250")>
                  /** Often. */
                  public void often() {}
                <#else>
                  public void seldom() {}
                </#if>
                }
                """);
        write("src/main/kconfig/q/Limits.java", "package q;\n\npublic interface Limits {}\n");
        write("src/main/java/p/Basket.java", BASKET);
        write(
                "src/main/java/p/Till.java",
                "// #file if LARGE && AUDIT\npackage p;\n\npublic class Till {\n  public void open() {}\n}\n");
        write("src/main/java/p/doc-files/till.txt", "A till.\n");
        write("src/other/java/r/Plain.java", "package r;\n\n/** Plain. */\npublic class Plain {}\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path output() {
        return folder.resolve("target/kconfig/javadoc-sources");
    }

    private JavadocResult make() {
        Path java = folder.resolve("src/main/java");
        Path set = folder.resolve("src/main/kconfig");
        SourceRoot ordinary =
                new SourceRoot(java, "src/main/java/", false, StandardCharsets.UTF_8, path -> path.endsWith(".java"));
        SetLoader loader = new SetLoader(new SetInput(
                set,
                "src/main/kconfig/",
                List.of(),
                KconfigOptions.defaults(),
                set,
                "src/main/kconfig/",
                List.of(ordinary),
                Optional.empty()));
        Path other = folder.resolve("src/other/java");
        return JavadocSources.write(new JavadocRequest(
                loader,
                Optional.empty(),
                true,
                List.of(
                        ordinary,
                        new SourceRoot(other, "src/other/java/", false, StandardCharsets.UTF_8, path -> true)),
                StandardCharsets.UTF_8,
                output(),
                new AtomicFiles(folder.resolve("target/scratch"))));
    }

    private String read(String path) throws IOException {
        return Files.readString(output().resolve(path));
    }

    @Test
    void eachCommentSaysWhenItsElementIsThere() throws Exception {
        JavadocResult result = make();

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.undocumented()).containsExactly("p.Basket.plain()", "q.Log.often()");
        assertThat(read("p/Basket.java")).isEqualTo("""
                package p;

                /** What a customer takes to the till. */
                public class Basket implements Comparable<Basket> {
                  // #if LARGE
                  /** How much goes in. */
                  public static final int MAX = 1000;
                  // #else
                  //- /** How much goes in. */
                  //- public static final int MAX = 10;
                  // #endif

                  // #if AUDIT
                  /**
                   * <strong>Only with AUDIT:</strong> Writes a line.
                   *
                   * @param line the line
                   */
                  public void log(String line) {}

                  /** <strong>Only with AUDIT.</strong>
                   * @return the last line */
                  public String last() { return ""; }

                  /** <strong>Only with AUDIT.</strong>
                   * @param line the line
                   */
                  public void cut(String line) {}

                  /** <strong>Only with AUDIT.</strong> */ public int lines, words;
                  // #endif

                  // #if AUDIT && !LARGE
                  /** <strong>Only if <code>AUDIT &amp;&amp; !LARGE</code>.</strong> */
                  protected void small() {}
                  // #else
                  //- public void plain() {}
                  // #endif

                  // #if LARGE || AUDIT
                  @Override
                  // #endif
                  public int compareTo(Basket other) { return 0; }

                  // #if AUDIT
                  /** <strong>Only with AUDIT:</strong> {@inheritDoc} */ @Override
                  public String toString() { return "a\\u0041"; }
                  // #endif

                  /** A total. */ public /*#if AUDIT*/ long /*#else*/ /*- int */ /*#endif*/ total() { return 0; }
                }
                """);
        assertThat(read("p/Till.java")).isEqualTo("""
                // #file if LARGE && AUDIT
                package p;

                /** <strong>Only with both LARGE and AUDIT.</strong> */ public class Till {
                  public void open() {}
                }
                """);
        assertThat(read("q/Log.java")).isEqualTo("""
                package q;

                /** <strong>Only with AUDIT:</strong> A log. */
                public class Log {
                  /** Always here. */
                  public void always() {}
                  /** <strong>Only if <code>AUDIT &amp;&amp; HZ &lt;= 250</code>.</strong> */ public void seldom() {}
                }
                """);
        assertThat(read("r/Plain.java")).isEqualTo("package r;\n\n/** Plain. */\npublic class Plain {}\n");
        assertThat(read("p/doc-files/till.txt")).isEqualTo("A till.\n");
    }

    @Test
    void theJavadocToolPutsItOnThePages() throws Exception {
        make();

        Path site = folder.resolve("site");
        StringWriter said = new StringWriter();
        DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
        try (StandardJavaFileManager files = tool.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(output())) {
            List<Path> units = sources.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            boolean succeeded = tool.getTask(
                            said,
                            files,
                            null,
                            null,
                            List.of("-d", site.toString(), "-Xdoclint:none", "-quiet", "-protected"),
                            files.getJavaFileObjectsFromPaths(units))
                    .call();
            assertThat(succeeded).as(said.toString()).isTrue();
        }
        assertThat(site.resolve("p/Basket.html"))
                .content()
                .contains("<strong>Only with AUDIT:</strong> Writes a line.")
                .contains("<strong>Only with AUDIT.</strong>");
        assertThat(site.resolve("p/package-summary.html"))
                .content()
                .contains("<strong>Only with both LARGE and AUDIT.</strong>");
        assertThat(site.resolve("q/Log.html")).content().contains("<strong>Only with AUDIT:</strong> A log.");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_23)
    void aCommentInMarkdown() throws Exception {
        write("src/main/java/p/Mark.java", """
                package p;

                public class Mark {
                  // #if AUDIT
                  /// Writes *a line*.
                  ///
                  /// @param line the line
                  public void log(String line) {}

                  /// @return the last line
                  public String last() { return ""; }
                  // #endif
                }
                """);

        make();

        assertThat(read("p/Mark.java")).isEqualTo("""
                package p;

                public class Mark {
                  // #if AUDIT
                  /// <strong>Only with AUDIT:</strong> Writes *a line*.
                  ///
                  /// @param line the line
                  public void log(String line) {}

                  /// <strong>Only with AUDIT.</strong>
                  /// @return the last line
                  public String last() { return ""; }
                  // #endif
                }
                """);
    }
}
