package io.github.kconfig4j.inspection;

import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.variant.VariantSpec;

/**
 * Where the lines of a variant come from.
 *
 * @param set the template set
 * @param variant the variant
 * @param files which of its files: a path, or a pattern with {@code *} for a part of a name and {@code **} for any folders
 */
public record LinesRequest(SetInput set, VariantSpec variant, String files) {
    /** The pattern of all files. */
    public static final String ALL = "**";
}
