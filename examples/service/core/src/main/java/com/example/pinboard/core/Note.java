package com.example.pinboard.core;

/**
 * A note on the board.
 *
 * @param number its number; the first note has 1
 * @param text what it says, one line or more
 */
public record Note(long number, String text) {}
