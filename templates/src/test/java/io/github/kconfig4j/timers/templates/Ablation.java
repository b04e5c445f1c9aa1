package io.github.kconfig4j.timers.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes an option out of a copy of a template set by editing text, as somebody would do by hand: its entry in the
 * Kconfig files, the files that only it has, and every region of a template that it switches. It uses nothing of the
 * generator.
 */
final class Ablation {
    private static final Pattern IF = Pattern.compile("\\s*<#if config\\(\"(.*)\"\\)>\\s*");
    private static final Pattern ELSE = Pattern.compile("\\s*<#else>\\s*");
    private static final Pattern END_IF = Pattern.compile("\\s*</#if>\\s*");

    private final String option;
    private final Pattern mention;

    Ablation(String option) {
        this.option = option;
        mention = Pattern.compile("(?<![A-Z0-9_])(CONFIG_)?" + option + "(?![A-Z0-9_])");
    }

    /** Copies the set to a directory that does not exist yet, without the option. */
    void copy(Path set, Path target) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(set)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        List<Path> dropped = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            Path copy = target.resolve(set.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            List<String> lines = Files.readAllLines(file);
            if (name.startsWith("Kconfig")) {
                lines = editKconfig(lines);
            } else if (name.equals("Kbuild")) {
                lines = editKbuild(lines, copy.getParent(), dropped);
            } else if (name.equals("Summary")) {
                lines = lines.stream()
                        .filter(line -> !mention.matcher(line).find())
                        .toList();
            } else if (name.endsWith(".ftl")) {
                lines = editTemplate(lines);
            }
            Files.write(copy, lines);
        }
        for (Path file : dropped) {
            Files.delete(file);
        }
        assertNotMentioned(target);
    }

    /** Drops the entry; elsewhere the option is as good as {@code n}. */
    private List<String> editKconfig(List<String> lines) {
        List<String> result = new ArrayList<>();
        boolean inEntry = false;
        for (String line : lines) {
            if (!line.isBlank() && !Character.isWhitespace(line.charAt(0))) {
                inEntry = line.equals("config " + option);
            }
            if (!inEntry) {
                result.add(mention.matcher(line).replaceAll("n"));
            }
        }
        return result;
    }

    private List<String> editKbuild(List<String> lines, Path directory, List<Path> dropped) {
        List<String> result = new ArrayList<>();
        for (String line : lines) {
            if (line.contains("$(CONFIG_" + option + ")")) {
                String words = line.substring(line.indexOf('=') + 1).strip();
                Arrays.stream(words.split("\\s+")).map(directory::resolve).forEach(dropped::add);
            } else {
                result.add(line);
            }
        }
        return result;
    }

    private List<String> editTemplate(List<String> lines) {
        List<String> result = new ArrayList<>();
        Deque<Region> regions = new ArrayDeque<>();
        for (String line : lines) {
            Matcher start = IF.matcher(line);
            Region innermost = regions.peek();
            boolean ours = innermost != null && innermost.ours();
            boolean kept = regions.stream().allMatch(Region::kept);
            if (start.matches()) {
                boolean region = mention.matcher(start.group(1)).find();
                assertThat(!region || needs(start.group(1))).as(line).isTrue();
                if (kept && !region) {
                    result.add(line);
                }
                regions.push(new Region(region, !region));
            } else if (ELSE.matcher(line).matches() && ours) {
                regions.push(new Region(true, !regions.pop().kept()));
            } else if (END_IF.matcher(line).matches()) {
                regions.pop();
                if (kept && !ours) {
                    result.add(line);
                }
            } else if (kept) {
                result.add(line);
            }
        }
        return result;
    }

    /** Whether a condition is n without the option: it is one of several that are all needed. */
    private boolean needs(String condition) {
        return Arrays.asList(condition.split(" && ")).contains(option);
    }

    private void assertNotMentioned(Path set) throws IOException {
        try (Stream<Path> walk = Files.walk(set)) {
            assertThat(walk.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(
                                    mention.matcher(Files.readString(file)).find())
                            .isFalse());
        }
    }

    /** A part between tags. @param ours whether the option switches it @param kept whether its text stays */
    private record Region(boolean ours, boolean kept) {}
}
