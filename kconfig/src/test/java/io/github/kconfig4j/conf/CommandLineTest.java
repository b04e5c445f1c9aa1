package io.github.kconfig4j.conf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.conf.CommandLine.Item;
import io.github.kconfig4j.options.Dialect;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    @Test
    void takesOptionsAndNamesInAnyOrder() {
        CommandLine line =
                CommandLine.parse(Dialect.LINUX, List.of("Kconfig", "-s", "--defconfig", "in", "--savedefconfig=out"));
        assertThat(line.names()).containsExactly("Kconfig");
        assertThat(line.items())
                .containsExactly(
                        new Item.Silent(),
                        new Item.Select(Mode.DEFCONFIG, "in"),
                        new Item.Select(Mode.SAVEDEFCONFIG, "out"));
    }

    @Test
    void takesAbbreviations() {
        assertThat(CommandLine.parse(Dialect.LINUX, List.of("--rand", "--sil", "--oldc", "--", "-s")))
                .isEqualTo(new CommandLine(
                        List.of(
                                new Item.Select(Mode.RANDCONFIG, ""),
                                new Item.Silent(),
                                new Item.Select(Mode.OLDCONFIG, "")),
                        List.of("-s")));
    }

    @Test
    void complainsAsGetoptDoes() {
        assertThat(CommandLine.parse(
                                Dialect.LINUX, List.of("--nosuch=1", "-x", "--silent=1", "--oldd=2", "--defconfig"))
                        .items())
                .containsExactly(
                        new Item.Wrong("unrecognized option '--nosuch'"),
                        new Item.Wrong("invalid option -- 'x'"),
                        new Item.Wrong("option '--silent' doesn't allow an argument"),
                        new Item.Wrong("option '--olddefconfig' doesn't allow an argument"),
                        new Item.Wrong("option '--defconfig' requires an argument"));
        assertThat(CommandLine.parse(Dialect.LINUX, List.of("--allm", "--mod2")).items())
                .containsExactly(
                        new Item.Select(Mode.ALLMODCONFIG, ""),
                        new Item.Wrong(
                                "option '--mod2' is ambiguous; possibilities: '--mod2yesconfig' '--mod2noconfig'"));
    }

    @Test
    void knowsTheOptionsOfTheLegacyTool() {
        assertThat(CommandLine.parse(
                        Dialect.LEGACY,
                        List.of(
                                "--silent",
                                "--oldn",
                                "--defconfig",
                                "in",
                                "--defconfig=in",
                                "--savedefconfig",
                                "out",
                                "-s")))
                .isEqualTo(new CommandLine(
                        List.of(
                                new Item.Select(Mode.SYNCCONFIG, ""),
                                new Item.Select(Mode.OLDDEFCONFIG, ""),
                                new Item.Select(Mode.DEFCONFIG, ""),
                                new Item.Select(Mode.DEFCONFIG, "in"),
                                new Item.Select(Mode.SAVEDEFCONFIG, "out"),
                                new Item.Silent()),
                        List.of("in")));
        assertThat(CommandLine.parse(Dialect.LEGACY, List.of("--syncconfig", "-h", "--help", "--mod2no"))
                        .items())
                .containsExactly(
                        new Item.Wrong("unrecognized option '--syncconfig'"),
                        new Item.Wrong("invalid option -- 'h'"),
                        new Item.Wrong("unrecognized option '--help'"),
                        new Item.Wrong("unrecognized option '--mod2no'"));
    }
}
