package com.example.pinboard.core;

/** A note that is not kept; the message says why. */
public final class NotKeptException extends Exception {
    private static final long serialVersionUID = 1;

    NotKeptException(String message) {
        super(message);
    }
}
