module com.example.shop {
  exports com.example.shop;

  // #if AUDIT
  requires org.slf4j;
  // #endif
}
