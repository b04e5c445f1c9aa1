package io.github.kconfig4j.maven.each;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The end of a log, as far as it says why a build has failed. */
final class LogTail {
    private static final int LINES = 25;
    private static final int BYTES = 64 * 1024;

    /** What Maven says below every failure. */
    private static final Pattern ADVICE = Pattern.compile(
            "\\[ERROR\\] *(|-> \\[Help 1\\]|To see the full stack trace.*|Re-run Maven using.*"
                    + "|For more information about the errors.*|\\[Help \\d+\\].*|After correcting the problems.*|  mvn <args>.*)");

    private LogTail() {}

    /**
     * The last errors, with the lines that belong to them and without what Maven advises whatever has happened; the last lines
     * if there is no error.
     */
    static List<String> of(Path log) throws IOException {
        List<String> lines =
                end(log).lines().filter(line -> !ADVICE.matcher(line).matches()).toList();
        List<String> errors = new ArrayList<>();
        boolean isError = false;
        for (String line : lines) {
            isError = line.startsWith("[ERROR]") || isError && !line.startsWith("[");
            if (isError) {
                errors.add(line);
            }
        }
        List<String> told = errors.isEmpty() ? lines : errors;
        return told.subList(Math.max(0, told.size() - LINES), told.size());
    }

    private static String end(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        try (SeekableByteChannel channel = Files.newByteChannel(log)) {
            channel.position(Math.max(0, channel.size() - BYTES));
            ByteBuffer bytes = ByteBuffer.allocate(BYTES);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // Until there is no more.
            }
            return new String(bytes.array(), 0, bytes.position(), Charset.defaultCharset());
        }
    }
}
