package com.example.shop;

/** Sells one item. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        new Basket().add();
    }
}
