package io.github.kconfig4j.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The command {@code kconfig}. */
public final class Main {
    private static final String LC_ALL = "LC_ALL";
    private static final String ORIGINAL_LC_ALL = "KCONFIG_LC_ALL";
    private static final int BUFFER_SIZE = 1 << 16;
    private static final String LAUNCH_MECHANISM = "jdk.lang.Process.launchMechanism";
    private static final int DEPRECATED_VFORK = 25;

    private Main() {}

    /**
     * Runs one command and ends the process with its exit status.
     *
     * @param arguments the command's name and its arguments
     */
    public static void main(String[] arguments) {
        startCommandsDirectly();
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        World world = new World(
                environment(),
                Path.of("").toAbsolutePath(),
                new FileInputStream(FileDescriptor.in),
                out,
                err,
                Terminal::isThere);
        int status = run(Arrays.asList(arguments), world);
        out.flush();
        err.flush();
        System.exit(status);
    }

    static int run(List<String> arguments, World world) {
        if (!arguments.isEmpty() && arguments.get(0).equals("conf")) {
            return ConfCommand.run(arguments.subList(1, arguments.size()), world);
        }
        return Commands.run(arguments, world);
    }

    /** Without the helper program that the JVM starts for each command, which costs as much as a small command itself. */
    private static void startCommandsDirectly() {
        boolean known = System.getProperty("os.name", "").equals("Linux")
                && Runtime.version().feature() < DEPRECATED_VFORK;
        if (known && System.getProperty(LAUNCH_MECHANISM) == null) {
            System.setProperty(LAUNCH_MECHANISM, "VFORK");
        }
    }

    /** The user's environment: the launcher gives the JVM another {@code LC_ALL} and keeps the old one after a {@code =}. */
    private static Map<String, String> environment() {
        Map<String, String> environment = System.getenv();
        String original = environment.get(ORIGINAL_LC_ALL);
        if (original == null) {
            return environment;
        }
        environment = new HashMap<>(environment);
        environment.remove(ORIGINAL_LC_ALL);
        if (original.isEmpty()) {
            environment.remove(LC_ALL);
        } else {
            environment.put(LC_ALL, original.substring(1));
        }
        return environment;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER_SIZE), false, StandardCharsets.UTF_8);
    }
}
