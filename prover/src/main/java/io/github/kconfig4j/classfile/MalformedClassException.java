package io.github.kconfig4j.classfile;

/** Says that some bytes are no class file that can be read. */
public final class MalformedClassException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedClassException(String message, Throwable cause) {
        super(message, cause);
    }
}
