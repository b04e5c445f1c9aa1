package io.github.kconfig4j.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.product.TestModule;
import io.github.kconfig4j.product.variant.PartOfConfig;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionTest {
    private static final String CONFIG = """
            #
            # Automatically generated file; DO NOT EDIT.
            # Main menu
            #
            CONFIG_HAVE_WORK=y
            CONFIG_WORK=y
            CONFIG_HZ=100
            """;

    @TempDir
    Path folder;

    private TestModule module;

    @BeforeEach
    void writeModule() throws IOException {
        module = new TestModule(folder);
    }

    private InspectionResult extract(String name) {
        return Extraction.extract(new ExtractRequest(module.set(), name, folder.resolve(name)));
    }

    private static List<String> said(InspectionResult result) {
        return result.diagnostics().stream().map(Diagnostic::format).toList();
    }

    private void writeJar(String entry, String text) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("a.jar"));
                ZipOutputStream jar = new ZipOutputStream(out)) {
            jar.putNextEntry(new ZipEntry(entry));
            jar.write(text.getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        }
    }

    @Test
    void fromAJar() throws Exception {
        writeJar("META-INF/kconfig/config", CONFIG);

        InspectionResult result = extract("a.jar");

        assertThat(result.answer().orElseThrow().text()).isEqualTo(CONFIG);
        assertThat(result.answer().orElseThrow().print(Format.JSON)).isEqualTo("""
                {
                  "question": "extract",
                  "artifact": "a.jar",
                  "sameAsSet": true,
                  "values": {
                    "HAVE_WORK": "y",
                    "HZ": "100",
                    "WORK": "y"
                  },
                  "config": "#\\n# Automatically generated file; DO NOT EDIT.\\n# Main menu\\n#\\nCONFIG_HAVE_WORK=y\\nCONFIG_WORK=y\\nCONFIG_HZ=100\\n"
                }
                """);
        assertThat(said(result)).isEmpty();
    }

    @Test
    void fromAFolderOfClassesThatAnotherSetWasMadeFor() throws Exception {
        module.write(
                "classes/META-INF/kconfig/config",
                CONFIG.replace("CONFIG_HAVE_WORK=y", "# CONFIG_HAVE_WORK is not set") + "CONFIG_OLD=\"a=b\"\n");

        InspectionResult result = extract("classes");

        assertThat(result.answer().orElseThrow().json().print())
                .contains("\"sameAsSet\": false", "\"OLD\": \"\\\"a=b\\\"\"");
        assertThat(said(result)).containsExactly("""
                classes!/META-INF/kconfig/config:[8,8] unknown symbol: OLD, which src/main/kconfig/Kconfig does not declare (unknown-symbol)
                    CONFIG_OLD="a=b"
                           ^
                  hint: as was tried: remove CONFIG_OLD="a=b\"""", """
                classes!/META-INF/kconfig/config:[6,8] WORK=y was asked for and is not granted: WORK is n [src/main/kconfig/Kconfig:4] (not-granted)
                  not granted: set to y [classes!/META-INF/kconfig/config:6]
                  no default applies
                  it depends on HAVE_WORK [src/main/kconfig/Kconfig:5]
                    HAVE_WORK is n [src/main/kconfig/Kconfig:1]
                      set to n [classes!/META-INF/kconfig/config:5]
                  No configuration has all of these:
                    CONFIG_WORK=y [classes!/META-INF/kconfig/config:6]
                    # CONFIG_HAVE_WORK is not set [classes!/META-INF/kconfig/config:5]
                  hint: to get it, as was tried:
                    CONFIG_HAVE_WORK=y
                    # instead of # CONFIG_HAVE_WORK is not set [classes!/META-INF/kconfig/config:5]""", """
                classes was made with other options than this set has; they give: (other-configuration)
                  no OLD, not "a=b"
                  no WORK, not y""");
    }

    @Test
    void ofOtherCommentsAlone() throws Exception {
        writeJar("META-INF/kconfig/config", CONFIG.replace("Main menu", "Another title"));

        assertThat(said(extract("a.jar")))
                .containsExactly(
                        "a.jar has the values that this set gives, in another order or with other comments. (other-configuration)");
    }

    /** A module of a tree has only the options that it has to do with. */
    @Test
    void ofAPartOfTheOptions() throws Exception {
        String part = PartOfConfig.of(CONFIG, Set.of("HAVE_WORK", "WORK"));
        writeJar("META-INF/kconfig/config", part);

        assertThat(part).isEqualTo("""
                #
                # Automatically generated file; DO NOT EDIT.
                # Main menu
                #
                # Only the options that this module reads, and those that decide on them.
                CONFIG_HAVE_WORK=y
                CONFIG_WORK=y
                """);
        InspectionResult result = extract("a.jar");
        assertThat(said(result)).isEmpty();
        assertThat(result.answer().orElseThrow().json().print()).contains("\"sameAsSet\": true");

        writeJar(
                "META-INF/kconfig/config", part.replace("CONFIG_WORK=y", "# CONFIG_WORK is not set") + "CONFIG_HZ=7\n");
        module.write("src/main/kconfig/Kconfig", """
                config HAVE_WORK
                	bool "h"
                config HZ
                	int
                	default 8
                """);
        assertThat(said(extract("a.jar"))).last().asString().startsWith("a.jar was made with other options");
    }

    @Test
    void fromNothing() throws Exception {
        module.write("damaged.jar", "PK no jar");
        writeJar("META-INF/MANIFEST.MF", "");

        assertThat(said(extract("absent.jar"))).containsExactly("There is no file absent.jar. (no-artifact)");
        assertThat(said(extract("damaged.jar")))
                .containsExactly("damaged.jar is no jar, or damaged: zip END header not found. (damaged-jar)");
        assertThat(said(extract("a.jar")))
                .containsExactly("a.jar has no META-INF/kconfig/config: it was not made by the goals of this plugin, or"
                        + " by an early version. (no-configuration)");
        assertThat(said(extract("configs"))).hasSize(1).first().asString().startsWith("configs has no META-INF");
    }
}
