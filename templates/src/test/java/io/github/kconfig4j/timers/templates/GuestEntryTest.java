package io.github.kconfig4j.timers.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.generate.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which architecture gets which guest-entry hook; what the hooks do is tested on the variants' classes. */
class GuestEntryTest {
    private static final String PACKAGE = "io/github/kconfig4j/timers/";
    private static final String SERVICE = "META-INF/services/io.github.kconfig4j.kernel.GuestEntry";

    private final ReadSet set = ReadSet.of(ReadSet.delivered());

    private SourceTree render(String... config) {
        return set.render(set.configuration(config));
    }

    private static List<String> hooks(SourceTree tree) {
        return tree.sources().keySet().stream()
                .filter(path -> path.endsWith("GuestEntry.java"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"X86_64", "ARM64", "RISCV", "LOONGARCH", "PPC64"})
    void theGenericGuestEntryIsTheSameFileOnEachArchitectureThatHasIt(String architecture) {
        SourceTree tree = render("CONFIG_" + architecture + "=y", "CONFIG_KVM=y");

        assertThat(hooks(tree)).containsExactly(PACKAGE + "GenericGuestEntry.java");
        assertThat(tree.resources().get(SERVICE).text()).isEqualTo("io.github.kconfig4j.timers.GenericGuestEntry\n");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"S390", "MIPS"})
    void theOthersHaveCodeOfTheirOwn(String architecture) {
        SourceTree tree = render("CONFIG_" + architecture + "=y", "CONFIG_KVM=y");

        assertThat(hooks(tree)).containsExactly(PACKAGE + "OwnGuestEntry.java");
        assertThat(tree.resources().get(SERVICE).text()).isEqualTo("io.github.kconfig4j.timers.OwnGuestEntry\n");
    }

    @Test
    void onlyMipsLooksAtSignalsAgainWithInterruptsOff() {
        assertThat(ownHook("MIPS"))
                .isEqualTo(ownHook("S390")
                        .replace("return false;", "return kernel.signals().signalPending(kernel.current());"));
        assertThat(ownHook("S390")).contains("return false;");
    }

    private String ownHook(String architecture) {
        SourceTree tree = render("CONFIG_" + architecture + "=y", "CONFIG_KVM=y");
        return tree.sources().get(PACKAGE + "OwnGuestEntry.java").text();
    }

    @Test
    void thereIsNoneWithoutGuests() {
        SourceTree tree = render("CONFIG_X86_64=y");

        assertThat(hooks(tree)).isEmpty();
        assertThat(tree.resources())
                .containsOnlyKeys("META-INF/services/io.github.kconfig4j.kernel.PosixCpuTimersProvider");
    }

    @Test
    void anArchitectureIsDescribedInTheKconfigAndOtherwiseNamedWhereMipsDiffers() throws IOException {
        Pattern architecture = Pattern.compile("\\b(" + String.join("|", architectures()) + ")\\b");
        try (Stream<Path> files = Files.walk(ReadSet.delivered())) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.getFileName().toString().startsWith("Kconfig"))
                            .filter(file -> architecture.matcher(read(file)).find()))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactly("OwnGuestEntry.java.ftl");
        }
    }

    private List<String> architectures() {
        return set.tree().choiceOf(set.tree().symbol("X86_64").orElseThrow()).orElseThrow().members().stream()
                .map(member -> member.name())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
