package com.example.pinboard.app;

/** The service cannot run in this environment; the message says what to set. */
final class EnvironmentException extends Exception {
    private static final long serialVersionUID = 1;

    EnvironmentException(String message) {
        super(message);
    }
}
