package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Builds of one module that are killed, or run at the same time, in a real Maven. */
class DisturbedIT {
    private static final List<String> NAMES = List.of("community", "enterprise");
    private static final long SEED = 20_261_129;

    private ItProject shop;

    @BeforeEach
    void copyTheProject(TestInfo test) throws Exception {
        shop = ItProject.copy("quick-start", test.getTestMethod().orElseThrow().getName());
    }

    private Process start(String name) throws IOException {
        return RealMaven.current()
                .start(
                        shop.file("."),
                        shop.file(name + ".log"),
                        Map.of(),
                        List.of("package", "-Dkconfig.defconfig=" + name));
    }

    /** What a build is about, without what its plugins note for themselves. */
    private SortedMap<String, String> built() throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (String name : shop.files("target")) {
            if (!name.startsWith("maven-") && !name.startsWith("generated-sources/annotations")) {
                contents.put(
                        name,
                        Base64.getEncoder()
                                .encodeToString(
                                        Files.readAllBytes(shop.file("target").resolve(name))));
            }
        }
        return contents;
    }

    private Map<String, SortedMap<String, String>> clean() throws Exception {
        Map<String, SortedMap<String, String>> clean = new TreeMap<>();
        for (String name : NAMES) {
            RealMaven.Run run = shop.maven("clean", "package", "-Dkconfig.defconfig=" + name);
            assertThat(run.status()).as(run.output()).isZero();
            clean.put(name, built());
        }
        return clean;
    }

    @Test
    void twoAtOnceWaitForEachOther() throws Exception {
        runTwoAtOnce(1);
    }

    @Test
    @Tag("matrix")
    void twentyTimesTwoAtOnceWaitForEachOther() throws Exception {
        runTwoAtOnce(20);
    }

    private void runTwoAtOnce(int times) throws Exception {
        Map<String, SortedMap<String, String>> clean = clean();
        int waited = 0;
        for (int i = 0; i < times; i++) {
            Map<String, Process> builds = new TreeMap<>();
            for (String name : NAMES) {
                builds.put(name, start(name));
            }
            for (String name : NAMES) {
                assertThat(builds.get(name).waitFor(5, TimeUnit.MINUTES)).isTrue();
                String log = shop.read(name + ".log");
                assertThat(builds.get(name).exitValue()).as(log).isZero();
                waited += log.contains("Waiting for another Maven that builds this module") ? 1 : 0;
            }
            assertThat(built()).as("round " + i).isIn(clean.values());
        }
        assertThat(waited).isPositive();
    }

    @Test
    void inAnIdeEachGoalHoldsTheModuleByItself() throws Exception {
        RealMaven.Run run = shop.maven("package", "-Dm2e.version=2.6.0");

        assertThat(run.status()).as(run.output()).isZero();
        assertThat(shop.files("target/maven-status/kconfig"))
                .contains("lock", "ledger/prove")
                .doesNotContain("under-way");
    }

    @Test
    void afterAKillTheNextBuildIsAsAClean() throws Exception {
        kill(2);
    }

    @Test
    @Tag("matrix")
    void afterFortyKillsTheNextBuildIsAsAClean() throws Exception {
        kill(40);
    }

    private void kill(int times) throws Exception {
        Map<String, SortedMap<String, String>> clean = clean();
        Random random = new Random(SEED);
        long start = System.nanoTime();
        assertThat(shop.maven("package", "-Dkconfig.defconfig=community").status())
                .isZero();
        int whole = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        for (int i = 0; i < times; i++) {
            Process build = start("enterprise");
            boolean ended = build.waitFor(whole / 3 + random.nextInt(whole), TimeUnit.MILLISECONDS);
            build.descendants().forEach(ProcessHandle::destroyForcibly);
            build.destroyForcibly().waitFor();
            String next = NAMES.get(random.nextInt(NAMES.size()));

            RealMaven.Run run = shop.maven("package", "-Dkconfig.defconfig=" + next);

            String what = "round " + i + (ended ? ", not killed" : ", killed");
            assertThat(run.status()).as(what + "\n" + run.output()).isZero();
            assertThat(built()).as(what).isEqualTo(clean.get(next));
        }
    }
}
