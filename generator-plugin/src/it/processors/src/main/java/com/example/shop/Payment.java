package com.example.shop;

/** How an order is paid. */
public sealed interface Payment
    permits Payment.Cash
        // #if TLS
        , Payment.Card
        // #endif
        /*#if AUDIT*/ , Payment.Invoice /*#endif*/ {
  /** With money. */
  record Cash(int amount) implements Payment {}

  // #if TLS
  /** With a card. */
  record Card(String secureNumber) implements Payment {}
  // #endif

  // #if AUDIT
  /** Later. */
  record Invoice(String auditedAddress) implements Payment {}
  // #endif

  static String text(Payment payment) {
    if (payment instanceof Cash cash) {
      return "cash " + cash.amount();
    }
    // #if TLS
    if (payment instanceof Card card) {
      return "card " + card.secureNumber();
    }
    // #endif
    return "other";
  }
}
