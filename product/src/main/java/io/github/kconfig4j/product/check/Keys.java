package io.github.kconfig4j.product.check;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.product.build.TreeTexts;
import io.github.kconfig4j.product.build.VariantBatch;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Tells configurations apart by what a module is made of in them. */
final class Keys {
    private Keys() {}

    /**
     * The key; empty of one that cannot be rendered.
     *
     * @param besides what else decides on the outcome
     */
    static Optional<String> of(VariantBatch batch, Configuration configuration, String besides) {
        return batch.set().render(configuration).tree().map(tree -> {
            MessageDigest digest = sha256();
            TreeTexts.of(tree)
                    .forEach((path, text) ->
                            digest.update((path + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8)));
            digest.update(batch.absentDependencies(configuration).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(besides.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
