package com.example.lib;

public interface Greeting {
    String greet(String name);
}
