package com.example.shop;

/** What is going to be paid. */
public class Basket {
  private int items;

  /** Puts an item in. */
  public int add() {
    return ++items;
  }
}
