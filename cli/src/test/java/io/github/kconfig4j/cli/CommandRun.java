package io.github.kconfig4j.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a command in this process gave. */
record CommandRun(int status, String out, String err) {

    static CommandRun in(Path directory, String... arguments) {
        return in(directory, Map.of(), arguments);
    }

    static CommandRun in(Path directory, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream outStream = new PrintStream(out, false, StandardCharsets.UTF_8);
                PrintStream errStream = new PrintStream(err, false, StandardCharsets.UTF_8)) {
            World world =
                    new World(environment, directory, new ByteArrayInputStream(new byte[0]), outStream, errStream);
            int status = Main.run(List.of(arguments), world);
            outStream.flush();
            errStream.flush();
            return new CommandRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }
}
