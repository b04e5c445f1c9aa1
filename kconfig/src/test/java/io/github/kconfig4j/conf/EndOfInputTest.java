package io.github.kconfig4j.conf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.options.Dialect;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Questions without answers. Where each keeps its value, the run ends as that of the C tools; where a value is invalid,
 * they ask without end, and we end with status 1.
 */
@Timeout(30)
class EndOfInputTest {
    private static final String ACCEPTABLE = """
            config A
            	bool "a"
            choice
            	prompt "c"
            config X
            	bool "x"
            config Y
            	bool "y"
            endchoice
            config S
            	string "s"
            config I
            	int "i"
            	default 3
            """;
    private static final String INVALID = ACCEPTABLE.replace("default 3", "default 007");
    private static final String INVALID_HEX =
            ACCEPTABLE.replace("int \"i\"", "hex \"i\"").replace("default 3", "default 0x1\n\trange 0x9 0x2");
    private static final String WARNING = "Kconfig:14:warning: 'I': number is invalid\n";
    private static final String END = "\nError in reading or end of file.\n";
    private static final String GIVEN_UP = "\n*** No answer is left, and the value as it is cannot be accepted.\n\n";
    private static final String WRITTEN = "#\n# configuration written to .config\n#\n";
    private static final int QUESTIONS = 4;
    private static final int REPEATED = 3;

    @TempDir
    Path directory;

    @BeforeEach
    void makeDirectoriesOfSilentoldconfig() throws IOException {
        Files.createDirectories(directory.resolve("include/config"));
        Files.createDirectories(directory.resolve("include/generated"));
    }

    /** A test with each dialect and mode that asks; {@code silentoldconfig} has tests of its own. */
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @CsvSource({
        "LINUX, oldaskconfig",
        "LINUX, oldconfig",
        "LINUX, syncconfig",
        "LINUX_6_1, oldaskconfig",
        "LINUX_6_1, oldconfig",
        "LINUX_6_1, syncconfig",
        "LEGACY, oldaskconfig",
        "LEGACY, oldconfig"
    })
    private @interface InEveryModeThatAsks {}

    /** Where the C tool asks for one of no members without end. */
    @Test
    void goesOnAfterAChoiceWithoutVisibleMembers() throws IOException {
        String hidden = ACCEPTABLE.replace("bool \"x\"", "bool \"x\" if A").replace("bool \"y\"", "bool \"y\" if A");

        ConfRun run = run(Dialect.LINUX, "oldaskconfig", hidden);

        assertThat(run.stdout()).isEqualTo("""
                *
                * Main menu
                *
                a (A) [N/y/?] (NEW)\s
                c
                choice[1-0?]: 0
                s (S) [] (NEW)\s
                i (I) [3] (NEW)\s
                """ + WRITTEN);
        assertThat(run.stderr()).isEqualTo(END.repeat(QUESTIONS - 1));
        assertThat(run.status()).isZero();
    }

    @InEveryModeThatAsks
    void keepsWhatIsThere(Dialect dialect, String mode) throws IOException {
        ConfRun run = run(dialect, mode, ACCEPTABLE);

        String written = mode.equals("syncconfig") ? "" : WRITTEN;
        assertThat(run.stdout()).isEqualTo(questions(dialect, mode) + question("3") + "\n" + written);
        assertThat(run.stderr()).isEqualTo(END.repeat(QUESTIONS));
        assertThat(run.status()).isZero();
        assertThat(directory.resolve(".config")).content().endsWith("""
                # CONFIG_A is not set
                CONFIG_X=y
                # CONFIG_Y is not set
                CONFIG_S=""
                CONFIG_I=3
                """);
    }

    @InEveryModeThatAsks
    void givesUpWhereTheValueIsInvalid(Dialect dialect, String mode) throws IOException {
        ConfRun run = run(dialect, mode, INVALID);

        assertThat(run.stdout())
                .isEqualTo(questions(dialect, mode) + (question("007") + "\n").repeat(REPEATED) + question("007"));
        assertThat(run.stderr()).isEqualTo(WARNING + END.repeat(QUESTIONS + REPEATED) + GIVEN_UP);
        assertThat(run.status()).isEqualTo(1);
        assertThat(directory.resolve(".config")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"LINUX, 0x9", "LINUX_6_1, 0x9", "LEGACY, 0x9"})
    void givesUpWhereTheRangeIsReversed(Dialect dialect, String value) throws IOException {
        ConfRun run = run(dialect, "oldconfig", INVALID_HEX);

        assertThat(run.stdout())
                .isEqualTo(
                        questions(dialect, "oldconfig") + (question(value) + "\n").repeat(REPEATED) + question(value));
        assertThat(run.stderr()).isEqualTo(END.repeat(QUESTIONS + REPEATED) + GIVEN_UP);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void silentoldconfigAsksNobodyWithoutATerminal() throws IOException {
        Files.writeString(directory.resolve(".config"), "CONFIG_A=y\n");

        ConfRun run = run(Dialect.LEGACY, "silentoldconfig", INVALID);

        assertThat(run.stdout()).isEqualTo("""
                *
                * Restart config...
                *
                *
                * Configuration
                *
                a (A) [Y/n] y
                c
                > 1. x (X) (NEW)
                  2. y (Y) (NEW)
                choice[1-2]: aborted!

                Console input/output is redirected. Run 'make oldconfig' to update configuration.

                """);
        assertThat(run.stderr()).isEqualTo(WARNING);
        assertThat(run.status()).isEqualTo(1);
        assertThat(directory.resolve(".config")).hasContent("CONFIG_A=y\n");
    }

    @Test
    void silentoldconfigAsksOnATerminal() throws IOException {
        Files.writeString(directory.resolve("Kconfig"), ACCEPTABLE);
        Files.writeString(directory.resolve(".config"), "CONFIG_A=y\n");

        ConfRun run = ConfRun.of(Dialect.LEGACY, directory, Map.of(), "2\nabc\n", true, "--silentoldconfig", "Kconfig");

        assertThat(run.stdout()).isEqualTo("""
                *
                * Restart config...
                *
                *
                * Configuration
                *
                a (A) [Y/n] y
                c
                > 1. x (X) (NEW)
                  2. y (Y) (NEW)
                choice[1-2]: s (S) [] (NEW) i (I) [3] (NEW) #
                # configuration written to .config
                #
                """);
        assertThat(run.stderr()).isEqualTo(END);
        assertThat(run.status()).isZero();
        assertThat(directory.resolve(".config")).content().endsWith("""
                CONFIG_A=y
                # CONFIG_X is not set
                CONFIG_Y=y
                CONFIG_S="abc"
                CONFIG_I=3
                """);
    }

    @ParameterizedTest
    @CsvSource({"LINUX, false, y", "LINUX, true,", "LEGACY, false, ''", "LEGACY, true,"})
    void echoesAnswersUnlessAPersonSawThemTyped(Dialect dialect, boolean terminal, @Nullable String echo)
            throws IOException {
        Files.writeString(directory.resolve("Kconfig"), "config A\n\tbool \"a\"\n");

        ConfRun run = ConfRun.of(dialect, directory, Map.of(), "y\n", terminal, "--oldconfig", "Kconfig");

        String question = dialect == Dialect.LEGACY ? "a (A) [N/y] (NEW) " : "a (A) [N/y/?] (NEW) ";
        assertThat(run.stdout()).endsWith(question + (echo == null ? "" : echo + "\n") + WRITTEN);
    }

    private ConfRun run(Dialect dialect, String mode, String kconfig) throws IOException {
        Files.writeString(directory.resolve("Kconfig"), kconfig);
        return ConfRun.of(dialect, directory, "--" + mode, "Kconfig");
    }

    private static String questions(Dialect dialect, String mode) {
        boolean legacy = dialect == Dialect.LEGACY;
        String restart = mode.equals("oldaskconfig") ? "" : "*\n* Restart config...\n*\n";
        String help = legacy ? "" : "?";
        return restart + "*\n* " + (legacy ? "Configuration" : "Main menu") + "\n*\n"
                + "a (A) [N/y" + (legacy ? "" : "/?") + "] (NEW) \n"
                + "c\n> 1. x (X) (NEW)\n  2. y (Y) (NEW)\nchoice[1-2" + help + "]: "
                + "s (S) [] (NEW) \n";
    }

    private static String question(String value) {
        return "i (I) [" + value + "] (NEW) ";
    }
}
