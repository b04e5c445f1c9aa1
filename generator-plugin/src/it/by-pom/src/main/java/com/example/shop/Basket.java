package com.example.shop;

/** Has nothing to do with options. */
public class Basket {
  private int items;

  public int add() {
    return ++items;
  }
}
