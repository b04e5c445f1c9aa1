package com.example.shop;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Shows orders. */
@Mapper
public interface OrderMapper {
  // #if AUDIT
  @Mapping(source = "approvedBy", target = "approvedBy", defaultValue = "nobody at all")
  // #endif
  OrderView view(Order order);

  // #if TLS
  SecureView secure(Order order);

  /** What is shown over TLS. */
  record SecureView(String item) {}
  // #endif
}
