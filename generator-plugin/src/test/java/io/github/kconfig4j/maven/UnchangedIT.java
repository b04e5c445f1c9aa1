package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** A build in which nothing has changed, in a real Maven. */
class UnchangedIT {
    /** What reads options, templates and configurations, compiles, searches and plans; and what that needs. */
    private static final Pattern WORK = Pattern.compile("(freemarker|com\\.palantir\\.javapoet)\\..*"
            + "|io\\.github\\.kconfig4j\\.(config|space|lint|compile|artifact|evidence|prove"
            + "|generate\\.(template|kbuild|contribute|condition|text))\\..*"
            // How they are read is a parameter.
            + "|io\\.github\\.kconfig4j\\.syntax\\.(?!KconfigOptions|Dialect|Feature|SystemShell|Shell|CommandMemory).*"
            // The JVM looks for the class where it checks the code that could read one.
            + "|io\\.github\\.kconfig4j\\.model\\.(?!KconfigTree$).*");

    private ItProject shop;

    @BeforeEach
    void copyTheProject(TestInfo test) throws Exception {
        shop = ItProject.copy("quick-start", test.getTestMethod().orElseThrow().getName());
        shop.replace(
                "pom.xml",
                "<goal>prove</goal>",
                "<goal>prove</goal><goal>variant-jars</goal><goal>prove-artifacts</goal>");
    }

    @Test
    void loadsNothingAndSaysTheSame() throws Exception {
        RealMaven.Run first = shop.maven("verify");
        assertThat(first.status()).as(first.output()).isZero();
        // The jar plugin has made the jar, so that it is as old as the second build finds it.
        assertThat(loaded("warm-up")).isNotEmpty();

        List<String> loaded = loaded("second");

        assertThat(loaded).contains("io.github.kconfig4j.maven.ProveArtifactsMojo");
        assertThat(loaded).filteredOn(WORK.asMatchPredicate()).isEmpty();
        RealMaven.Run second = shop.maven("verify");
        assertThat(second.lines("INFO"))
                .filteredOn(isOfProofs())
                .isEqualTo(first.lines("INFO").stream().filter(isOfProofs()).toList())
                .hasSizeGreaterThan(4);
    }

    private static Predicate<String> isOfProofs() {
        return line -> line.contains("PROVED") || line.contains("_defconfig");
    }

    @Test
    void aChangeLoadsThem() throws Exception {
        assertThat(shop.maven("verify").status()).isZero();
        shop.replace("src/main/kconfig/Kconfig", "default 10", "default 11");

        assertThat(loaded("changed")).filteredOn(WORK.asMatchPredicate()).isNotEmpty();
    }

    /** The names of the classes that a build loads. */
    private List<String> loaded(String name) throws Exception {
        // Maven's script takes a path with a space in it apart.
        Map<String, String> options = Map.of("MAVEN_OPTS", "-Xlog:class+load=info:file=" + name + ".loaded");
        RealMaven.Run run = shop.maven(options, "verify");
        assertThat(run.status()).as(run.output()).isZero();
        return shop.read(name + ".loaded")
                .lines()
                .filter(line -> line.contains(" source: "))
                .map(line -> line.substring(0, line.indexOf(" source: ")))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();
    }
}
