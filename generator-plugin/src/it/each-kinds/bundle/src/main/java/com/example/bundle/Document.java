package com.example.bundle;

/** What is read. */
public final class Document {
    // #if STREAMS
    public java.util.stream.Stream<String> parts() {
        return java.util.stream.Stream.of("part");
    }
    // #endif

    public String text() {
        return "text";
    }
}
