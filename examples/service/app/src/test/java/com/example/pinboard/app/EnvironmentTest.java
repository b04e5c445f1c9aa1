package com.example.pinboard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
    @Test
    void thePortIsThatOfTheEditionUnlessAnotherIsNamed() throws Exception {
        assertEquals(Settings.PORT, new Environment(Map.of()).port());
        assertEquals(0, new Environment(Map.of("PINBOARD_PORT", "0")).port());
    }

    @Test
    void whatIsNoPortIsSaid() {
        EnvironmentException e = assertThrows(
                EnvironmentException.class, () -> new Environment(Map.of("PINBOARD_PORT", "http")).port());

        assertEquals("PINBOARD_PORT is a number from 0 to 65535, not 'http'", e.getMessage());
    }

    // #if ADMIN || TLS
    @Test
    void whatTheEditionNeedsIsAskedFor() {
        EnvironmentException e = assertThrows(
                EnvironmentException.class, () -> new Environment(Map.of()).required("PINBOARD_ADMIN_TOKEN"));

        assertEquals("Set the variable PINBOARD_ADMIN_TOKEN", e.getMessage());
    }
    // #endif
}
