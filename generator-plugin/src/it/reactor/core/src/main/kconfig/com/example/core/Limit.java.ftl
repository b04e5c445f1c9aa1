<#-- How much a basket holds. -->
package com.example.core;

/** How much a basket holds. */
public final class Limit {
    /** The number of items. */
    public static final int ITEMS = ${CONFIG["MAX_ITEMS"]};

    private Limit() {}
}
