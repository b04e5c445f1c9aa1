package io.github.kconfig4j.menuconfig;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.options.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keys do, without a terminal. */
class EditingTest {
    private static final Path KCONFIG = Path.of("src/test/resources/screens/Kconfig");

    @TempDir
    Path directory;

    private Typist typist;

    @BeforeEach
    void open() throws IOException {
        typist = Typist.at(directory, Files.readString(KCONFIG));
    }

    @Test
    void spaceGoesThroughTheValues() {
        typist.keys("DOWN ENTER DOWN DOWN");
        for (String value : new String[] {"m", "y", "n"}) {
            typist.keys("SPACE");
            assertThat(typist.value("STOCK")).isEqualTo(value);
        }
    }

    @Test
    void aSelectedEntryCannotBeChangedAndSaysWhoSelectsIt() {
        typist.keys("DOWN ENTER DOWN DOWN y DOWN n");

        assertThat(typist.value("NUMBERS")).isEqualTo("y");
        assertThat(typist.lines()).contains(" -*- Numbers  (selected by STOCK)");
        assertThat(typist.message()).isEqualTo("NUMBERS cannot be n: it is selected. F10 says why.");
    }

    @Test
    void theTitleHasTheValuesThatOldToolsPutIntoIt(@TempDir Path folder) {
        Typist old = Typist.at(
                folder, "mainmenu \"Shop $SIZE\"\nconfig SIZE\n\tint \"Size\"\n\tdefault 7\n", Dialect.LEGACY);

        assertThat(old.state.body().title()).isEqualTo("Shop 7");
        assertThat(String.join("\n", old.rows())).contains(" - Shop 7").doesNotContain("$");
    }

    @Test
    void theCursorStaysOnItsEntryWhenOthersAppearAboveIt() {
        typist.keys("/ \"^EURO$\" ENTER ESCAPE ESCAPE DOWN DOWN");
        assertThat(typist.lines()).contains("     Currency (Euro)  --->");

        typist.keys("UP ENTER DOWN y UP y DOWN DOWN y");

        assertThat(typist.value("XML")).isEqualTo("y");
        assertThat(typist.value("EXPORT")).isEqualTo("n");
    }

    @Test
    void ofAChoiceOneMemberIsSet() {
        typist.keys("DOWN DOWN ENTER");
        assertThat(typist.lines()).containsExactly(" (X) Euro", " ( ) Yen 円 for shops in 日本");

        typist.keys("DOWN ENTER");

        assertThat(typist.value("YEN")).isEqualTo("y");
        assertThat(typist.value("EURO")).isEqualTo("n");
        assertThat(typist.lines()).contains("     Currency (Yen 円 for shops in 日本)  --->");
    }

    @Test
    void aNumberIsCheckedWhileItIsTyped() {
        typist.keys("/ \"^LIMIT$\" ENTER ENTER BACKSPACE \"x\"");
        assertThat(typist.lines()).contains("This is not a whole number.");
        typist.keys("BACKSPACE \"11\" ENTER");
        assertThat(typist.lines()).contains("11 is not from 1 to 10.");
        assertThat(typist.value("LIMIT")).isEqualTo("5");

        typist.keys("BACKSPACE ENTER");

        assertThat(typist.value("LIMIT")).isEqualTo("1");
        assertThat(typist.message()).isEqualTo("LIMIT: 5 -> 1");
    }

    @Test
    void aHexadecimalNumberNeedsNoPrefix() {
        typist.keys("/ \"^ADDRESS$\" ENTER ENTER CLEAR \"1aB\" ENTER");

        assertThat(typist.value("ADDRESS")).isEqualTo("0x1aB");
    }

    @Test
    void lettersFindEntriesThenButtons() {
        typist.keys("DOWN ENTER a");
        assertThat(typist.state.body().note()).startsWith("CONFIG_ADDRESS=");
        typist.keys("l");
        assertThat(typist.state.body().title()).isEqualTo("Load");
    }

    @Test
    void whatWasChangedIsTakenBackAndMadeAgain() {
        typist.keys("DOWN ENTER y DOWN y");
        assertThat(typist.value("EXPORT")).isEqualTo("y");

        typist.keys("UNDO UNDO UNDO");
        assertThat(typist.value("AUDIT")).isEqualTo("n");
        assertThat(typist.message()).isEqualTo("There is nothing to take back.");
        assertThat(typist.state.isModified()).isFalse();

        typist.keys("REDO REDO REDO");
        assertThat(typist.value("EXPORT")).isEqualTo("y");
        assertThat(typist.message()).isEqualTo("There is nothing to make again.");
    }

    @Test
    void aRemedyIsDoneOnlyOnConfirmation() {
        typist.keys("/ \"^EXPORT$\" F10 y");
        assertThat(typist.lines())
                .containsExactly(
                        "To get EXPORT = y, tried and found to work:",
                        "  CONFIG_AUDIT=y",
                        "  CONFIG_EXPORT=y",
                        "What changes along:",
                        "  XML: n -> y");
        typist.keys("ESCAPE");
        assertThat(typist.value("EXPORT")).isEqualTo("n");

        typist.keys("y ENTER");

        assertThat(typist.value("EXPORT")).isEqualTo("y");
        typist.keys("UNDO");
        assertThat(typist.value("AUDIT")).isEqualTo("n");
    }

    @Test
    void aNumberThatIsNotPossibleAsThingsAreCanBeWishedFor() {
        Typist other = Typist.at(
                directory,
                "config BIG\n\tbool \"Big\"\nconfig N\n\tint \"N\"\n\trange 1 100 if BIG\n\trange 1 10\n\tdefault 5\n");
        other.keys("DOWN F10 ENTER CLEAR \"50\" ENTER");
        assertThat(other.lines()).contains("  CONFIG_BIG=y", "  CONFIG_N=50");

        other.keys("ENTER");

        assertThat(other.value("N")).isEqualTo("50");
    }

    @Test
    void whatNoSettingGivesIsSaid() {
        Typist other = Typist.at(directory, "config NEVER\n\tbool \"Never\"\n\tdepends on n\n");

        other.keys("z F10 y");

        assertThat(other.message()).isEqualTo("No settings were found that give NEVER the value y.");
    }

    @Test
    void theEndAsksOnlyIfSavingWouldChangeTheFile() throws IOException {
        typist.keys("ESCAPE");
        assertThat(typist.state.body().title()).isEqualTo("End");
        typist.keys("ENTER");
        assertThat(typist.state.end()).contains("configuration written to .config");
        String saved = typist.file(".config");

        Typist again = Typist.at(directory, Files.readString(KCONFIG));
        again.keys("DOWN ENTER y n ESCAPE ESCAPE");
        assertThat(again.state.end()).contains("There is nothing to save: .config is as it was shown.");
        assertThat(again.file(".config")).isEqualTo(saved);
    }

    @Test
    void whatIsNotSavedIsLostOnlyIfOneSaysSo() {
        typist.keys("DOWN ENTER y F9 ESCAPE");
        assertThat(typist.state.end()).isEmpty();

        typist.keys("F9 n");

        assertThat(typist.state.end()).contains("Your configuration changes were NOT saved.");
        assertThat(directory.resolve(".config")).doesNotExist();
    }

    @Test
    void savesAsConfTheOldFileToo() throws IOException {
        Files.writeString(directory.resolve(".config"), "CONFIG_AUDIT=y\n");
        typist = Typist.at(directory, Files.readString(KCONFIG));

        typist.keys("F6 ENTER");

        assertThat(typist.message()).isEqualTo("configuration written to .config");
        assertThat(typist.file(".config.old")).isEqualTo("CONFIG_AUDIT=y\n");
    }

    @Test
    void savesADefconfig() {
        typist.keys("DOWN ENTER y F6 TAB ENTER");

        assertThat(typist.file("defconfig")).isEqualTo("CONFIG_AUDIT=y\n");
        assertThat(typist.state.isModified()).isTrue();
    }

    @Test
    void savesAFragmentOfWhatWasChangedHere() throws IOException {
        Files.writeString(directory.resolve(".config"), "CONFIG_AUDIT=y\nCONFIG_LIMIT=7\n");
        typist = Typist.at(directory, Files.readString(KCONFIG));

        typist.keys("DOWN ENTER DOWN m / \"^YEN$\" ENTER ENTER F6 TAB TAB CLEAR \"mine.config\" ENTER");

        assertThat(typist.file("mine.config"))
                .isEqualTo("CONFIG_EXPORT=m\n# CONFIG_EURO is not set\nCONFIG_YEN=y\n# CONFIG_CROWN is not set\n");
    }

    @Test
    void loadsAnotherFileAndCanGoBack() throws IOException {
        Files.writeString(directory.resolve("other"), "CONFIG_AUDIT=y\n");

        typist.keys("F7 CLEAR \"nothing\" ENTER");
        assertThat(typist.message()).isEqualTo("Cannot read nothing.");
        typist.keys("F7 CLEAR \"other\" ENTER");
        assertThat(typist.value("AUDIT")).isEqualTo("y");
        typist.keys("UNDO");
        assertThat(typist.value("AUDIT")).isEqualTo("n");
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAbout() throws IOException {
        Files.createDirectory(directory.resolve("folder"));

        typist.keys("F6 CLEAR \"folder\" ENTER");

        assertThat(typist.message()).isEqualTo("folder: Is a directory");
    }

    @Test
    void searchFindsWordsInNamesPromptsAndHelpAndComesBackToTheResults() {
        typist.keys("/ \"CONFIG_AUDIT\"");
        assertThat(typist.lines()).containsExactly("AUDIT [=n]  Keep an audit trail");
        typist.keys("CLEAR \"file nobody\"");
        assertThat(typist.lines()).containsExactly("AUDIT [=n]  Keep an audit trail  (in its help)");

        typist.keys("CLEAR \"bicycle\" ENTER");
        assertThat(typist.message()).isEqualTo("It is not visible as things are: all entries are shown.");
        assertThat(typist.state.path()).containsExactly("Delivery");
        typist.keys("ESCAPE");
        assertThat(typist.lines()).containsExactly("BICYCLE [=n]  By bicycle");
    }

    @Test
    void theMouseGoesToEntriesAndPressesButtons() {
        typist.keys("click:4,10 click:4,10");
        assertThat(typist.state.path()).containsExactly("General setup");
        typist.keys("click:3,4");
        assertThat(typist.value("AUDIT")).isEqualTo("y");
        typist.keys("click:21,17");
        assertThat(typist.state.path()).isEmpty();
        typist.keys("click:23,68");
        assertThat(typist.state.body().title()).isEqualTo("From what was loaded to what is shown");
    }
}
