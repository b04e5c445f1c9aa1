/**
 * What a user asks for and what comes of it: reads {@code .config} files and fragments into
 * {@link io.github.kconfig4j.config.UserValues}, resolves them into a
 * {@link io.github.kconfig4j.config.Configuration}, writes the forms in which the kernel's build keeps one. It knows
 * nothing of the modes of {@code conf}, of menus on a screen, or of where a file lies.
 */
@NullMarked
package io.github.kconfig4j.config;

import org.jspecify.annotations.NullMarked;
