package io.github.kconfig4j.inspection;

import io.github.kconfig4j.product.set.SetInput;
import java.nio.file.Path;

/**
 * What an artifact was configured as.
 *
 * @param set the template set that it is checked against
 * @param name the artifact's name in messages
 * @param artifact a jar, or a folder of classes
 */
public record ExtractRequest(SetInput set, String name, Path artifact) {}
