package io.github.kconfig4j.generate;

import com.palantir.javapoet.TypeSpec;
import io.github.kconfig4j.generate.spi.Contribution;
import io.github.kconfig4j.generate.spi.Contributor;

/** A contributor with a mistake. */
final class BrokenContributor implements Contributor {
    @Override
    public String name() {
        return "broken";
    }

    @Override
    public void contribute(Contribution out) {
        out.type("KVN", TypeSpec.classBuilder("Broken").build());
        throw new IllegalStateException("no table for this architecture");
    }
}
