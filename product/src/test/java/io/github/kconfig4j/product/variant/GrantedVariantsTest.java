package io.github.kconfig4j.product.variant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.product.TestModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which variants are left out, and that nothing is that has another mistake. */
class GrantedVariantsTest {
    @TempDir
    Path folder;

    private TestModule module;

    @BeforeEach
    void writeModule() throws IOException {
        module = new TestModule(folder);
        module.write("configs/refused_defconfig", "CONFIG_HZ=250\nCONFIG_WORK=y\n");
        module.write("configs/also_defconfig", "CONFIG_WORK=y\n");
        module.write("configs/unknown_defconfig", "CONFIG_WORK=y\nCONFIG_WORKS=y\n");
    }

    @Test
    void leavesOutWhatAsksForWhatCannotBe() {
        GrantedVariants granted = granted(Set.of("work", "refused", "also"), "work", "refused", "small", "also");

        assertThat(granted.variants()).extracting(VariantSpec::name).containsExactly("work", "small");
        assertThat(granted.diagnostics()).extracting(Diagnostic::format).containsExactly("""
                Left out, because what they ask for is not granted: (variant-left-out)
                  refused: WORK=y [configs/refused_defconfig:2:8]
                  also: WORK=y [configs/also_defconfig:1:8]
                  hint: For the reasons ask for one of them: -Dkconfig.defconfig=NAME""");
    }

    @Test
    void nothingIsLeftOutUnlessThatIsWanted() {
        GrantedVariants granted = granted(Set.of("work"), "work", "refused");

        assertThat(granted.variants()).extracting(VariantSpec::name).containsExactly("work", "refused");
        assertThat(granted.diagnostics()).isEmpty();
    }

    @Test
    void whatHasAnotherMistakeIsNotLeftOut() {
        GrantedVariants granted = granted(Set.of("unknown", "missing"), "unknown", "missing");

        assertThat(granted.variants()).extracting(VariantSpec::name).containsExactly("unknown", "missing");
    }

    @Test
    void withoutOptionsNothingIsKnownOfVariants() throws IOException {
        module.write("src/main/kconfig/Kconfig", "confg WORK\n");

        assertThat(granted(Set.of("refused"), "refused").variants()).hasSize(1);
    }

    private GrantedVariants granted(Set<String> onlyIfGranted, String... names) {
        List<VariantSpec> variants = Stream.of(names).map(module::variant).toList();
        return GrantedVariants.of(module.set(), variants, onlyIfGranted);
    }
}
