package com.example.lib;

import java.util.ResourceBundle;

public class Polite implements Greeting {
    @Override
    public String greet(String name) {
        return ResourceBundle.getBundle("com.example.lib.texts").getString("good.day") + " " + name;
    }
}
