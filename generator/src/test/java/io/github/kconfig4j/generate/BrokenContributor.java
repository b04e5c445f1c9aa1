package io.github.kconfig4j.generate;

import com.palantir.javapoet.TypeSpec;
import io.github.kconfig4j.generate.spi.Contribution;
import io.github.kconfig4j.generate.spi.Contributor;
import java.util.NoSuchElementException;

/** A contributor with a mistake. */
final class BrokenContributor implements Contributor {
    @Override
    public String name() {
        return "broken";
    }

    @Override
    public void contribute(Contribution out) {
        out.type("KVN", TypeSpec.classBuilder("Broken").build());
        table();
    }

    private static void table() {
        throw new IllegalStateException("no table for this architecture", new NoSuchElementException("x86"));
    }
}
