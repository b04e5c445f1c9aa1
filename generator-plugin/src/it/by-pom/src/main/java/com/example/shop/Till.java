package com.example.shop;

/** Sells. */
public class Till {
  public int sell(int items) {
    // #if AUDIT
    System.err.println("sold " + items);
    // #endif
    return items;
  }
}
