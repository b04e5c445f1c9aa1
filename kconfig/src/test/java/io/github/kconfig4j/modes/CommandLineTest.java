package io.github.kconfig4j.modes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.modes.CommandLine.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    @Test
    void takesOptionsAndNamesInAnyOrder() {
        CommandLine line = CommandLine.parse(List.of("Kconfig", "-s", "--defconfig", "in", "--savedefconfig=out"));
        assertThat(line.names()).containsExactly("Kconfig");
        assertThat(line.items())
                .containsExactly(
                        new Item.Silent(),
                        new Item.Select(Mode.DEFCONFIG, "in"),
                        new Item.Select(Mode.SAVEDEFCONFIG, "out"));
    }

    @Test
    void takesAbbreviations() {
        assertThat(CommandLine.parse(List.of("--rand", "--sil", "--oldc", "--", "-s")))
                .isEqualTo(new CommandLine(
                        List.of(
                                new Item.Select(Mode.RANDCONFIG, ""),
                                new Item.Silent(),
                                new Item.Select(Mode.OLDCONFIG, "")),
                        List.of("-s")));
    }

    @Test
    void complainsAsGetoptDoes() {
        assertThat(CommandLine.parse(List.of("--nosuch=1", "-x", "--silent=1", "--oldd=2", "--defconfig"))
                        .items())
                .containsExactly(
                        new Item.Wrong("unrecognized option '--nosuch'"),
                        new Item.Wrong("invalid option -- 'x'"),
                        new Item.Wrong("option '--silent' doesn't allow an argument"),
                        new Item.Wrong("option '--olddefconfig' doesn't allow an argument"),
                        new Item.Wrong("option '--defconfig' requires an argument"));
        assertThat(CommandLine.parse(List.of("--allm", "--mod2")).items())
                .containsExactly(
                        new Item.Select(Mode.ALLMODCONFIG, ""),
                        new Item.Wrong(
                                "option '--mod2' is ambiguous; possibilities: '--mod2yesconfig' '--mod2noconfig'"));
    }
}
