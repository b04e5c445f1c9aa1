package io.github.kconfig4j.maven.each;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The end of a log, as far as it says why a build has failed. */
final class LogTail {
    private static final int LINES = 25;
    private static final int BYTES = 64 * 1024;

    /** What Maven says below every failure. */
    private static final Pattern ADVICE = Pattern.compile(
            "\\[ERROR\\] *(|-> \\[Help 1\\]|To see the full stack trace.*|Re-run Maven using.*"
                    + "|For more information about the errors.*|\\[Help \\d+\\].*|After correcting the problems.*|  mvn <args>.*)");

    private static final Pattern GOAL =
            Pattern.compile("\\[ERROR\\] (Failed to execute goal .*?)( -> \\[Help \\d+\\])?");

    private static final Pattern COMPILER = Pattern.compile("\\[ERROR\\] (.* \\(javac\\))");

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

    /** What makes two failures the same, whatever was built: the goal that failed, and the first thing that a compiler has said. */
    static String cause(Path log) throws IOException {
        List<String> lines = end(log).lines().toList();
        return Stream.of(GOAL, COMPILER)
                .flatMap(pattern -> lines.stream()
                        .map(pattern::matcher)
                        .filter(Matcher::matches)
                        .map(matcher -> matcher.group(1))
                        .limit(1))
                .collect(Collectors.joining("\n"));
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
