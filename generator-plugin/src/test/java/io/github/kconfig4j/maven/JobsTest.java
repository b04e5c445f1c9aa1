package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.Jobs.Job;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JobsTest {
    private final Jobs jobs = new Jobs(List.of(
            new Job("community", "-Dkconfig.defconfig=community"),
            Jobs.sampled("sample-1", new TreeMap<>(Map.of("AUDIT", "n", "NAME", "it's \"1\"")))));

    @Test
    void gitHubTakesOneLine() {
        assertThat(jobs.github()).isEqualTo("""
                {"include": [{"name": "community","arguments": "-Dkconfig.defconfig=community"},{"name": "sample-1","arguments": "-Dkconfig.strict=false -Dkconfig.set.AUDIT=n -Dkconfig.set.NAME='it'\\\\''s \\"1\\"'"}]}
                """);
    }

    @Test
    void gitLabTakesAPipeline() {
        assertThat(new Jobs(List.of(new Job("community", "-Dkconfig.defconfig=community")))
                        .gitlab(".gitlab/kconfig.yml"))
                .isEqualTo("""
                {
                  "include": [
                    {
                      "local": ".gitlab/kconfig.yml"
                    }
                  ],
                  "community": {
                    "extends": ".kconfig",
                    "variables": {
                      "KCONFIG_ARGUMENTS": "-Dkconfig.defconfig=community"
                    }
                  }
                }
                """);
    }

    /** A word of GitLab's own is no name of a job, and a dollar is one only if there are two. */
    @Test
    void gitLabMistakesNothingForItsOwn() {
        assertThat(new Jobs(List.of(
                                new Job("default", "-Dkconfig.defconfig=default"),
                                Jobs.sampled("sample-1", new TreeMap<>(Map.of("NAME", "$HOME")))))
                        .gitlab(".gitlab/kconfig.yml"))
                .isEqualTo("""
                {
                  "include": [
                    {
                      "local": ".gitlab/kconfig.yml"
                    }
                  ],
                  "variant default": {
                    "extends": ".kconfig",
                    "variables": {
                      "KCONFIG_ARGUMENTS": "-Dkconfig.defconfig=default"
                    }
                  },
                  "sample-1": {
                    "extends": ".kconfig",
                    "variables": {
                      "KCONFIG_ARGUMENTS": "-Dkconfig.strict=false -Dkconfig.set.NAME='$$HOME'"
                    }
                  }
                }
                """);
    }
}
