package io.github.kconfig4j.maven.each;

import io.github.kconfig4j.maven.child.ChildReport;
import java.util.Optional;

/**
 * The end of a Maven that has built a variant.
 *
 * @param status its exit status
 * @param report what it says of the build; empty if it did not come to one
 */
public record ChildExit(int status, Optional<ChildReport> report) {}
