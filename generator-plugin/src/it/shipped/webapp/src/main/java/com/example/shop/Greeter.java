package com.example.shop;

import com.example.lib.Greeting;
import java.util.ServiceLoader;

class Greeter implements Greeting {
    @Override
    public String greet(String name) {
        return ServiceLoader.load(Greeting.class).stream().count() + " greet " + name;
    }
}
