package io.github.kconfig4j.menuconfig;

/** There is no terminal that can show a menu; the message is for the user, whole. */
public final class NoTerminalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    NoTerminalException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    @Override
    public String getMessage() {
        return sentence;
    }
}
