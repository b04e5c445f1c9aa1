package com.example.shop;

import java.util.List;
import java.util.ArrayList;
import java.util.logging.Logger;

/** What a customer takes to the till. */
public class Basket {
  private final List<String> items = new ArrayList<>();
  // #if AUDIT
  private static final Logger LOG = Logger.getLogger("audit");
  // #endif

  public void add(String item) {
    items.add(item);
    // #if AUDIT
    LOG.info(item);
    new AuditLog().write(item);
    // #endif
  }

  // #if TLS
  public String secure() {
    return "tls";
  }
  // #else
  //- public String plain() {
  //-   return "plain";
  //- }
  // #endif
}
