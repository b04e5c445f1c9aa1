// #file if STREAMS
package com.example.json.spi;

import com.example.json.Provider;

/** Bit by bit. */
public final class StreamProvider implements Provider {
    @Override
    public String name() {
        return "stream";
    }
}
