package io.github.kconfig4j.product.pom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.KconfigOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PomOptionsTest {
    private static final String KCONFIG = """
            config MODULES
            	bool
            	modules
            	default y
            config AUDIT
            	bool "Audit"
            config DRIVER
            	tristate "Driver"
            config JAVA_RELEASE
            	int "Release"
            	range 8 25
            	default 17
            config LIMIT
            	int "Limit"
            	depends on AUDIT
            config BASE
            	hex "Base"
            	default 0x10
            config NAME
            	string "Name"
            	default "Shop"
            """;

    @TempDir
    Path folder;

    private KconfigTree tree;

    @BeforeEach
    void readTree() throws Exception {
        Files.writeString(folder.resolve("Kconfig"), KCONFIG);
        tree = KconfigTree.read(folder, "Kconfig", KconfigOptions.defaults()).orElseThrow();
    }

    private Configuration configuration(String text) {
        return Configuration.resolve(
                tree,
                ConfigReader.read(tree, List.of(new ConfigInput("test", text)), "CONFIG_")
                        .values());
    }

    private static TreeMap<String, String> map(String... pairs) {
        TreeMap<String, String> map = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    @Test
    void valuesAreThoseThatPluginsRead() {
        List<String> options = List.of("AUDIT", "DRIVER", "JAVA_RELEASE", "LIMIT", "BASE", "NAME", "NOBODY");

        assertThat(OptionValues.of(options, configuration("")).properties())
                .isEqualTo(map(
                        "CONFIG_AUDIT",
                        "false",
                        "CONFIG_DRIVER",
                        "n",
                        "CONFIG_JAVA_RELEASE",
                        "17",
                        "CONFIG_LIMIT",
                        "",
                        "CONFIG_BASE",
                        "0x10",
                        "CONFIG_NAME",
                        "Shop"));
        assertThat(OptionValues.of(options, configuration("CONFIG_AUDIT=y\nCONFIG_LIMIT=5\nCONFIG_DRIVER=m\n"))
                        .properties())
                .containsEntry("CONFIG_AUDIT", "true")
                .containsEntry("CONFIG_LIMIT", "5")
                .containsEntry("CONFIG_DRIVER", "m");
    }

    @Test
    void whatIsRememberedIsReadAgain() {
        OptionValues values = new OptionValues(map("A", "", "B", "a=b\\u\u00e9\u2028\t", "C", "true"));

        assertThat(OptionValues.in(List.of("other", values.text()))).contains(values);
        assertThat(OptionValues.in(List.of("other"))).isEmpty();
        assertThat(values.text().lines()).hasSize(4);
    }

    @Test
    void mistakesAreToldAllAtOnce() {
        PomOptions options = new PomOptions(
                map(
                        "AUDIT",
                        "the property audit",
                        "JAVARELEASE",
                        "the configuration of maven-compiler-plugin",
                        "X",
                        "y"),
                new TreeSet<>(),
                map("NAME", "<finalName>"),
                map("LIMIT", "the command line", "PATH", "the command line"));

        assertThat(options.mistakes(tree)).extracting(Diagnostic::format).containsExactly("""
                The pom names ${CONFIG_JAVARELEASE} in the configuration of maven-compiler-plugin, and there is no option JAVARELEASE. (unknown-option-in-pom)
                  hint: Did you mean ${CONFIG_JAVA_RELEASE}?""", """
                The pom names ${CONFIG_X} in y, and there is no option X. (unknown-option-in-pom)
                  hint: Declare it in the Kconfig. A property of your own that has this name needs another one.""", """
                The pom names ${CONFIG_NAME} in <finalName>, which Maven reads before there is a configuration. (option-too-early)
                  hint: An option is known in the configuration of plugins, and in properties that only those use.""", """
                The property CONFIG_LIMIT is set by the command line, so that what the pom names so is not what the option LIMIT is. (option-as-property)
                  hint: Take it away. On the command line an option is set with -Dkconfig.set.LIMIT=VALUE.""");
        assertThat(options.isEmpty()).isFalse();
        assertThat(PomOptions.none().mistakes(tree)).isEmpty();
        assertThat(new PomOptions(map(), new TreeSet<>(), map(), map("LIMIT", "x")).isEmpty())
                .isTrue();
    }
}
