package io.github.kconfig4j.space;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a value that is not granted although nothing that its symbol depends on is in its way, and what is looked for then. */
class NotGrantedTest {
    private static final String MODULES = """
            config MODULES
            	bool "Modules"
            	modules

            """;

    @TempDir
    Path directory;

    @Test
    void withoutModulesThereIsNoM() throws IOException {
        String tree = MODULES + """
                config T
                	tristate "T"
                """;

        assertThat(why(tree, "CONFIG_T=m\n# CONFIG_MODULES is not set\n", "T", "m"))
                .isEqualTo("""
                        T is y [Kconfig:5]
                          not granted: set to m [.config:1]
                          without modules m is y
                            MODULES is n [Kconfig:1]
                              set to n [.config:2]
                        No configuration has all of these:
                          CONFIG_T=m [.config:1]
                          # CONFIG_MODULES is not set [.config:2]
                        To get m, tried and found to work:
                          CONFIG_MODULES=y
                          # instead of # CONFIG_MODULES is not set [.config:2]
                        """);
    }

    @Test
    void whereNoFileSpeaksOfModulesThereIsNeverM() throws IOException {
        String tree = """
                config T
                	tristate "T"
                """;

        assertThat(why(tree, "CONFIG_T=m\n", "T", "m")).isEqualTo("""
                T is y [Kconfig:1]
                  not granted: set to m [.config:1]
                  no option says that there are modules, and without them m is y
                No configuration gives it m.
                """);
    }

    @Test
    void whatIsMByItsDefaultIsYWithoutModules() throws IOException {
        String tree = MODULES + """
                config A
                	tristate "A"
                	depends on B

                config B
                	tristate
                	default m
                """;

        assertThat(why(tree, "CONFIG_MODULES=y\n", "A", "y")).isEqualTo("""
                A is n [Kconfig:5]
                  no default applies
                  it depends on B [Kconfig:6]
                    B is m [Kconfig:9]
                      default m [Kconfig:11]
                      it has no prompt, so nobody can set it
                To get y, tried and found to work:
                  CONFIG_A=y
                  # CONFIG_MODULES is not set
                  # instead of CONFIG_MODULES=y [.config:1]
                """);
    }

    @Test
    void aRequestThatCannotStayAsksForWhatItIsLeftIfOthersHangOnIt() throws IOException {
        String tree = MODULES + """
                config BUS
                	tristate "Bus"

                config LINK
                	bool "Link"
                	depends on BUS

                config PORT
                	bool "Port"
                	depends on LINK
                """;

        assertThat(why(tree, "CONFIG_MODULES=y\nCONFIG_BUS=m\nCONFIG_LINK=y\nCONFIG_PORT=y\n", "MODULES", "n"))
                .isEqualTo("""
                        MODULES is y [Kconfig:1]
                          set to y [.config:1]
                        To get n, tried and found to work:
                          # CONFIG_MODULES is not set
                          CONFIG_BUS=y
                          # instead of CONFIG_MODULES=y [.config:1], CONFIG_BUS=m [.config:2]
                        """);
    }

    @Test
    void whatHangsOnARequestThatHasToGoGoesWithIt() throws IOException {
        String tree = """
                config X
                	bool "X"

                config K
                	bool "K"
                	depends on !X

                config J
                	bool "J"
                	depends on K
                """;

        assertThat(why(tree, "CONFIG_K=y\nCONFIG_J=y\n", "X", "y")).isEqualTo("""
                X is n [Kconfig:1]
                  no default applies
                To get y, tried and found to work:
                  CONFIG_X=y
                  # instead of CONFIG_K=y [.config:1], CONFIG_J=y [.config:2]
                """);
    }

    @Test
    void aNumberOutsideOfItsRangeIsTheEndThatItViolates() throws IOException {
        String tree = """
                config HIGH
                	int "High"
                	default 20

                config X
                	int "X"
                	range 10 HIGH
                """;

        assertThat(why(tree, "CONFIG_X=40\n", "X", "40")).isEqualTo("""
                X is 20 [Kconfig:5]
                  not granted: set to 40 [.config:1]
                  40 is outside of the range 10 to HIGH [Kconfig:7]
                    HIGH is 20 [Kconfig:1]
                      default 20 [Kconfig:3]
                To get 40, tried and found to work:
                  CONFIG_HIGH=40
                """);
    }

    @Test
    void soIsADefaultOutsideOfIt() throws IOException {
        String tree = """
                config X
                	int "X"
                	default 200
                	range 1 100
                """;

        assertThat(why(tree, "", "X", "50")).isEqualTo("""
                X is 100 [Kconfig:1]
                  default 200 [Kconfig:3]
                    200 is outside of the range 1 to 100 [Kconfig:4]
                To get 50, tried and found to work:
                  CONFIG_X=50
                """);
    }

    @Test
    void whatIsNoValueOfTheTypeIsSaidToBeNone() throws IOException {
        String tree = MODULES + """
                config X
                	hex "X"
                	default 0x10
                	range 0x1 0x20
                """;

        assertThat(why(tree, "", "X", "zz")).isEqualTo("""
                X is 0x10 [Kconfig:5]
                  default 0x10 [Kconfig:7]
                  zz is no hex
                No configuration gives it zz.
                """);
        assertThat(why(tree, "", "MODULES", "m")).isEqualTo("""
                MODULES is n [Kconfig:1]
                  no default applies
                  m is no value of a bool
                No configuration gives it m.
                """);
    }

    @Test
    void whatIsNotGrantedItselfIsNotSaidToBeInTheWay() throws IOException {
        String tree = """
                config A
                	bool "A"

                choice
                	prompt "C"

                config ONE
                	bool "One"

                config TWO
                	bool "Two"
                	depends on A

                endchoice

                config N
                	int "N"
                	range 1 5
                	default 3
                """;
        KconfigOptions options = KconfigOptions.defaults().withDialect(Dialect.KCONFIGLIB);

        assertThat(why(options, tree, "# CONFIG_A is not set\nCONFIG_TWO=y\nCONFIG_N=9\n", "TWO", "y"))
                .isEqualTo("""
                        TWO is n [Kconfig:10]
                          not granted: set to y [.config:2]
                          its choice has ONE [Kconfig:4]
                            ONE is y [Kconfig:7]
                              the default of its choice [Kconfig:4]
                          it depends on A && <choice> [Kconfig:11]
                            A is n [Kconfig:1]
                              set to n [.config:1]
                        No configuration has all of these:
                          CONFIG_TWO=y [.config:2]
                          # CONFIG_A is not set [.config:1]
                        To get y, tried and found to work:
                          CONFIG_A=y
                          # instead of # CONFIG_A is not set [.config:1]
                        """);
    }

    private String why(String text, String config, String symbol, String wanted) throws IOException {
        return why(KconfigOptions.defaults(), text, config, symbol, wanted);
    }

    private String why(KconfigOptions options, String text, String config, String symbol, String wanted)
            throws IOException {
        Files.writeString(directory.resolve("Kconfig"), text);
        KconfigTree tree = KconfigTree.read(directory, "Kconfig", options).orElseThrow();
        ConfigInput input = new ConfigInput(".config", config);
        Configuration configuration = Configuration.resolve(
                tree, ConfigReader.read(tree, List.of(input), "CONFIG_").values());
        return Explanation.of(configuration, tree.symbol(symbol).orElseThrow(), wanted)
                .format("CONFIG_");
    }
}
