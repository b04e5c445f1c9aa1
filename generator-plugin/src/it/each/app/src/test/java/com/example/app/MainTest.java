package com.example.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void saysHowManyItems() {
        assertTrue(Main.text().contains(" items"));
    }
}
