package io.github.kconfig4j.product.check;

/**
 * A test that has failed.
 *
 * @param name {@code com.example.ShopTest#sells}, or the class alone if it failed as a whole
 * @param message the first line of what it said; may be empty
 */
public record FailedTest(String name, String message) {}
