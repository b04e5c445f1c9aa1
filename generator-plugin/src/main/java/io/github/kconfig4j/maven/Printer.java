package io.github.kconfig4j.maven;

import io.github.kconfig4j.inspection.Answer;
import io.github.kconfig4j.inspection.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/** Prints answers to the standard output, or to a file. */
final class Printer {
    private final Format format;
    private final Optional<Path> file;

    /**
     * @param format the name of the form
     * @param file the file that gets the answer; empty for the standard output
     */
    Printer(String format, Optional<Path> file) throws MojoFailureException {
        this.format = Format.of(format)
                .orElseThrow(() -> new MojoFailureException(
                        "The format is text or json, not '" + format + "': -Dkconfig.format=json"));
        this.file = file;
    }

    /** Prints an answer, and says where. */
    Optional<Path> print(Answer answer) throws IOException {
        String text = answer.print(format);
        if (file.isEmpty()) {
            // The log would put its marks into what another program shall read.
            System.out.print(text);
            System.out.flush();
        } else {
            Files.createDirectories(file.get().toAbsolutePath().getParent());
            Files.writeString(file.get(), text);
        }
        return file;
    }
}
