<#-- The numbers that an edition has. -->
package com.example.pinboard.core;

/** How much fits on the board. */
public final class Limits {
    /** Most notes. */
    public static final int NOTES = ${CONFIG["MAX_NOTES"]};

    /** Most characters in a note. */
    public static final int TEXT = ${CONFIG["MAX_TEXT"]};

    private Limits() {}
}
