package com.example.app;

import com.example.core.Limit;

/** Says what the shop can. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println(Limit.ITEMS + " items");
        // #if AUDIT
        System.out.println("audited");
        // #endif
    }
}
