package com.example.listed;

/** A type that the class {@code Listing} names. */
public @interface Listed {}
