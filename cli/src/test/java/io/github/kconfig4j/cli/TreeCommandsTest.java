package io.github.kconfig4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that read Kconfig files. */
class TreeCommandsTest {
    @TempDir
    Path directory;

    @BeforeEach
    void writeTree() throws IOException {
        write("Kconfig", """
                config NET
                	bool "Networking"

                config DRIVER
                	bool "Driver"
                	depends on NET

                config HZ
                	int "Ticks"
                	default 100

                choice
                	prompt "Speed"

                config SLOW
                	bool "Slow"

                config FAST
                	bool "Fast"

                endchoice
                """);
    }

    @Test
    void confHandsItsArgumentsOver() throws IOException {
        CommandRun run = CommandRun.in(directory, "conf", "--dialect=linux-6.1", "-s", "--alldefconfig", "Kconfig");

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(read(".config")).isEqualTo("""
                #
                # Automatically generated file; DO NOT EDIT.
                # Main menu
                #
                # CONFIG_NET is not set
                CONFIG_HZ=100
                CONFIG_SLOW=y
                # CONFIG_FAST is not set
                """);
        assertThat(CommandRun.in(directory, "conf", "--dialect", "linux", "--olddefconfig", "Missing"))
                .isEqualTo(new CommandRun(1, "", "can't find file Missing\n"));
    }

    @Test
    void theDialectShowsByItself() throws IOException {
        write("Kconfig", "orsource \"none\"\nconfig A\n\tdef_int 5\n");
        String said = "kconfig: dialect kconfiglib, since Kconfig:1 has 'orsource' (--dialect chooses another)\n";

        assertThat(CommandRun.in(directory, "conf", "--alldefconfig", "Kconfig"))
                .isEqualTo(new CommandRun(0, "Configuration saved to '.config'\n", said));
        assertThat(read(".config")).isEqualTo("CONFIG_A=5\n");
        assertThat(CommandRun.in(directory, "conf", "-s", "--alldefconfig", "Kconfig"))
                .isEqualTo(new CommandRun(0, "", ""));
        assertThat(CommandRun.in(directory, "lint").err()).startsWith(said);
        assertThat(CommandRun.in(directory, "conf", "--dialect", "linux", "--alldefconfig", "Kconfig")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void confTakesTheDialectFromOptionsOnly() {
        assertThat(CommandRun.in(directory, "conf", "--dialect", "pascal", "--alldefconfig", "Kconfig"))
                .isEqualTo(
                        new CommandRun(
                                1,
                                "",
                                "kconfig: unknown dialect 'pascal'; there are linux, linux-next, linux-6.1, linux-5.13, openwrt, linux-5, linux-4.20, u-boot, unikraft, legacy, linux-4.17, buildroot, coreboot, kconfiglib\n"));
        assertThat(CommandRun.in(directory, "conf", "--alldefconfig", "--", "--dialect=pascal")
                        .err())
                .isEqualTo("can't find file --dialect=pascal\n");
    }

    @Test
    void mergeSaysWhatWasReplacedAndWhyAValueIsNotGranted() throws IOException {
        write("base", "CONFIG_HZ=250\n");
        write("fragment", "CONFIG_HZ=300\nCONFIG_DRIVER=y\n");

        assertThat(CommandRun.in(directory, "merge", "base", "fragment")).isEqualTo(new CommandRun(0, "", """
                fragment:1:8: CONFIG_HZ=300 replaces 250 of base:1:8
                fragment:2:8: CONFIG_DRIVER shall be y and is n
                  DRIVER is n [Kconfig:4]
                    not granted: set to y [fragment:2]
                    no default applies
                    it depends on NET [Kconfig:5]
                      NET is n [Kconfig:1]
                        no default applies
                  To get y, tried and found to work:
                    CONFIG_NET=y
                """));
        assertThat(read(".config")).isEqualTo("""
                #
                # Automatically generated file; DO NOT EDIT.
                # Main menu
                #
                # CONFIG_NET is not set
                CONFIG_HZ=300
                CONFIG_SLOW=y
                # CONFIG_FAST is not set
                """);
    }

    @Test
    void mergeGivesWhatConfGivesForTheMergedFile() throws IOException {
        write("base", "CONFIG_NET=y\nCONFIG_FAST=y\n");
        write("fragment", "CONFIG_DRIVER=y\n");
        write("all", "CONFIG_NET=y\nCONFIG_FAST=y\nCONFIG_DRIVER=y\n");
        for (String dialect : new String[] {"linux", "linux-6.1"}) {
            CommandRun.in(directory, "merge", "--dialect", dialect, "-o", "merged", "base", "fragment");
            CommandRun.in(
                    directory,
                    Map.of("KCONFIG_ALLCONFIG", "all"),
                    "conf",
                    "--dialect",
                    dialect,
                    "-s",
                    "--alldefconfig",
                    "Kconfig");
            assertThat(read("merged")).isEqualTo(read(".config")).contains("CONFIG_FAST=y");
        }
    }

    @Test
    void strictMergeWritesNothingIfAValueIsReplaced() throws IOException {
        write("base", "CONFIG_HZ=250\n");
        write("fragment", "CONFIG_HZ=300\n");

        assertThat(CommandRun.in(directory, "merge", "--strict", "base", "fragment"))
                .isEqualTo(new CommandRun(1, "", "fragment:1:8: CONFIG_HZ=300 replaces 250 of base:1:8\n"));
        assertThat(directory.resolve(".config")).doesNotExist();
    }

    @Test
    void sampleWritesWhatRandconfigGivesForEachSeed() throws IOException {
        for (String dialect : new String[] {"linux", "linux-6.1"}) {
            CommandRun run = CommandRun.in(
                    directory, "sample", "--dialect", dialect, "--count=12", "--seed=100", "--output-dir=d/" + dialect);
            assertThat(run).isEqualTo(new CommandRun(0, "", ""));
            for (int i = 1; i <= 12; i++) {
                CommandRun.in(
                        directory,
                        Map.of("KCONFIG_SEED", String.valueOf(100 + i)),
                        "conf",
                        "--dialect",
                        dialect,
                        "--randconfig",
                        "Kconfig");
                assertThat(read("d/" + dialect + "/" + String.format("%04d.config", i)))
                        .isEqualTo(read(".config"));
            }
        }
    }

    @Test
    void sampleRefusesProbabilitiesThatMakeNoSense() {
        assertThat(CommandRun.in(
                        directory, Map.of("KCONFIG_PROBABILITY", "101"), "sample", "--count=2", "--output-dir=d"))
                .isEqualTo(new CommandRun(
                        1,
                        "",
                        "kconfig: KCONFIG_PROBABILITY must be one to three numbers from 0 to 100, the two of tristates "
                                + "together at most 100\n"));
    }

    @Test
    void whyReadsTheConfigAndFindsSettings() throws IOException {
        write(".config", "# CONFIG_NET is not set\n");

        assertThat(CommandRun.in(directory, "why", "CONFIG_DRIVER=y")).isEqualTo(new CommandRun(0, """
                DRIVER is n [Kconfig:4]
                  no default applies
                  it depends on NET [Kconfig:5]
                    NET is n [Kconfig:1]
                      set to n [.config:1]
                To get y, tried and found to work:
                  CONFIG_NET=y
                  CONFIG_DRIVER=y
                  # instead of # CONFIG_NET is not set [.config:1]
                """, ""));
        assertThat(CommandRun.in(directory, "why", "NOTHING"))
                .isEqualTo(new CommandRun(1, "", "kconfig: no Kconfig file declares NOTHING\n"));
        assertThat(CommandRun.in(directory, "why", "--config=none", "NET"))
                .isEqualTo(new CommandRun(1, "", "kconfig: cannot read none: no such file\n"));
    }

    @Test
    void whyExplainsAnExpression() throws IOException {
        write(".config", "CONFIG_NET=y\n");

        assertThat(CommandRun.in(directory, "why", "DRIVER && HZ > 250 && !SLOW"))
                .isEqualTo(new CommandRun(0, """
                DRIVER && HZ > 250 && !SLOW is n
                  DRIVER is n [Kconfig:4]
                    no default applies
                  HZ > 250 does not hold
                    HZ is 100 [Kconfig:8]
                      default 100 [Kconfig:10]
                  SLOW is y [Kconfig:15]
                    the default of its choice [Kconfig:12]
                To get y, tried and found to work:
                  CONFIG_DRIVER=y
                  CONFIG_HZ=251
                  CONFIG_FAST=y
                """, ""));
        assertThat(CommandRun.in(directory, "why", "NET && (FAST || HZ = 100)")).isEqualTo(new CommandRun(0, """
                NET && (FAST || HZ = 100) is y
                  NET is y [Kconfig:1]
                    set to y [.config:1]
                  HZ = 100 holds
                    HZ is 100 [Kconfig:8]
                      default 100 [Kconfig:10]
                To get n, tried and found to work:
                  # CONFIG_NET is not set
                  # instead of CONFIG_NET=y [.config:1]
                """, ""));
        assertThat(CommandRun.in(directory, "why", "NET && CONFIG_DRIVER")).isEqualTo(new CommandRun(1, "", """
                kconfig: expression:[1,8] no Kconfig file declares the symbol 'CONFIG_DRIVER' (unknown-symbol)
                    NET && CONFIG_DRIVER
                           ^
                  hint: write 'DRIVER', without CONFIG_
                """));
    }

    @Test
    void lintHasAStatus() throws IOException {
        assertThat(CommandRun.in(directory, "lint")).isEqualTo(new CommandRun(0, "", ""));
        write("Kconfig", "config A\n\tbool \"A\"\n\tdepends on MISSING\n");
        assertThat(CommandRun.in(directory, "lint").status()).isEqualTo(1);
    }

    @Test
    void spaceSaysWhatIsTheSameInEveryConfiguration() throws IOException {
        write("Kconfig", """
                config NEVER
                	bool "never"
                	depends on SLOW && FAST

                config EVER
                	def_bool SLOW || FAST

                config LOST
                	bool
                	depends on NEVER

                config GONE
                	bool "gone"
                	depends on FAST && X86

                config UNSET
                	bool

                choice
                	prompt "Speed"

                config SLOW
                	bool "Slow"

                config FAST
                	bool "Fast"

                endchoice

                config N
                	int "n"
                	range 1 3
                """);

        CommandRun run = CommandRun.in(directory, "space");

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                Kconfig:1: NEVER is n in every configuration: it depends on SLOW && FAST, which never holds
                Kconfig:8: LOST is n in every configuration: it depends on NEVER, which never holds
                Kconfig:12: GONE is n in every configuration: it depends on X86, which no file declares
                Kconfig:16: UNSET is n in every configuration: nothing sets it
                Kconfig:5: EVER is never n
                symbols: 8, bool or tristate: 7
                n in every configuration: 4, with a prompt: 2
                never n: 1
                neither could be found out: 0
                taken approximately: 0
                configurations: 6, numbers and strings counted by the kinds of their values
                """);
        assertThat(run.err()).matches("kconfig: \\d+\\.\\d s, of which \\d+\\.\\d s for reading the files\n");
        assertThat(CommandRun.in(directory, "space", "--summary").out())
                .isEqualTo(run.out().substring(run.out().indexOf("symbols: 8")));
    }

    @Test
    void spaceSaysWhatItTakesApproximatelyAndThatItsCountIsABound() throws IOException {
        write("Kconfig", """
                config A
                	int "a"

                config B
                	int "b"

                config MORE
                	def_bool A < B

                config NEVER
                	def_bool MORE && A = B
                """);

        assertThat(CommandRun.in(directory, "space").out()).isEqualTo("""
                Kconfig:10: NEVER: no configuration was found in which it has another value, nor is it certain that there is none
                Kconfig:7: taken approximately: A < B
                Kconfig:10: taken approximately: A = B
                symbols: 4, bool or tristate: 2
                n in every configuration: 0, with a prompt: 0
                never n: 0
                neither could be found out: 1
                taken approximately: 2
                configurations: at least 1, at most 36, numbers and strings counted by the kinds of their values
                """);
    }

    @Test
    void errorsInKconfigFilesAreAllTold() throws IOException {
        write("Kconfig", "config A\n\tboool \"A\"\n\nconfig B\n\tbool \"B\"\n\tselect\n");

        CommandRun run = CommandRun.in(directory, "lint");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("Kconfig:[2,")
                .contains("Kconfig:[6,")
                .endsWith("kconfig: the Kconfig files have errors\n");
    }

    @Test
    void wrongArgumentsAreToldWithTheUsage() {
        CommandRun run = CommandRun.in(directory, "sample", "--count=x", "--output-dir=d");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("Invalid value for option '--count': 'x' is not an int\n");
        assertThat(CommandRun.in(directory).status()).isEqualTo(2);
        assertThat(CommandRun.in(directory, "--help").status()).isZero();
    }

    @Test
    void trainingRunsEachCommand() throws IOException {
        assertThat(Training.run(directory)).containsOnly(0, 1);
        assertThat(Training.run(directory).stream().filter(status -> status == 1))
                .hasSize(2);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private String read(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }
}
