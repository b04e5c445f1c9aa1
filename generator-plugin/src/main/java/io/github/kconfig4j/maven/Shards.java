package io.github.kconfig4j.maven;

import io.github.kconfig4j.product.check.Share;
import org.apache.maven.plugin.MojoFailureException;

/** Reads {@code -Dkconfig.shard}. */
final class Shards {
    private Shards() {}

    /** The share of the work that a build does. */
    static Share of(String text) throws MojoFailureException {
        return Share.of(text)
                .orElseThrow(() -> new MojoFailureException(
                        "shard is one of several even shares, such as 2/4, not '" + text + "': -Dkconfig.shard=2/4"));
    }
}
