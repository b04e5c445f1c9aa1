package com.example.shop;

import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Getter;
import lombok.ToString;

/** An order. */
@Getter
@Builder
@AllArgsConstructor
@ToString
public class Order {
  private final String item;
  // #if AUDIT
  private final String approvedBy;
  // #endif
  @Builder.Default
  private final int count = /*#if TLS*/ 2 /*#else*/ /*- 1 */ /*#endif*/;
}
