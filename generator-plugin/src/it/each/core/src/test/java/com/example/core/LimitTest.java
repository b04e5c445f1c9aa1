package com.example.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class LimitTest {
    // #if ENTERPRISE
    @Test
    void manyItems() {
        assertEquals(1000, Limit.ITEMS);
    }
    // #endif

    @Test
    void someItems() {
        assertEquals(0, Limit.ITEMS % 10);
    }

    @Test
    @Disabled("is counted as skipped")
    void noItems() {}
}
