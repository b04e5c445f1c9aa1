package com.example.shop;

class BasketTest {
  void adds() {
    new Basket().add("x");
    // #if TLS
    new Basket().secure();
    // #else
    //- new Basket().plain();
    // #endif
  }
}
