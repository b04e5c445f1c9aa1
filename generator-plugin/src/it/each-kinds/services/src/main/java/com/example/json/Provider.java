package com.example.json;

/** Reads. */
public interface Provider {
    String name();
}
