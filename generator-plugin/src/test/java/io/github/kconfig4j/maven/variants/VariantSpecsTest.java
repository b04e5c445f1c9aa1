package io.github.kconfig4j.maven.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.maven.set.ModuleHome;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who names variants, and what each is made of. */
class VariantSpecsTest {
    @TempDir
    Path basedir;

    @BeforeEach
    void writeConfigs() throws IOException {
        write("configs/defconfig", "");
        write("configs/small_defconfig", "");
        write("configs/large_defconfig", "");
        write("configs/fragments/kvm.config", "");
    }

    @Test
    void theOrderIsDefconfigsTextPom() throws Exception {
        write("configs/Variants", """
                *-kvm = {small, large} + kvm if granted
                large = small
                """);

        VariantListing all = specs(variant("own", "small", "kvm")).all();

        assertThat(all.specs())
                .extracting(VariantSpec::description)
                .containsExactly(
                        "large (configs/small_defconfig)",
                        "small (configs/small_defconfig)",
                        "small-kvm (configs/small_defconfig, configs/fragments/kvm.config)",
                        "large-kvm (configs/large_defconfig, configs/fragments/kvm.config)",
                        "own (configs/small_defconfig, configs/fragments/kvm.config)");
        assertThat(all.onlyIfGranted()).containsExactlyInAnyOrder("small-kvm", "large-kvm");
        assertThat(all.diagnostics()).isEmpty();
    }

    @Test
    void allMistakesAreToldAtOnce() throws Exception {
        write("configs/Variants", """
                *-kvm = {small, huge} + kvm + rt
                small-x
                own = small
                """);

        VariantListing all = specs(
                        variant("own", "small"),
                        variant("a", "b"),
                        variant("a", "small"),
                        new PomVariant(Optional.empty(), Optional.empty(), List.of()))
                .all();

        assertThat(all.diagnostics())
                .extracting(Diagnostic::format)
                .containsExactly(
                        """
                configs/Variants:[2,8] Here should be '=', and is the end of the line. (variants-syntax)
                    small-x
                           ^
                  hint: Write NAME = DEFCONFIG + FRAGMENT, or many in one line with a list in braces for each * of the\
                 name: *-kvm = {x86_64, arm64} + kvm""",
                        """
                configs/Variants:[1,31] No fragment 'rt': there is neither configs/fragments/rt.config nor rt (known\
                 fragments: kvm). (no-such-config)
                    *-kvm = {small, huge} + kvm + rt
                                                  ^""",
                        """
                configs/Variants:[1,17] No defconfig 'huge': there is neither configs/huge_defconfig nor configs/huge\
                 nor huge (known defconfigs: large, small). (no-such-config)
                    *-kvm = {small, huge} + kvm + rt
                                    ^""",
                        "A <variant> of the pom is called 'own', and so is one of configs/Variants. (variant-name)",
                        "No defconfig 'b': there is neither configs/b_defconfig nor configs/b nor b (known defconfigs: large,"
                                + " small). (no-such-config)",
                        "Two <variant>s of the pom are called 'a'. (variant-name)",
                        "A <variant> of the pom has no <name>. (variant-name)");
    }

    @Test
    void aModuleIsBuiltAsAVariantOfTheText() throws Exception {
        write("configs/Variants", "*-kvm = {small, large} + kvm\n");

        assertThat(chosen("small-kvm").description())
                .isEqualTo("small-kvm (configs/small_defconfig, configs/fragments/kvm.config)");
        assertThat(chosen("small").description()).isEqualTo("small (configs/small_defconfig)");
    }

    @Test
    void aNameThatIsNotFoundMayBeThatOfALineThatCannotBeRead() throws Exception {
        write("configs/Variants", "small-kvm = small +\n");

        assertThatThrownBy(() -> chosen("small-kvm"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("""
                No defconfig 'small-kvm': there is neither configs/small-kvm_defconfig nor configs/small-kvm nor\
                 small-kvm (known defconfigs: large, small).
                Nor can all of configs/Variants be read:
                configs/Variants:[1,20] Here should be a fragment, and is the end of the line. (variants-syntax)
                    small-kvm = small +
                                       ^
                  hint: Write NAME = DEFCONFIG + FRAGMENT, or many in one line with a list in braces for each * of the\
                 name: *-kvm = {x86_64, arm64} + kvm""");
    }

    private VariantSpec chosen(String name) throws MojoFailureException {
        return specs().chosen(null, name, List.of(), new TreeMap<>());
    }

    private VariantSpecs specs(PomVariant... ofPom) {
        return new VariantSpecs(
                new ConfigFiles(new ModuleHome(basedir, Optional.empty()), basedir.resolve("configs")), List.of(ofPom));
    }

    private static PomVariant variant(String name, String defconfig, String... fragments) {
        return new PomVariant(Optional.of(name), Optional.of(defconfig), List.of(fragments));
    }

    private void write(String name, String text) throws IOException {
        Path file = basedir.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
