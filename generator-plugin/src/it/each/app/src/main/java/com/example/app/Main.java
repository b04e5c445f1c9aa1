package com.example.app;

import com.example.core.Limit;

/** Says what the shop can. */
public final class Main {
    private Main() {}

    static String text() {
        // #if AUDIT
        if (Limit.ITEMS > 100) {
            return Limit.ITEMS + " items, audited";
        }
        // #endif
        return Limit.ITEMS + " items";
    }

    public static void main(String[] args) {
        System.out.println(text());
    }
}
