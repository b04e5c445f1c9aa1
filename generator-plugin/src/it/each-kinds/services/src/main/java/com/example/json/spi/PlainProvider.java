package com.example.json.spi;

import com.example.json.Provider;

/** At once. */
public final class PlainProvider implements Provider {
    @Override
    public String name() {
        return "plain";
    }
}
