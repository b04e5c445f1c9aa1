package com.example.app;

import com.example.listed.Listed;

/** Who did what. */
@Listed
public class Audit {
    Runnable record(String who) {
        return () -> System.out.println("audit: " + who);
    }
}
