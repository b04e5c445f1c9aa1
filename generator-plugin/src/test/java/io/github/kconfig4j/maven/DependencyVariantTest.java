package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DependencyVariantTest {
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

    private static DependencyVariant element(@Nullable String variant, @Nullable String dependency) {
        DependencyVariant element = new DependencyVariant();
        element.variant = variant;
        element.dependency = dependency;
        return element;
    }
}
