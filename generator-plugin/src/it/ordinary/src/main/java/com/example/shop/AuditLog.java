// #file if AUDIT
package com.example.shop;

class AuditLog {
  void write(String s) {}
}
