package io.github.kconfig4j.timers.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.SourceTree;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inline expiry and task work differ in these members, for these reasons, and in nothing else. */
class VariantDifferenceTest {
    private static final Pattern OPTION = Pattern.compile("\\bPOSIX_CPU_TIMERS_TASK_WORK\\b");

    private static final Map<String, String> REASONS = new TreeMap<>(Map.ofEntries(
            Map.entry("Autoconf.CONFIG_POSIX_CPU_TIMERS_TASK_WORK", "says that the option is set"),
            Map.entry("KernelHooks.newTaskCputimers", "a task gets its work"),
            Map.entry("KernelHooks.posixCputimersInitWork", "makes the work"),
            Map.entry("KernelHooks.runPosixCpuTimers", "does not look while the work is queued"),
            Map.entry("PosixCpuClock.{}", "the timers' lock has a class of its own, never taken in hard interrupt"),
            Map.entry("PosixCpuClock.timerWaitRunning", "sleeps on the work's mutex instead of spinning"),
            Map.entry("PosixCpuTimers.doRunPosixCpuTimers", "queues the work instead of doing it"),
            Map.entry("PosixCpuTimers.handlePosixCpuTimers", "enables the work after the checks"),
            Map.entry("PosixCpuTimers.posixCpuTimersEnableWork", "enables the work"),
            Map.entry("PosixCpuTimers.posixCpuTimersWork", "the callback"),
            Map.entry("PosixCpuTimers.posixCpuTimersWorkScheduled", "reads the flag"),
            Map.entry("PosixCputimersState.CPUTIMERS_WORK_SCHEDULED", "the flag"),
            Map.entry("PosixCputimersWork", "the work"),
            Map.entry("TaskCputimers.clearPosixCputimersWork", "nothing is inherited at fork"),
            Map.entry("TaskCputimers.posixCputimersWork", "the work of a task")));

    @TempDir
    private Path directory;

    private final ReadSet set = ReadSet.of(ReadSet.delivered());

    @Test
    void theTwoVariantsDifferInTheNamedMembersOnly() throws IOException {
        SortedMap<String, String> taskWork = members("CONFIG_X86_64=y", "CONFIG_KVM=y");
        SortedMap<String, String> inline =
                members("CONFIG_X86_64=y", "CONFIG_KVM=y", "# CONFIG_POSIX_CPU_TIMERS_TASK_WORK is not set");

        SortedSet<String> differing = new TreeSet<>(taskWork.keySet());
        differing.addAll(inline.keySet());
        differing.removeIf(member -> taskWork.getOrDefault(member, "").equals(inline.getOrDefault(member, "")));

        assertThat(differing).containsExactlyElementsOf(REASONS.keySet());
    }

    /** Comments and imports as well: without the lines of the option the sources are the same, to the letter. */
    @Test
    void everySourceLineThatOnlyOneOfThemHasIsThereBecauseOfTheOption() {
        SourceTree taskWork = set.render(set.configuration("CONFIG_X86_64=y", "CONFIG_KVM=y"));
        SourceTree inline = set.render(
                set.configuration("CONFIG_X86_64=y", "CONFIG_KVM=y", "# CONFIG_POSIX_CPU_TIMERS_TASK_WORK is not set"));

        assertThat(otherLines(taskWork)).isEqualTo(otherLines(inline)).isNotEmpty();
        assertThat(taskWork.sources()).isNotEqualTo(inline.sources());
    }

    /** The lines of each file on whose presence the option has no influence; a file that has none is left out. */
    private static SortedMap<String, List<String>> otherLines(SourceTree tree) {
        SortedMap<String, List<String>> others = new TreeMap<>();
        for (GeneratedSource source : tree.sources().values()) {
            List<String> lines = source.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (!OPTION.matcher(source.lines().get(i).condition().toString())
                        .find()) {
                    others.computeIfAbsent(source.path(), path -> new ArrayList<>())
                            .add(lines.get(i));
                }
            }
        }
        return others;
    }

    /** The byte code of each member, by class and name; overloaded members together. A class alone has its own entry. */
    private SortedMap<String, String> members(String... config) throws IOException {
        Path classes = Files.createTempDirectory(directory, "classes");
        SortedMap<String, String> members = new TreeMap<>();
        for (Map.Entry<String, byte[]> each :
                set.compile(set.configuration(config)).entrySet()) {
            Path file = classes.resolve(each.getKey() + ".class");
            Files.write(file, each.getValue());
            String name = each.getKey().substring(each.getKey().lastIndexOf('.') + 1);
            readMembers(name, javap(file), members);
        }
        return members;
    }

    private static void readMembers(String className, List<String> lines, SortedMap<String, String> members) {
        String member = className;
        for (String line : lines) {
            if (line.matches("  \\S.*;")) {
                member = className.equals("PosixCputimersWork") ? className : className + "." + nameOf(line);
            }
            if (!line.isBlank() && !line.equals("}")) {
                members.merge(member, line.replaceAll("#\\d+", "#").replaceAll(" +//", " //"), String::concat);
            }
        }
    }

    private static String nameOf(String declaration) {
        String beforeParameters = declaration.replaceAll("[(;=].*", "").strip();
        return beforeParameters.substring(
                Math.max(beforeParameters.lastIndexOf(' '), beforeParameters.lastIndexOf('.')) + 1);
    }

    private static List<String> javap(Path file) {
        List<String> arguments = List.of("-p", "-c", "-constants", file.toString());
        StringWriter out = new StringWriter();
        int result = ToolProvider.findFirst("javap")
                .orElseThrow()
                .run(new PrintWriter(out), new PrintWriter(out), arguments.toArray(String[]::new));
        assertThat(result).as(out.toString()).isZero();
        return new ArrayList<>(out.toString().lines().toList());
    }
}
