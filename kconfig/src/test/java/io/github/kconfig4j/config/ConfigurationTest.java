package io.github.kconfig4j.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.Dialect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases in {@code resolving/}: Kconfig, what is asked, what comes of it, what is not granted, what is said. */
class ConfigurationTest {
    private static final int HEADING = 4;

    @TempDir
    Path directory;

    static Stream<CaseFile> cases() {
        return CaseFile.in("resolving");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void resolves(CaseFile test) {
        Dialect dialect = test.name().startsWith("linux-6.1") ? Dialect.LINUX_6_1 : Dialect.LINUX;
        KconfigTree tree = Trees.of(directory, test.section("Kconfig"), dialect);
        UserValues values = ConfigReader.read(tree, test.inputs(), "CONFIG_").values();

        Configuration configuration = Configuration.resolve(tree, values);

        String notGranted = configuration.notGranted().stream()
                .map(u -> u.asked().origin() + " " + u.asked().symbol() + ": asked "
                        + u.asked().value() + ", got " + u.got() + "\n")
                .collect(Collectors.joining());
        String said =
                configuration.diagnostics().stream().map(d -> d.format() + "\n").collect(Collectors.joining());
        String written = ConfigWriter.write(configuration)
                .lines()
                .skip(HEADING)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        assertThat(written).isEqualTo(test.section("result"));
        assertThat(notGranted).isEqualTo(test.section("not granted"));
        assertThat(said).isEqualTo(test.section("diagnostics"));
    }

    @Test
    void keepsWhatWasAskedImmutable() {
        KconfigTree tree = Trees.of(directory, "config A\n\tbool \"a\"\nconfig B\n\tbool \"b\"\n\tdepends on A\n");
        Symbol a = tree.symbol("A").orElseThrow();
        Symbol b = tree.symbol("B").orElseThrow();
        SourcePosition here = SourcePosition.ofLine("here", 1);
        UserValues none = UserValues.none(tree);
        UserValues both = none.with(b, "y", here).with(a, "y", here);

        assertThat(none.assignments()).isEmpty();
        assertThat(both.assignments()).extracting(Assignment::symbol).containsExactly(b, a);
        assertThat(Configuration.resolve(tree, both).value(b)).isEqualTo("y");
        assertThat(Configuration.resolve(tree, both.without(a)).value(b)).isEqualTo("n");
        assertThat(Configuration.resolve(tree, both.with(a, "n", here)).notGranted())
                .containsExactly(new Unmet(new Assignment(b, "y", here), "n"));
    }

    @Test
    void saysWhatASelectBreaks() {
        KconfigTree tree = Trees.of(directory, """
                config ARCH
                	bool "arch"

                config HOOK
                	bool
                	depends on ARCH

                config KVM
                	bool "kvm"
                	default y
                	select HOOK
                """);

        List<Diagnostic> said =
                Configuration.resolve(tree, UserValues.none(tree)).diagnostics();

        assertThat(said).extracting(Diagnostic::format).containsExactly("""
                Kconfig:[4,1] unmet direct dependencies detected for HOOK (unmet-dependency)
                  Depends on [n]: ARCH [=n]
                  Selected by [y]:
                  - KVM [=y]
                  hint: let each selector depend on what HOOK depends on""");
    }

    @Test
    void choosesAMemberThatIsAskedFor() {
        KconfigTree tree = Trees.of(directory, """
                choice
                	prompt "c"
                	tristate

                config A
                	tristate "a"

                config B
                	tristate "b"

                endchoice

                config MODULES
                	bool "modules"
                	modules
                """, Dialect.LINUX_6_1);
        Symbol b = tree.symbol("B").orElseThrow();
        Symbol modules = tree.symbol("MODULES").orElseThrow();
        SourcePosition here = SourcePosition.ofLine("here", 1);
        UserValues withModules = UserValues.none(tree).with(modules, "y", here);

        assertThat(Configuration.resolve(tree, withModules.with(b, "y", here)).value(b))
                .isEqualTo("y");
        assertThat(Configuration.resolve(tree, withModules.with(b, "m", here)).value(b))
                .isEqualTo("m");
        assertThat(Configuration.resolve(tree, withModules.with(b, "n", here)).value(b))
                .isEqualTo("n");
    }

    @Test
    void refusesASymbolOfAnotherTree() {
        KconfigTree tree = Trees.of(directory, "config A\n\tbool \"a\"\n");
        Configuration configuration = Configuration.resolve(tree, UserValues.none(tree));
        KconfigTree other = Trees.of(directory, "config B\n\tbool \"b\"\n\tdefault y\nconfig C\n\tbool \"c\"\n");
        Symbol b = other.symbol("B").orElseThrow();
        Symbol c = other.symbol("C").orElseThrow();
        SourcePosition here = SourcePosition.ofLine("here", 1);

        assertThatThrownBy(() -> configuration.value(b))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'B' is a symbol of another tree");
        assertThatThrownBy(() -> configuration.value(c)).hasMessage("'C' is a symbol of another tree");
        assertThatThrownBy(() -> configuration.evaluate(Expr.of(b))).hasMessage("'B' is a symbol of another tree");
        assertThatThrownBy(() -> configuration.userValues().with(b, "y", here))
                .hasMessage("'B' is a symbol of another tree");
    }

    @Test
    void aConstantOfNoFileIsItsText() {
        KconfigTree tree = Trees.of(directory, "config A\n\tint \"a\"\n\tdefault 250\n");
        Configuration configuration = Configuration.resolve(tree, UserValues.none(tree));
        Expr expr = tree.parseExpr("A = 250 && A != \"x\"", SourcePosition.ofLine("here", 1))
                .expr()
                .orElseThrow();

        assertThat(configuration.evaluate(expr)).isEqualTo(Tristate.YES);
        List<Symbol> named = new ArrayList<>();
        expr.forEachSymbol(named::add);
        assertThat(named).extracting(configuration::value).containsExactly("250", "250", "250", "x");
        assertThat(named)
                .extracting(configuration::visibility)
                .containsExactly(Tristate.YES, Tristate.NO, Tristate.YES, Tristate.NO);
    }
}
