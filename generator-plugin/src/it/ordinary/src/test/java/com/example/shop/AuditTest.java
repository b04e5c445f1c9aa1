// #file if AUDIT
package com.example.shop;

class AuditTest {
  void writes() {
    new AuditLog().write("x");
  }
}
