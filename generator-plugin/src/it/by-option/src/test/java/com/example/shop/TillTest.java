package com.example.shop;

import org.slf4j.Logger;

class TillTest {
  // #if AUDIT
  private Logger log;
  // #endif

  void sells() {
    new Till().sell("tea");
  }
}
