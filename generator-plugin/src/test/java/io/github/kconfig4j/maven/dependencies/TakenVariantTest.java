package io.github.kconfig4j.maven.dependencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TakenVariantTest {
    @Test
    void theMostExactElementCounts() {
        int all = element(null, null).fits("large", "g:a");
        int ofVariant = element("large", null).fits("large", "g:a");
        int ofDependency = element(null, "g:a").fits("large", "g:a");
        int ofBoth = element("large", "g:a").fits("large", "g:a");

        assertThat(all).isPositive();
        assertThat(ofVariant).isGreaterThan(all);
        assertThat(ofDependency).isGreaterThan(ofVariant);
        assertThat(ofBoth).isGreaterThan(ofDependency);
    }

    @Test
    void whatIsAboutOthersDoesNotCount() {
        assertThat(element("small", null).fits("large", "g:a")).isZero();
        assertThat(element("large", "g:b").fits("large", "g:a")).isZero();
    }

    private static TakenVariant element(@Nullable String variant, @Nullable String dependency) {
        return new TakenVariant(Optional.ofNullable(variant), Optional.ofNullable(dependency), Optional.empty());
    }
}
