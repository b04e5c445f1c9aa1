package io.github.kconfig4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** What {@code javap} shows of class files. */
final class Disassembly {
    private static final Pattern CALL = Pattern.compile("// (?:Interface)?Method (?:[\\w/$]+\\.)?\"?([\\w<>]+)\"?:");

    private Disassembly() {}

    /** All classes below a folder. */
    static String ofAll(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return javap(files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList());
        }
    }

    /** The names of the methods that a method of a class calls. */
    static List<String> calls(Path classFile, String method) throws IOException {
        List<String> calls = new ArrayList<>();
        boolean inMethod = false;
        for (String line : javap(List.of(classFile)).lines().toList()) {
            if (line.startsWith("  ") && !line.startsWith("   ")) {
                inMethod = line.contains(" " + method + "(");
            }
            Matcher call = CALL.matcher(line);
            if (inMethod && call.find()) {
                calls.add(call.group(1));
            }
        }
        return calls;
    }

    private static String javap(List<Path> classFiles) {
        List<String> arguments = new ArrayList<>(List.of("-p", "-c", "-constants"));
        classFiles.forEach(file -> arguments.add(file.toString()));
        StringWriter out = new StringWriter();
        ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
        int result = javap.run(new PrintWriter(out), new PrintWriter(out), arguments.toArray(String[]::new));
        assertThat(result).as(out.toString()).isZero();
        return out.toString();
    }
}
