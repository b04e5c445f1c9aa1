package com.example.core;

/** What there is at most. */
public final class Limit {
    // #if ENTERPRISE
    public static final int ITEMS = 1000;
    // #else
    //- public static final int ITEMS = 10;
    // #endif

    private Limit() {}
}
