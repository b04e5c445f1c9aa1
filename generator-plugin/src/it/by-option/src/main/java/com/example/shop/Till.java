package com.example.shop;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where items are paid. */
public class Till {
  // #if AUDIT
  private static final Logger LOG = LoggerFactory.getLogger(Till.class);
  // #endif

  /** Sells an item. */
  public void sell(String item) {
    // #if AUDIT
    LOG.info("Sold {}", item);
    // #endif
  }
}
