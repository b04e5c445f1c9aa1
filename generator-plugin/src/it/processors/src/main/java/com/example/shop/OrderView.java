package com.example.shop;

/** What is shown of an order. */
public record OrderView(
    String item,
    // #if AUDIT
    String approvedBy,
    // #endif
    int count) {}
