package io.github.kconfig4j.prove;

/**
 * One file that is searched: a class file, or a service file that names classes.
 *
 * @param path where it is, as a person finds it: {@code a/b/C.class}, or {@code lib/x.jar!/a/b/C.class} in a nested jar
 * @param bytes its content; not to be changed
 */
public record ClassFile(String path, byte[] bytes) {}
