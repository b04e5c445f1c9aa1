package com.example.pinboard.app;

import java.io.IOException;

/** Starts the service, which then runs until it is stopped. */
public final class Main {
    private Main() {}

    /** Takes no arguments: what the service is to be told, it reads from the {@link Environment}. */
    public static void main(String[] arguments) throws IOException {
        try {
            Service service = Service.start(new Environment(System.getenv()));
            System.out.println(Settings.BRAND + " (" + Settings.EDITION + ") listens on " + service.address());
        } catch (EnvironmentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
