package io.github.kconfig4j.maven.set;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for conditions in sources of which no options are known. */
final class WrittenConditions {
    private static final Pattern DIRECTIVE = Pattern.compile("(?m)^[ \\t]*//[ \\t]*#(?:if|file if)[ \\t]");

    private WrittenConditions() {}

    /** Whether a Java source in a folder has one. */
    static boolean in(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            for (Path source : sources) {
                // A directive is the same in all encodings of which ASCII is a part.
                if (DIRECTIVE
                        .matcher(Files.readString(source, StandardCharsets.ISO_8859_1))
                        .find()) {
                    return true;
                }
            }
        }
        return false;
    }
}
