package com.example.app;

import com.example.metrics.Gauge;

/** Shows how much there is. */
public class Main {
  // #if METRICS
  static final String TEXT = "up to " + Gauge.MAX;
  // #endif
}
