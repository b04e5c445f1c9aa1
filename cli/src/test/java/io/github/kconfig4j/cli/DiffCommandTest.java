package io.github.kconfig4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    @TempDir
    Path directory;

    @BeforeEach
    void writeConfigurations() throws IOException {
        Files.writeString(directory.resolve("a"), """
                #
                # Automatically generated file; DO NOT EDIT.
                #
                CONFIG_SAME="a = b"
                CONFIG_HZ=100
                CONFIG_GONE=y
                # CONFIG_OFF_AND_GONE is not set
                CONFIG_EXT2_FS=y
                CONFIG_Z="ä"
                # CONFIG_CRAMFS is not set
                """);
        Files.writeString(directory.resolve("b"), """
                CONFIG_SAME="a = b"
                CONFIG_NEW=m
                CONFIG_HZ=250
                # CONFIG_EXT2_FS is not set
                CONFIG_CRAMFS=y
                CONFIG_Z="ö"
                CONFIG_A_NEW="x=\\"y\\""
                """);
    }

    @Test
    void printsGoneThenChangedThenNewEachSorted() {
        assertThat(CommandRun.in(directory, "diff", "a", "b")).isEqualTo(new CommandRun(0, """
                        -GONE y
                        -OFF_AND_GONE n
                         CRAMFS n -> y
                         EXT2_FS y -> n
                         HZ 100 -> 250
                         Z "ä" -> "ö"
                        +A_NEW "x=\\"y\\""
                        +NEW m
                        """, ""));
    }

    @Test
    void printsAFragment() {
        assertThat(CommandRun.in(directory, "diff", "-m", "a", "b")).isEqualTo(new CommandRun(0, """
                        CONFIG_CRAMFS=y
                        # CONFIG_EXT2_FS is not set
                        CONFIG_HZ=250
                        CONFIG_Z="ö"
                        CONFIG_A_NEW="x=\\"y\\""
                        CONFIG_NEW=m
                        """, ""));
    }

    @Test
    void saysWhichFileItCannotRead() {
        assertThat(CommandRun.in(directory, "diff", "a", "c"))
                .isEqualTo(new CommandRun(1, "", "kconfig: cannot read c: no such file\n"));
        assertThat(CommandRun.in(directory, "diff", ".", "b"))
                .isEqualTo(new CommandRun(1, "", "kconfig: cannot read .: it is a directory\n"));
    }
}
