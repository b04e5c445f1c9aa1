package com.example.metrics;

/** Shows a number. */
public class Gauge {
  // #if WIDE
  public static final long MAX = 1000;
  // #else
  //- public static final long MAX = 10;
  // #endif
}
