package io.github.kconfig4j.maven.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kconfig4j.maven.set.ModuleHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFilesTest {
    @TempDir
    Path basedir;

    private ConfigFiles files;

    @BeforeEach
    void configsAreInTheModule() {
        files = new ConfigFiles(new ModuleHome(basedir, Optional.empty()), basedir.resolve("configs"));
    }

    @Test
    void aDefconfigIsFoundByItsShortItsFullNameAndItsPath() throws Exception {
        Path defconfig = write("configs/x86_64_defconfig");

        assertThat(files.defconfig("x86_64")).isEqualTo(defconfig);
        assertThat(files.defconfig("x86_64_defconfig")).isEqualTo(defconfig);
        assertThat(files.defconfig("configs/x86_64_defconfig")).isEqualTo(defconfig);
        assertThat(files.defconfigNames()).containsExactly("x86_64");
    }

    @Test
    void aFragmentIsFoundByItsNameAndItsPath() throws Exception {
        Path fragment = write("configs/fragments/kvm.config");

        assertThat(files.fragment("kvm")).isEqualTo(fragment);
        assertThat(files.fragment("configs/fragments/kvm.config")).isEqualTo(fragment);
    }

    @Test
    void dotConfigComesBeforeDefconfig() throws Exception {
        Path defconfig = write("configs/defconfig");
        assertThat(files.standard()).isEqualTo(defconfig);

        Path config = write(".config");
        assertThat(files.standard()).isEqualTo(config);
    }

    @Test
    void saysWhereItLookedAndWhatThereIs() throws Exception {
        write("configs/arm64_defconfig");
        write("configs/x86_64_defconfig");
        write("configs/fragments/kvm.config");

        assertThatThrownBy(() -> files.defconfig("arm"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("No defconfig 'arm': there is neither configs/arm_defconfig nor configs/arm nor arm (known"
                        + " defconfigs: arm64, x86_64).");
        assertThatThrownBy(() -> files.fragment("rt"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("No fragment 'rt': there is neither configs/fragments/rt.config nor rt (known fragments:"
                        + " kvm).");
        assertThatThrownBy(files::standard)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("No configuration: there is neither .config nor configs/defconfig. Write one of them, or"
                        + " name a defconfig with <defconfig> or -Dkconfig.defconfig=NAME (known defconfigs: arm64,"
                        + " x86_64).");
    }

    @Test
    void aModuleWithoutConfigsHasNoDefconfigs() throws Exception {
        assertThat(files.defconfigNames()).isEmpty();
        assertThatThrownBy(() -> files.defconfig("x"))
                .hasMessage("No defconfig 'x': there is neither configs/x_defconfig nor configs/x nor x.");
    }

    private Path write(String name) throws IOException {
        Path file = basedir.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
