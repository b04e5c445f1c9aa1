package com.example.plain;

/** Has nothing to do with options. */
public final class Plain {
    private Plain() {}
}
