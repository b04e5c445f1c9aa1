package io.github.kconfig4j.classfile;

/**
 * An element that a class file holds or names.
 *
 * @param element what
 * @param place where
 */
public record Use(Element element, Place place) {}
