package io.github.kconfig4j.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundDialectTest {
    @TempDir
    Path tree;

    private void write(String name, String text) throws IOException {
        Path file = tree.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Optional<String> found() {
        return FoundDialect.in(tree, "Kconfig").map(f -> f.dialect().id() + ": " + f.reason());
    }

    @Test
    void nothingShows() throws IOException {
        write("Kconfig", "config A\n\tbool\n# rsource is a word in a comment\n");

        assertThat(found()).isEmpty();
    }

    @Test
    void aWordThatOnlyKconfiglibHas() throws IOException {
        write("Kconfig", "config A\n\tbool\n\norsource \"*/Kconfig\"\n");

        assertThat(found()).contains("kconfiglib: Kconfig:4 has 'orsource'");
    }

    @Test
    void theTreesOwnToolKnowsBest() throws IOException {
        write("Kconfig", "rsource \"x\"\n");
        write("scripts/kconfig/parser.y", "%token T_OPTIONAL\n");
        write("scripts/kconfig/preprocess.c", "");
        write("scripts/kconfig/conf.c", "mod2noconfig");

        assertThat(found()).contains("linux-6.1: the tree has scripts/kconfig/conf.c");
    }

    @Test
    void itsCopyOfKconfiglib() throws IOException {
        write("scripts/Kconfiglib/kconfiglib.py", "");

        assertThat(found()).contains("kconfiglib: the tree has scripts/Kconfiglib/kconfiglib.py");
    }

    @Test
    void theToolOfOpenWrtHasItsOwnFolder() throws IOException {
        write("scripts/config/parser.y", "%token T_OPTIONAL\n%token T_RESET\n");
        write("scripts/config/preprocess.c", "");
        write("scripts/config/lexer.l", "err = glob(name, GLOB_ERR | GLOB_MARK, NULL, &gl);\n");

        assertThat(found()).contains("openwrt: the tree has scripts/config/conf.c");
    }

    @Test
    void eachGenerationOfTheCTool() throws IOException {
        write("kconfig/parser.y", "%token T_OPTION \n%token T_OPTIONAL\n");
        write("kconfig/preprocess.c", "");
        write("kconfig/confdata.c", "");
        assertThat(found()).contains("u-boot: the tree has kconfig/conf.c");

        write("kconfig/confdata.c", "sym_escape_string_value(str)");
        assertThat(found()).contains("linux-4.20: the tree has kconfig/conf.c");

        write("kconfig/confdata.c", "fprintf(out, \"# end of %s\\n\");\n");
        assertThat(found()).contains("linux-5: the tree has kconfig/conf.c");

        write("kconfig/lexer.l", "if (glob(name, 0, NULL, &gl))\n");
        assertThat(found()).contains("unikraft: the tree has kconfig/conf.c");

        write("kconfig/parser.y", "%token T_TRANSITIONAL\n");
        assertThat(found()).contains("linux: the tree has kconfig/conf.c");

        write("kconfig/parser.y", "%token T_OPTIONAL\n");
        assertThat(found()).contains("coreboot: the tree has kconfig/conf.c");

        Files.delete(tree.resolve("kconfig/lexer.l"));
        assertThat(found()).contains("linux-5.13: the tree has kconfig/conf.c");

        Files.delete(tree.resolve("kconfig/preprocess.c"));
        write("kconfig/conf.c", "{\"syncconfig\", no_argument}");
        assertThat(found()).contains("linux-4.17: the tree has kconfig/conf.c");

        write("kconfig/confdata.c", "char *name = getenv(\"BR2_CONFIG\");\n");
        assertThat(found()).contains("buildroot: the tree has kconfig/conf.c");
        write("kconfig/confdata.c", "");

        write("kconfig/conf.c", "{\"silentoldconfig\", no_argument}");
        assertThat(found()).contains("legacy: the tree has kconfig/conf.c");
    }
}
