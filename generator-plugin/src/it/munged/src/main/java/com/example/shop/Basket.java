package com.example.shop;

/** A basket. */
public class Basket {
  /*if[AUDIT]*/
  private int sold;
  /*else[AUDIT]
  private long unknown;
  end[AUDIT]*/
}
