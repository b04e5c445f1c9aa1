package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.RealMaven.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The goal {@code variant-jars} in a real Maven. */
class VariantJarsIT {
    private ItProject shop;

    @BeforeEach
    void copyTheProject(TestInfo test) throws Exception {
        shop = ItProject.copy(
                "quick-start", "jars-" + test.getTestMethod().orElseThrow().getName());
        shop.replace("pom.xml", "<goal>prove</goal>", "<goal>prove</goal><goal>variant-jars</goal>");
    }

    @Test
    void theJarOfAVariantIsTheModulesOwnIfItIsBuiltAsThatVariant() throws Exception {
        Run run = shop.maven("package");

        assertThat(run.output()).contains("BUILD SUCCESS").doesNotContain("WARN");
        assertThat(run.lines("INFO"))
                .containsSequence(
                        "target/shop-1.0.jar: PROVED; 7 of 7 entries explained, 3 class files searched; proved absent: 1 type, 4 members, 3 strings",
                        "target/shop-1.0-community.jar: PROVED; 7 of 7 entries explained, 3 class files searched; proved absent: 1 type, 4 members, 3 strings",
                        "target/shop-1.0-enterprise.jar: PROVED; 8 of 8 entries explained, 4 class files searched; proved absent: 0 types, 1 member, 1 string");
        assertThat(JarEntries.of(jar("-community"))).isEqualTo(JarEntries.of(jar("")));
        SortedMap<String, String> enterprise = JarEntries.of(jar("-enterprise"));

        assertThat(shop.maven("clean", "package", "-Dkconfig.defconfig=enterprise")
                        .status())
                .isZero();
        assertThat(JarEntries.of(jar(""))).isEqualTo(enterprise);
        assertThat(enterprise).containsEntry("META-INF/kconfig/config", shop.read("target/kconfig/enterprise/.config"));
    }

    /** With the README's pom, whichever version of the jar plugin this Maven would take by itself. */
    @Test
    void twoCleanBuildsGiveTheSameBytes() throws Exception {
        assertThat(shop.maven("clean", "package").status()).isZero();
        byte[] own = Files.readAllBytes(jar(""));
        byte[] community = Files.readAllBytes(jar("-community"));

        assertThat(shop.maven("clean", "package").status()).isZero();

        assertThat(jar("")).hasBinaryContent(own);
        assertThat(jar("-community")).hasBinaryContent(community);
    }

    @Test
    void aSecondRunTouchesNoJarAndAllAreInstalled() throws Exception {
        assertThat(shop.maven("package").status()).isZero();
        SortedMap<String, FileTime> before = shop.times("target");
        before.keySet().removeIf(name -> !name.startsWith("shop-1.0-"));

        Run run = shop.maven("install");

        assertThat(run.output()).contains("BUILD SUCCESS");
        SortedMap<String, FileTime> after = shop.times("target");
        after.keySet().removeIf(name -> !name.startsWith("shop-1.0-"));
        assertThat(after).isEqualTo(before);
        assertThat(before.keySet()).containsExactly("shop-1.0-community.jar", "shop-1.0-enterprise.jar");
        Path installed = Path.of(System.getProperty("it.repository"), "com/example/shop/1.0");
        assertThat(installed.resolve("shop-1.0-community.jar")).hasSameBinaryContentAs(jar("-community"));
        assertThat(installed.resolve("shop-1.0-enterprise.jar")).hasSameBinaryContentAs(jar("-enterprise"));
    }

    @Test
    void oneThatFailsLeavesNoJarOfAnyVariant() throws Exception {
        shop.replace("pom.xml", "<goal>variants</goal>", "");
        assertThat(shop.maven("package").status()).isZero();
        assertThat(jar("-community")).exists();
        shop.write("configs/enterprise_defconfig", "CONFIG_ENTERPRISE=y\nCONFIG_NONE=y\n");
        shop.write("configs/javadoc_defconfig", "");

        Run names = shop.maven("package");
        Files.delete(shop.file("configs/javadoc_defconfig"));
        Run strict = shop.maven("package");

        assertThat(names.status()).isEqualTo(1);
        assertThat(names.output()).contains("""
                [ERROR] The variant 'javadoc' cannot have a jar of its own: its name would be the classifier, and that is by convention the classifier of the jar of the documentation. (classifier-clash)
                  hint: Give the variant another name.
                """);
        assertThat(strict.status()).isEqualTo(1);
        assertThat(strict.output()).contains("""
                [ERROR] configs/enterprise_defconfig:[2,8] unknown symbol: NONE, which src/main/kconfig/Kconfig does not declare (unknown-symbol)
                  in variant enterprise
                    CONFIG_NONE=y
                           ^
                  hint: as was tried: remove CONFIG_NONE=y
                """);
        assertThat(jar("-community")).doesNotExist();
        assertThat(jar("-enterprise")).doesNotExist();
        assertThat(jar("")).exists();
    }

    private Path jar(String classifier) {
        return shop.file("target/shop-1.0" + classifier + ".jar");
    }
}
